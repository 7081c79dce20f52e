/**
 * What comes out: an {@link io.github.broadsheet.model.Article} of typed blocks and facts, and the
 * {@link io.github.broadsheet.model.Explanation} of how it came about. Immutable, serializable, free of any document,
 * built on the JDK alone.
 */
@NullMarked
package io.github.broadsheet.model;

import org.jspecify.annotations.NullMarked;
