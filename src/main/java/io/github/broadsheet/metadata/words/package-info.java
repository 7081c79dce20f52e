/**
 * Looking up words fast: tables of letters and trees of word beginnings, which the readers of dates, counters and bylines
 * share. Nothing here knows what the words mean.
 */
@NullMarked
package io.github.broadsheet.metadata.words;

import org.jspecify.annotations.NullMarked;
