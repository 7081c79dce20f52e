package io.github.broadsheet.metadata.dates;

import io.github.broadsheet.metadata.dates.DateMatch.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days whose month is named: 1 September 2024, Sep. 1, 2024, 2024. szeptember 1., ngày 1 tháng 9 năm 2024. */
final class NamedDays {
    private static final int MOST_BETWEEN = 4;
    private static final int REACH = 11; // signs and small words between the parts of a name and up to the day
    private static final int THAI_CENTURY = 2500;
    private static final Set<String> VIETNAMESE_MONTH = Spelling.words("thang thg");

    private final Tokens tokens;
    private final DateContext context;

    NamedDays(Tokens tokens, DateContext context) {
        this.tokens = tokens;
        this.context = context;
    }

    DateScanner.@Nullable Day at(int start) {
        if (tokens.isNumber(start)) {
            if (tokens.length(start) == 4) {
                return yearFirst(start);
            }
            return tokens.length(start) <= 2 ? dayFirst(start) : null;
        }
        return tokens.isWord(start) && isBeforeNumber(start) ? monthFirst(start) : null;
    }

    /** Whether a number follows closely enough to be the day of a month named here. */
    private boolean isBeforeNumber(int start) {
        for (int i = start + 1; i <= start + REACH; i++) {
            if (tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDay(int i) {
        return tokens.isNumber(i) && tokens.length(i) <= 2 && tokens.value(i) >= 1 && tokens.value(i) <= 31;
    }

    private MonthNames.@Nullable Match month(int i) {
        if (VIETNAMESE_MONTH.contains(tokens.word(i)) && tokens.isNumber(i + 1) && tokens.value(i + 1) <= 12) {
            return new MonthNames.Match(Calendar.GREGORIAN, (int) tokens.value(i + 1), i + 2, true);
        }
        return MonthNames.at(tokens, i, context.language());
    }

    /** The month after a few signs and small words. */
    private MonthNames.@Nullable Match monthAfter(int start) {
        int i = start;
        for (int skipped = 0; skipped <= MOST_BETWEEN; skipped++, i++) {
            MonthNames.Match month = month(i);
            if (month != null || !Between.isPart(tokens, i)) {
                return month;
            }
        }
        return null;
    }

    /** The first number after a few signs and small words, -1 if there is none. */
    private int numberAfter(int start) {
        int i = start;
        for (int skipped = 0; skipped <= MOST_BETWEEN; skipped++, i++) {
            if (tokens.isNumber(i)) {
                return i;
            }
            if (!Between.isPart(tokens, i)) {
                return -1;
            }
        }
        return -1;
    }

    private DateScanner.@Nullable Day dayFirst(int start) {
        MonthNames.Match month = isDay(start) ? monthAfter(start + 1) : null;
        return month == null ? null : withYear(start, month, month.end());
    }

    private DateScanner.@Nullable Day monthFirst(int start) {
        MonthNames.Match month = month(start);
        int day = month == null ? -1 : numberAfter(month.end());
        return month == null || !isDay(day) || tokens.isSign(day + 1, ':') ? null : withYear(day, month, day + 1);
    }

    private DateScanner.@Nullable Day yearFirst(int start) {
        MonthNames.Match month = monthAfter(start + 1);
        int day;
        int end;
        if (month != null) {
            day = numberAfter(month.end());
            end = day + 1;
        } else {
            day = numberAfter(start + 1);
            month = day < 0 ? null : monthAfter(day + 1);
            end = month == null ? 0 : month.end();
        }
        if (month == null || !isDay(day)) {
            return null;
        }
        LocalDate date = day(tokens.value(start), month, day);
        return date == null ? null : DateScanner.Day.of(date, end, Form.NAMED);
    }

    /** Looks for the year behind day and month; a time may stand before it, as C programs print dates. */
    private DateScanner.@Nullable Day withYear(int day, MonthNames.Match month, int end) {
        int year = numberAfter(end);
        if (year >= 0 && tokens.length(year) == 4) {
            LocalDate date = day(tokens.value(year), month, day);
            return date == null ? null : DateScanner.Day.of(date, year + 1, Form.NAMED);
        }
        Clocks.Match clock = Clocks.at(tokens, end);
        if (clock != null && clock.marked()) {
            Zones.Match zone = Zones.at(tokens, clock.end(), LocalDate.EPOCH.atTime(clock.time()));
            int last = zone == null ? clock.end() : zone.end();
            LocalDate date = tokens.length(last) == 4 ? day(tokens.value(last), month, day) : null;
            if (date != null) {
                return new DateScanner.Day(date, last + 1, Form.NAMED, null, clock);
            }
        }
        if (!month.sure()) {
            return null;
        }
        return year >= 0 && tokens.length(year) == 2 && !startsTime(year)
                ? shortYear(day, month, year)
                : noYear(day, month, end);
    }

    private boolean startsTime(int i) {
        Clocks.Match clock = Clocks.at(tokens, i);
        return clock != null;
    }

    private DateScanner.@Nullable Day shortYear(int day, MonthNames.Match month, int year) {
        long value = tokens.value(year);
        boolean thai = context.language().equals("th") && value > 50;
        long full = thai ? THAI_CENTURY + value : NumericDays.century(value) + value;
        LocalDate date = month.calendar() == Calendar.GREGORIAN ? day(full, month, day) : null;
        return date == null ? null : DateScanner.Day.of(date, year + 1, Form.SHORT_YEAR);
    }

    /** The last such day before the page was fetched. */
    private DateScanner.@Nullable Day noYear(int day, MonthNames.Match month, int end) {
        Instant fetch = context.fetch();
        if (fetch == null || month.calendar() != Calendar.GREGORIAN) {
            return null;
        }
        int year = fetch.atOffset(ZoneOffset.UTC).getYear();
        LocalDate date = day(year, month, day);
        if (date == null || context.isFuture(date)) {
            date = day(year - 1L, month, day);
        }
        return date == null ? null : DateScanner.Day.of(date, end, Form.NO_YEAR);
    }

    private @Nullable LocalDate day(long year, MonthNames.Match month, int day) {
        Calendar calendar = month.calendar();
        if (calendar == Calendar.GREGORIAN && Calendar.BUDDHIST.has(year)) {
            calendar = Calendar.BUDDHIST;
        }
        return calendar.day(year, month.month(), (int) tokens.value(day));
    }
}
