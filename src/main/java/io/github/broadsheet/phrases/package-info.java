/**
 * The set phrases of pages' chrome in some seventy languages, each with its topic: what other rooms know lines by where there
 * are no elements, or where those say nothing. The door is {@link io.github.broadsheet.phrases.Phrases}.
 */
@NullMarked
package io.github.broadsheet.phrases;

import org.jspecify.annotations.NullMarked;
