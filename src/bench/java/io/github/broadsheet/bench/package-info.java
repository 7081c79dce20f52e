/** How fast the library is beside the parse alone and beside its peers. Never part of the library. */
@NullMarked
package io.github.broadsheet.bench;

import org.jspecify.annotations.NullMarked;
