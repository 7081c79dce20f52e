package io.github.broadsheet.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as the page gives it: a day, maybe a time, maybe an offset from UTC, and the text it was read from. What the
 * page does not say is not made up.
 *
 * @param day the calendar day
 * @param clock the time of day, null where the page gives none
 * @param zone the offset from UTC, null where none is known; never without a time
 * @param raw the text that was read
 */
public record ArticleDate(
        LocalDate day, @Nullable LocalTime clock, @Nullable ZoneOffset zone, String raw) implements Serializable {

    public ArticleDate {
        if (clock == null && zone != null) {
            throw new IllegalArgumentException("an offset without a time: " + raw);
        }
    }

    /** A day without a time. */
    public static ArticleDate of(LocalDate day, String raw) {
        return new ArticleDate(day, null, null, raw);
    }

    /** A day and time on the page's own clock. */
    public static ArticleDate of(LocalDateTime time, String raw) {
        return new ArticleDate(time.toLocalDate(), time.toLocalTime(), null, raw);
    }

    /** A moment: day, time and offset. */
    public static ArticleDate of(OffsetDateTime time, String raw) {
        return new ArticleDate(time.toLocalDate(), time.toLocalTime(), time.getOffset(), raw);
    }

    /** The time of day, if the page gives one. */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(clock);
    }

    /** The offset from UTC, if it is known. */
    public Optional<ZoneOffset> offset() {
        return Optional.ofNullable(zone);
    }

    /** The moment, if time and offset are known. */
    public Optional<Instant> instant() {
        return clock == null || zone == null
                ? Optional.empty()
                : Optional.of(day.atTime(clock).toInstant(zone));
    }

    /** ISO 8601 to the precision that is known: {@code 2024-09-01}, {@code 2024-09-01T06:59}, {@code 2024-09-01T06:59+04:00}. */
    public String iso() {
        if (clock == null) {
            return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
        }
        String local = day.atTime(clock).toString();
        return zone == null ? local : local + zone;
    }
}
