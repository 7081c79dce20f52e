/**
 * Dates in text: from what a page writes, in any language and calendar, to days, times and offsets. The door is {@link
 * io.github.broadsheet.metadata.dates.DateText}. Nothing here knows where on the page a text stands.
 */
@NullMarked
package io.github.broadsheet.metadata.dates;

import org.jspecify.annotations.NullMarked;
