/**
 * How one value of a field is picked among all that were offered: agreement between different kinds of evidence raises
 * confidence, and the best wins. The door is {@link io.github.broadsheet.metadata.ranking.Ballot}.
 */
@NullMarked
package io.github.broadsheet.metadata.ranking;

import org.jspecify.annotations.NullMarked;
