/**
 * An article as JSON, Markdown, safe HTML or plain text, an explanation as an HTML report, and JSON back to an article.
 * Each writer is an immutable configuration.
 */
@NullMarked
package io.github.broadsheet.write;

import org.jspecify.annotations.NullMarked;
