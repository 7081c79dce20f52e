package io.github.broadsheet.metadata.dates;

import io.github.broadsheet.model.ArticleDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates without signs between their parts: 20240901, 20240901T065900Z, and seconds or milliseconds since 1970. */
final class CompactDates {
    private static final int DATE_DIGITS = 8;
    private static final int SECONDS_DIGITS = 10;
    private static final int MILLIS_DIGITS = 13;

    private CompactDates() {}

    static Optional<DateMatch> read(String text, DateContext context) {
        int digits = digits(text, 0);
        if (digits != DATE_DIGITS && digits != 14 && digits != 12) {
            return Optional.empty();
        }
        LocalDate day = Calendar.GREGORIAN.day(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
        if (day == null || context.isFuture(day)) {
            return Optional.empty();
        }
        int start = digits > DATE_DIGITS ? DATE_DIGITS : timeStart(text);
        LocalTime time = start < 0 ? null : time(text, start);
        ZoneOffset zone = time != null && text.endsWith("Z") ? ZoneOffset.UTC : null;
        var date = new ArticleDate(day, time, zone, text);
        return Optional.of(new DateMatch(date, 0, text.length(), DateMatch.Form.ISO, null));
    }

    private static int timeStart(String text) {
        boolean parted =
                text.length() > DATE_DIGITS + 1 && (text.charAt(DATE_DIGITS) == 'T' || text.charAt(DATE_DIGITS) == ' ');
        return parted && digits(text, DATE_DIGITS + 1) >= 4 ? DATE_DIGITS + 1 : -1;
    }

    private static @Nullable LocalTime time(String text, int start) {
        int hour = number(text, start, start + 2);
        int minute = number(text, start + 2, start + 4);
        int second = digits(text, start) >= 6 ? number(text, start + 4, start + 6) : 0;
        return hour > 23 || minute > 59 || second > 59 ? null : LocalTime.of(hour, minute, second);
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - start;
    }

    private static int number(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    static Optional<DateMatch> epoch(String text, DateContext context) {
        int digits = digits(text, 0);
        boolean fraction = digits == text.length() || digits < text.length() && text.charAt(digits) == '.';
        if (!fraction || digits != SECONDS_DIGITS && digits != MILLIS_DIGITS) {
            return Optional.empty();
        }
        long value = Long.parseLong(text.substring(0, digits));
        Instant moment = digits == MILLIS_DIGITS ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
        var date = ArticleDate.of(moment.atOffset(ZoneOffset.UTC), text);
        return context.isFuture(date.day())
                ? Optional.empty()
                : Optional.of(new DateMatch(date, 0, text.length(), DateMatch.Form.ISO, null));
    }
}
