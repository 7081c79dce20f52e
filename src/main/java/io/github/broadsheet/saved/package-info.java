/** Pages as browsers save them: {@link io.github.broadsheet.saved.SavedPage} makes a source of each. */
@NullMarked
package io.github.broadsheet.saved;

import org.jspecify.annotations.NullMarked;
