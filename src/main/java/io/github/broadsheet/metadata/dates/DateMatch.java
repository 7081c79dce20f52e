package io.github.broadsheet.metadata.dates;

import io.github.broadsheet.model.ArticleDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date found in a text.
 *
 * @param date the date
 * @param start where it starts in the text
 * @param end the index after it
 * @param form how it is written
 * @param other the day that it is if day and month stand the other way round, null where that is settled
 */
public record DateMatch(
        ArticleDate date,
        int start,
        int end,
        Form form,
        @Nullable LocalDate other) {
    /** The ways to write a date, surest first. */
    public enum Form {
        /** Year, month and day as numbers, the year first and in full: ISO 8601 and the East Asian forms. */
        ISO,
        /** The month by name, the year in full. */
        NAMED,
        /** Numbers alone, the year in full. */
        NUMERIC,
        /** The year in two digits. */
        SHORT_YEAR,
        /** The year left out and taken from the fetch time. */
        NO_YEAR,
        /** Counted back from the fetch time. */
        RELATIVE
    }
}
