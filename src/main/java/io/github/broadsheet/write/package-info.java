/** An article as JSON or plain text, for machines and people. Each writer is an immutable configuration. */
@NullMarked
package io.github.broadsheet.write;

import org.jspecify.annotations.NullMarked;
