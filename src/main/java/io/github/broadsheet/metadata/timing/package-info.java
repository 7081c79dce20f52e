/**
 * When an article was published and last changed: every place of a page that may tell is asked, and what it tells is
 * offered with a share of trust that fits the place. The door is {@link
 * io.github.broadsheet.metadata.timing.DateReader}.
 */
@NullMarked
package io.github.broadsheet.metadata.timing;

import org.jspecify.annotations.NullMarked;
