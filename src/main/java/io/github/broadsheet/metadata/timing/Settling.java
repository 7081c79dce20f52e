package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.dates.DateMatch.Form;
import io.github.broadsheet.model.ArticleDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the clues of one page together: settles the order of day and month, and what several say of one day. */
final class Settling {
    private static final double COPIED = 0.80;
    private static final double LEAST = 0.35;
    private static final double SHOWN_WELL = 0.55;
    private static final double DECLARED_LATE = 0.75;
    private static final int LEAD = 3;
    private static final double DECLARED_WELL = 0.8;
    private static final double DECLARED_AGAIN = 0.95;
    private static final double CHANGE_FOR_PUBLICATION = 0.55;
    private static final int SAME_MOMENT = 60; // seconds in which a system saves both dates

    private final List<Clue> clues;

    private Settling(List<Clue> clues) {
        this.clues = new ArrayList<>(clues);
    }

    static List<Clue> settled(List<Clue> clues, int body, HomeClock home) {
        var settling = new Settling(clues);
        settling.settleOrder();
        settling.recogniseChanges();
        settling.doubtCopies();
        LocalClock.apply(settling.clues, home);
        settling.doubtLateDeclarations(body);
        settling.believeEarlierChange(body);
        settling.preferFirstDeclared();
        settling.dropWeak();
        settling.dropEarlyChanges();
        settling.fallBack();
        return DayPrecision.refined(settling.clues);
    }

    /** A date such as 03/04/2024 is what another clue says, or stands in the order of the page's other dates. */
    private void settleOrder() {
        int dayFirst = 0;
        for (Clue clue : clues) {
            dayFirst += clue.match().form() == Form.NUMERIC ? order(clue) : 0;
        }
        for (int i = 0; i < clues.size(); i++) {
            Clue clue = clues.get(i);
            LocalDate other = clue.match().other();
            if (other == null) {
                continue;
            }
            int votes = votes(other) - votes(clue.date().day());
            boolean isDayFirst =
                    firstNumber(clue.date().raw()) == clue.date().day().getDayOfMonth();
            boolean swap = votes > 0 || votes == 0 && dayFirst != 0 && isDayFirst == dayFirst < 0;
            if (swap) {
                ArticleDate date = clue.date();
                clues.set(i, clue.with(new ArticleDate(other, date.clock(), date.zone(), date.raw())));
            }
        }
    }

    /** 1 where a date in numbers can only have the day first, -1 where it can only have the month first, 0 else. */
    private static int order(Clue clue) {
        LocalDate day = clue.date().day();
        if (clue.match().other() != null || day.getDayOfMonth() <= 12) {
            return 0;
        }
        return firstNumber(clue.date().raw()) == day.getDayOfMonth() ? 1 : -1;
    }

    private static int firstNumber(String raw) {
        int i = 0;
        while (i < raw.length() && Character.digit(raw.charAt(i), 10) < 0) {
            i++;
        }
        int value = 0;
        for (int digits = 0; i < raw.length() && digits < 4 && Character.digit(raw.charAt(i), 10) >= 0; i++, digits++) {
            value = value * 10 + Character.digit(raw.charAt(i), 10);
        }
        return value;
    }

    /** How many clues say a day for sure. Other stories and comments may: they are of about the same time. */
    private int votes(LocalDate day) {
        int votes = 0;
        for (Clue clue : clues) {
            votes += clue.match().other() == null && clue.date().day().equals(day) ? 1 : 0;
        }
        return votes;
    }

    /** A date without a word that says what it is, on the day of the declared change and no declared publication, is the change. */
    private void recogniseChanges() {
        for (int i = 0; i < clues.size(); i++) {
            Clue clue = clues.get(i);
            LocalDate day = clue.date().day();
            boolean open = clue.role() == Role.PUBLISHED && !clue.said() && clue.isShown();
            if (open
                    && isDeclared(Role.MODIFIED, day)
                    && isDeclared(Role.PUBLISHED, null)
                    && !isDeclared(Role.PUBLISHED, day)) {
                clues.set(i, clue.as(Role.MODIFIED, 1));
            }
        }
    }

    private boolean isDeclared(Role role, @Nullable LocalDate day) {
        for (Clue clue : clues) {
            if (clue.role() == role
                    && !clue.isShown()
                    && (day == null || clue.date().day().equals(day))) {
                return true;
            }
        }
        return false;
    }

    /** A system that declares one moment as publication and as last change may well know the change alone. */
    private void doubtCopies() {
        for (int i = 0; i < clues.size(); i++) {
            Clue clue = clues.get(i);
            if (clue.role() == Role.PUBLISHED && !clue.isShown() && isDeclaredChange(clue)) {
                clues.set(i, clue.as(Role.PUBLISHED, COPIED));
            }
        }
    }

    private boolean isDeclaredChange(Clue clue) {
        for (Clue other : clues) {
            if (other.role() == Role.MODIFIED && !other.isShown() && isSame(other.date(), clue.date())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(ArticleDate a, ArticleDate b) {
        return a.day().equals(b.day()) && a.time().equals(b.time());
    }

    /** A day that is shown at the headline is no later than the publication: a system that declares a later one declares another moment. */
    private void doubtLateDeclarations(int body) {
        LocalDate shown = null;
        for (Clue clue : clues) {
            boolean speaks = clue.role() == Role.PUBLISHED
                    && clue.isShown()
                    && clue.shown().first() <= body + LEAD
                    && clue.trust() >= SHOWN_WELL
                    && (clue.match().form() == Form.NAMED
                            || clue.match().form() == Form.ISO
                            || clue.match().form() == Form.NUMERIC
                                    && clue.match().other() == null);
            LocalDate day = clue.date().day();
            shown = speaks && (shown == null || day.isAfter(shown)) ? day : shown;
        }
        for (int i = 0; shown != null && i < clues.size(); i++) {
            Clue clue = clues.get(i);
            if (clue.role() == Role.PUBLISHED
                    && !clue.isShown()
                    && clue.date().day().isAfter(shown)) {
                clues.set(i, clue.as(Role.PUBLISHED, DECLARED_LATE));
            }
        }
    }

    /** A change that is shown at the headline before the declared publication: the page was published by then. */
    private void believeEarlierChange(int body) {
        Clue best = best(Role.PUBLISHED);
        if (best == null || best.isShown()) {
            return;
        }
        Clue shown = null;
        for (Clue clue : clues) {
            boolean speaks = clue.role() == Role.MODIFIED
                    && clue.isShown()
                    && clue.shown().first() <= body + LEAD
                    && clue.trust() >= SHOWN_WELL
                    && clue.date().day().isBefore(best.date().day());
            shown = speaks && (shown == null || clue.trust() > shown.trust()) ? clue : shown;
        }
        if (shown != null) {
            for (int i = 0; i < clues.size(); i++) {
                Clue clue = clues.get(i);
                boolean late = clue.role() == Role.PUBLISHED
                        && !clue.isShown()
                        && clue.date().day().isAfter(shown.date().day());
                clues.set(i, late ? clue.as(Role.PUBLISHED, DECLARED_LATE) : clue);
            }
            clues.add(shown.as(Role.PUBLISHED, 1));
        }
    }

    /** Where a page declares several days of publication, the first is the publication: what came later came out again. */
    private void preferFirstDeclared() {
        LocalDate first = null;
        for (Clue clue : clues) {
            LocalDate day = clue.date().day();
            boolean declared = clue.role() == Role.PUBLISHED && !clue.isShown() && clue.trust() >= DECLARED_WELL;
            first = declared && (first == null || day.isBefore(first)) ? day : first;
        }
        for (int i = 0; first != null && i < clues.size(); i++) {
            Clue clue = clues.get(i);
            boolean later = clue.role() == Role.PUBLISHED
                    && !clue.isShown()
                    && clue.date().day().isAfter(first.plusDays(1)); // the next day may be the same moment elsewhere
            clues.set(i, later ? clue.as(Role.PUBLISHED, DECLARED_AGAIN) : clue);
        }
    }

    /** What no good clue says is left out. */
    private void dropWeak() {
        Map<Object, Double> best = new LinkedHashMap<>();
        for (Clue clue : clues) {
            best.merge(List.of(clue.role(), clue.date().day()), clue.trust(), Math::max);
        }
        clues.removeIf(
                clue -> best.getOrDefault(List.of(clue.role(), clue.date().day()), 0.0) < LEAST);
    }

    /** A change before the publication is none. */
    private void dropEarlyChanges() {
        Clue best = best(Role.PUBLISHED);
        if (best != null) {
            clues.removeIf(clue -> clue.role() == Role.MODIFIED && isEarlier(clue.date(), best.date()));
        }
    }

    /** Whether a date lies before another wherever their clocks stand: one day may be the next one elsewhere. */
    private static boolean isEarlier(ArticleDate date, ArticleDate other) {
        Optional<Instant> moment = date.instant();
        Optional<Instant> otherMoment = other.instant();
        if (moment.isPresent() && otherMoment.isPresent()) {
            return moment.get().plusSeconds(SAME_MOMENT).isBefore(otherMoment.get());
        }
        boolean oneClock = date.zone() == null && other.zone() == null;
        return date.day().isBefore(oneClock ? other.day() : other.day().minusDays(1));
    }

    private @Nullable Clue best(Role role) {
        Clue best = null;
        for (Clue clue : clues) {
            if (clue.role() == role && (best == null || clue.trust() > best.trust())) {
                best = clue;
            }
        }
        return best;
    }

    /** Where a page tells nothing but its last change, that is the date it goes by. */
    private void fallBack() {
        if (best(Role.PUBLISHED) != null) {
            return;
        }
        var changes = new ArrayList<Clue>();
        for (Clue clue : clues) {
            if (clue.role() == Role.MODIFIED) {
                changes.add(clue.as(Role.PUBLISHED, CHANGE_FOR_PUBLICATION));
            }
        }
        clues.addAll(changes);
    }
}
