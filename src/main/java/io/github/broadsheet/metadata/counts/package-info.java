/**
 * The page's own counters for its article: how often it was viewed and how many comments it has, by the words beside
 * them, by the names and icons of elements, and by what the page declares. The door is {@link
 * io.github.broadsheet.metadata.counts.CountReader}.
 */
@NullMarked
package io.github.broadsheet.metadata.counts;

import org.jspecify.annotations.NullMarked;
