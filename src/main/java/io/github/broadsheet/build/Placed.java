package io.github.broadsheet.build;

import io.github.broadsheet.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * A block that no segment becomes, and its place.
 *
 * @param at the number of the segment that it stands before
 * @param nest the list, item or quote that it stands in, null for none
 */
record Placed(int at, @Nullable Frame nest, Block block) {}
