/** Targets for a fuzzer, and their short run among the tests. The long run is in {@code src/fuzz}. */
@NullMarked
package io.github.broadsheet.fuzz;

import org.jspecify.annotations.NullMarked;
