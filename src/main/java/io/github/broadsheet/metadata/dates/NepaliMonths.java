package io.github.broadsheet.metadata.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The lengths of the months of Nepal's calendar, Bikram Sambat, whose years begin in April. The lengths follow the sun
 * through the signs of the zodiac and are announced for each year; no rule gives them.
 */
final class NepaliMonths {
    static final int FIRST_YEAR = 2070;
    static final int LAST_YEAR = 2082;

    private static final LocalDate START = LocalDate.of(2013, 4, 14); // 1 Baisakh 2070
    private static final int SHORTEST = 29;

    /** By how many days each month of a year is longer than the shortest, a digit for each month. */
    private static final String[] LONGER = {
        "222322011011",
        "223222101011",
        "232321101011",
        "232321110012",
        "222322101011",
        "223222101011",
        "232321110011",
        "232321110102",
        "222322101011",
        "223222101011",
        "232321110011",
        "232321110102",
        "223222101011"
    };

    private NepaliMonths() {}

    /** The day, null if the month has no such day. */
    static @Nullable LocalDate day(int year, int month, int day) {
        long days = 0;
        for (int before = FIRST_YEAR; before < year; before++) {
            for (int k = 1; k <= 12; k++) {
                days += length(before, k);
            }
        }
        for (int k = 1; k < month; k++) {
            days += length(year, k);
        }
        return day > length(year, month) ? null : START.plusDays(days + day - 1);
    }

    private static int length(int year, int month) {
        return SHORTEST + LONGER[year - FIRST_YEAR].charAt(month - 1) - '0';
    }
}
