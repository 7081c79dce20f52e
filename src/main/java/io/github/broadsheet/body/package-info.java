/**
 * Which segments are the article's text. The door is {@link io.github.broadsheet.body.BodyFinder}.
 */
@NullMarked
package io.github.broadsheet.body;

import org.jspecify.annotations.NullMarked;
