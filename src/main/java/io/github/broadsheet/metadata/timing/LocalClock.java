package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Provenance;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns moments that a page declares in UTC into its own clock, where the page shows the same moment on that clock. The
 * day may change: 23:30 in London is the next day in Tokyo.
 */
final class LocalClock {
    private static final double BELIEVED = 0.6;
    private static final int EAST_MINUTES = 14 * 60;
    private static final int WEST_MINUTES = -12 * 60;
    private static final int QUARTER_HOUR = 15;

    private LocalClock() {}

    static void apply(List<Clue> clues, HomeClock home) {
        for (Role role : new Role[] {Role.PUBLISHED, Role.MODIFIED}) {
            for (int i = 0; i < clues.size(); i++) {
                Clue clue = clues.get(i);
                LocalTime clock = clue.date().clock();
                if (clue.role() == role
                        && clock != null
                        && ZoneOffset.UTC.equals(clue.date().zone())) {
                    clues.set(i, local(clue, clock, clues, home));
                }
            }
        }
    }

    private static Clue local(Clue declared, LocalTime clock, List<Clue> clues, HomeClock home) {
        LocalDateTime utc = declared.date().day().atTime(clock);
        Clue neighbour = null;
        for (Clue shown : clues) {
            boolean speaks = shown.role() == declared.role() && shown.trust() >= BELIEVED && isOfPage(shown);
            if (!speaks) {
                continue;
            }
            ZoneOffset offset = offset(utc, shown.date());
            if (offset != null) {
                return declared.with(new ArticleDate(
                        utc.plusSeconds(offset.getTotalSeconds()).toLocalDate(),
                        utc.plusSeconds(offset.getTotalSeconds()).toLocalTime(),
                        offset,
                        declared.date().raw()));
            }
            if (shown.date().day().equals(declared.date().day())) {
                return declared;
            }
            boolean dayOnly = shown.date().clock() == null;
            neighbour = dayOnly && isNextDoor(utc, shown.date().day()) ? shown : neighbour;
        }
        ZoneOffset midnight = neighbour == null ? home.midnight(utc) : null;
        if (midnight != null) {
            return declared.with(ArticleDate.of(
                    utc.plusSeconds(midnight.getTotalSeconds()).toLocalDate(),
                    declared.date().raw()));
        }
        return neighbour == null
                ? declared
                : declared.with(
                        ArticleDate.of(neighbour.date().day(), declared.date().raw()));
    }

    /** Whether a clue tells of the page's own clock: one in UTC, such as an attribute of what is shown, does not. */
    private static boolean isOfPage(Clue clue) {
        return (clue.isShown() || clue.kind() == Provenance.Evidence.ADDRESS)
                && !ZoneOffset.UTC.equals(clue.date().zone());
    }

    /** The offset at which the moment is what the page shows, null if there is none. */
    private static @Nullable ZoneOffset offset(LocalDateTime utc, ArticleDate shown) {
        LocalTime clock = shown.clock();
        if (clock == null || shown.zone() != null || clock.equals(LocalTime.MIDNIGHT)) {
            return null;
        }
        long seconds = Duration.between(
                        utc.withSecond(0).withNano(0),
                        shown.day().atTime(clock).withSecond(0).withNano(0))
                .toSeconds();
        long minutes = seconds / 60;
        boolean real = minutes >= WEST_MINUTES && minutes <= EAST_MINUTES && minutes % QUARTER_HOUR == 0;
        return real ? ZoneOffset.ofTotalSeconds((int) seconds) : null;
    }

    /** Whether a moment falls on the given day somewhere on earth, though not in Greenwich. */
    private static boolean isNextDoor(LocalDateTime utc, LocalDate day) {
        return day.equals(utc.plusMinutes(EAST_MINUTES).toLocalDate())
                || day.equals(utc.plusMinutes(WEST_MINUTES).toLocalDate());
    }
}
