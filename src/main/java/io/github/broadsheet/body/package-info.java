/**
 * Which segments are the article's text, and what kind of page it is. Features of each segment go through learned trees to
 * a probability, a cut makes a draft of them, and guards with names take out what the trees let through. A text dump has
 * features and trees of its own, over lines. The door is {@link io.github.broadsheet.body.BodyFinder}.
 */
@NullMarked
package io.github.broadsheet.body;

import org.jspecify.annotations.NullMarked;
