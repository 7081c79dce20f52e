/** Attacks on whoever opens what the library writes: payloads in every place of a page and of an article. */
@NullMarked
package io.github.broadsheet.attack;

import org.jspecify.annotations.NullMarked;
