package io.github.broadsheet.metadata.dates;

import io.github.broadsheet.model.ArticleDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the date that starts at a token: the day by one of the forms, then the time around it. */
final class DateScanner {
    private static final int MOST_BETWEEN = 4;

    private final Tokens tokens;
    private final DateContext context;
    private final NamedDays named;
    private final NumericDays numeric;
    private final @Nullable RelativeDays relative; // only where a moment to count from is known

    /** A day found in tokens; {@code end} is the index after it. */
    record Day(
            LocalDate day,
            int end,
            DateMatch.Form form,
            @Nullable LocalDate other,
            Clocks.@Nullable Match clock) {
        static Day of(LocalDate day, int end, DateMatch.Form form) {
            return new Day(day, end, form, null, null);
        }
    }

    /** A date with the index of the token after it. */
    record Hit(DateMatch match, int end) {}

    DateScanner(Tokens tokens, DateContext context) {
        this.tokens = tokens;
        this.context = context;
        this.named = new NamedDays(tokens, context);
        this.numeric = new NumericDays(tokens, context);
        this.relative = context.fetch() == null ? null : new RelativeDays(tokens, context);
    }

    @Nullable
    Hit at(int start) {
        if (tokens.kind(start) == Tokens.SIGN || isInsideNumber(start)) {
            return null;
        }
        Hit counted = relative == null ? null : relative.at(start);
        if (counted != null) {
            return counted;
        }
        Day day = day(start);
        if (day != null) {
            return context.isFuture(day.day) ? null : withTime(day, start);
        }
        return timeFirst(start);
    }

    private @Nullable Day day(int start) {
        Day day = numeric.at(start);
        return day == null ? named.at(start) : day;
    }

    /** Whether a number goes on from the left, as in 10.2.2024.1 or 12:30. */
    private boolean isInsideNumber(int i) {
        char sign = tokens.sign(i - 1);
        boolean joins = sign == '.' || sign == '/' || sign == ':' || sign == '-' || sign == '–' || sign == ',';
        return tokens.isNumber(i) && joins && !tokens.spaced(i) && tokens.isNumber(i - 2) && !tokens.spaced(i - 1);
    }

    private Hit withTime(Day day, int start) {
        Clocks.Match clock = day.clock == null ? clockAfter(day.end) : day.clock;
        int end = clock == null ? day.end : Math.max(day.end, clock.end());
        ZoneOffset offset = null;
        if (clock != null) {
            Zones.Match zone = Zones.at(tokens, clock.end(), day.day.atTime(clock.time()));
            end = zone == null ? end : Math.max(end, zone.end());
            offset = zone == null ? offset(day.day.atTime(clock.time())) : zone.offset();
        }
        return hit(day, clock == null ? null : clock.time(), offset, start, end);
    }

    private @Nullable ZoneOffset offset(LocalDateTime time) {
        ZoneId zone = context.clock();
        return zone == null ? null : zone.getRules().getOffset(time);
    }

    private Hit hit(Day day, @Nullable LocalTime time, @Nullable ZoneOffset offset, int start, int end) {
        int from = tokens.start(start);
        int to = tokens.end(end - 1);
        String raw = tokens.text().substring(from, to);
        return new Hit(new DateMatch(new ArticleDate(day.day, time, offset, raw), from, to, day.form, day.other), end);
    }

    /** "06:59, 1 September 2024": a time is a date's only if the date follows at once. */
    private @Nullable Hit timeFirst(int start) {
        Clocks.Match clock = Clocks.at(tokens, start);
        if (clock == null || !clock.marked()) {
            return null;
        }
        LocalTime time = clock.time();
        Zones.Match zone = Zones.at(tokens, clock.end(), LocalDate.EPOCH.atTime(time));
        int i = zone == null ? clock.end() : zone.end();
        for (int skipped = 0; skipped <= MOST_BETWEEN; skipped++, i++) {
            Day day = isInsideNumber(i) ? null : day(i);
            if (day != null && day.clock == null) {
                LocalDateTime moment = day.day.atTime(time);
                Zones.Match exact = Zones.at(tokens, clock.end(), moment);
                ZoneOffset offset = exact == null ? offset(moment) : exact.offset();
                return context.isFuture(day.day) ? null : hit(day, time, offset, start, day.end);
            }
            if (!Between.isLink(tokens, i)) {
                return null;
            }
        }
        return null;
    }

    private Clocks.@Nullable Match clockAfter(int start) {
        int i = start;
        for (int skipped = 0; skipped <= MOST_BETWEEN; skipped++, i++) {
            Clocks.Match clock = Clocks.at(tokens, i);
            if (clock != null) {
                return clock.marked() || tokens.spaced(i) ? clock : null;
            }
            if (!Between.isLink(tokens, i)) {
                return null;
            }
        }
        return null;
    }
}
