package io.github.broadsheet.metadata.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/** The calendars that pages write their dates in. */
enum Calendar {
    GREGORIAN(1800, 2199),
    /** The Iranian calendar, by the 33-year rule, which is exact from 1178 to 1633 (1799 to 2254). */
    SOLAR_HIJRI(1300, 1499),
    /** The calendar of Umm al-Qura. */
    LUNAR_HIJRI(1318, 1499),
    /** The Ethiopian calendar: twelve months of thirty days and a few days more, a leap day every fourth year. */
    ETHIOPIAN(1900, 2099),
    /** The calendar of Nepal, whose months are of no fixed length. */
    BIKRAM(NepaliMonths.FIRST_YEAR, NepaliMonths.LAST_YEAR),
    /** The Thai calendar: Gregorian days, years counted from 543 before. */
    BUDDHIST(2443, 2642);

    private static final long DAYS_TO_SOLAR_HIJRI = -492_268; // 1 Farvardin 1, counted from 1970-01-01
    private static final long DAYS_TO_ETHIOPIAN = -716_367; // 1 Meskerem 1, counted from 1970-01-01
    private static final int ETHIOPIAN_MONTH = 30;
    private static final int LONG_MONTHS = 6;
    private static final int THAI_YEARS = 543;

    private final int firstYear;
    private final int lastYear;

    Calendar(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    boolean has(long year) {
        return year >= firstYear && year <= lastYear;
    }

    /** The day, null if there is no such day. */
    @Nullable
    LocalDate day(long year, int month, int day) {
        if (!has(year) || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return switch (this) {
                case GREGORIAN -> LocalDate.of((int) year, month, day);
                case BUDDHIST -> LocalDate.of((int) year - THAI_YEARS, month, day);
                case LUNAR_HIJRI -> LocalDate.from(HijrahDate.of((int) year, month, day));
                case ETHIOPIAN -> ethiopian(year, month, day);
                case BIKRAM -> NepaliMonths.day((int) year, month, day);
                case SOLAR_HIJRI -> solar((int) year, month, day);
            };
        } catch (DateTimeException e) {
            return null; // 31 February is no day
        }
    }

    private static @Nullable LocalDate ethiopian(long year, int month, int day) {
        long months = (long) ETHIOPIAN_MONTH * (month - 1);
        return day > ETHIOPIAN_MONTH
                ? null
                : LocalDate.ofEpochDay(DAYS_TO_ETHIOPIAN + 365 * (year - 1) + year / 4 + months + day - 1);
    }

    private static @Nullable LocalDate solar(int year, int month, int day) {
        boolean leap = (25 * year + 11) % 33 < 8;
        int days = month <= LONG_MONTHS ? 31 : month < 12 || leap ? 30 : 29;
        if (day > days) {
            return null;
        }
        int months = month <= LONG_MONTHS ? 31 * (month - 1) : 30 * (month - 1) + LONG_MONTHS;
        return LocalDate.ofEpochDay(DAYS_TO_SOLAR_HIJRI + solarDays(year) + months + day - 1);
    }

    /** Days in the years before this one. */
    private static long solarDays(int year) {
        return 365L * (year - 1) + Math.floorDiv(8L * year + 21, 33);
    }
}
