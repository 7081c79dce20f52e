package io.github.broadsheet.metadata.dates;

/** In which order a page writes the parts of a date such as 03/04/2024. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Also where the year has two digits, as in Korea. */
    YEAR_FIRST
}
