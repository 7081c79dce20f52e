package io.github.broadsheet.testkit;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Field;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed on a site between older and newer saves of its pages, not necessarily of the same stories: which fields
 * stopped coming, which are found elsewhere now, whether pages have other statuses or shorter bodies.
 *
 * <pre>{@code
 * DriftReport report = DriftReport.between(Path.of("saves/2024"), Path.of("saves/now"), parser);
 * report.changes().forEach(System.err::println);
 * }</pre>
 *
 * @param older how many pages there were
 * @param newer how many pages there are now
 * @param changes what changed, in the order of the fields, the body last
 */
public record DriftReport(int older, int newer, List<Change> changes) {
    /** A share that fell below this part of what it was has changed. */
    private static final double HALF = 0.5;

    private static final double MUCH_LESS_SURE = 0.2;

    public DriftReport {
        changes = List.copyOf(changes);
    }

    /** What kind of change it is. */
    public enum Kind {
        /** A field that came on half of the pages or more comes no more. */
        STOPPED,
        /** It comes on less than half as many pages. */
        RARER,
        /** A field that did not come comes on half of the pages or more. */
        APPEARED,
        /** A field is mostly found at another place. */
        EVIDENCE,
        /** The mean confidence in a field fell by a fifth of the scale or more. */
        LESS_SURE,
        /** Most pages have another status. */
        STATUS,
        /** The median length of the body is less than half or more than twice what it was. */
        LENGTH
    }

    /**
     * A change.
     *
     * @param what the name of a field, or {@code status} or {@code body}
     * @param before how it was, for people
     * @param after how it is now
     */
    public record Change(String what, Kind kind, String before, String after) {
        @Override
        public String toString() {
            return what + ": " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " – was " + before + ", is "
                    + after;
        }
    }

    /**
     * Compares the pages of two folders and of those in them, of whatever kind {@link
     * io.github.broadsheet.saved.SavedPage} reads. Where a page has a file of expectations, its address is taken from there.
     *
     * @throws IOException if a page cannot be read
     * @throws IllegalArgumentException if a folder holds no page
     */
    public static DriftReport between(Path older, Path newer, ArticleParser parser) throws IOException {
        return between(Tally.of(older, parser), Tally.of(newer, parser));
    }

    private static DriftReport between(Tally older, Tally newer) {
        var changes = new ArrayList<Change>();
        Set<Field<?>> fields = new LinkedHashSet<>(Field.all());
        fields.addAll(older.fields());
        fields.addAll(newer.fields());
        for (Field<?> field : fields) {
            compare(field, older, newer, changes);
        }
        compareBodies(older, newer, changes);
        return new DriftReport(older.pages(), newer.pages(), changes);
    }

    private static void compare(Field<?> field, Tally older, Tally newer, List<Change> changes) {
        double before = older.share(field);
        double after = newer.share(field);
        if (before >= HALF && after < before * HALF || before == 0 && after >= HALF) {
            Kind kind = before == 0 ? Kind.APPEARED : after == 0 ? Kind.STOPPED : Kind.RARER;
            changes.add(new Change(field.name(), kind, older.shown(field), newer.shown(field)));
            return;
        }
        if (before < HALF || after == 0) {
            return;
        }
        String place = older.chiefPlace(field);
        if (!place.equals(newer.chiefPlace(field))
                && newer.placeShare(field, place) < HALF * older.placeShare(field, place)) {
            changes.add(new Change(field.name(), Kind.EVIDENCE, place, newer.chiefPlace(field)));
        }
        if (newer.confidence(field) <= older.confidence(field) - MUCH_LESS_SURE) {
            changes.add(new Change(
                    field.name(), Kind.LESS_SURE, two(older.confidence(field)), two(newer.confidence(field))));
        }
    }

    private static void compareBodies(Tally older, Tally newer, List<Change> changes) {
        if (!older.chiefStatus().equals(newer.chiefStatus())) {
            changes.add(new Change("status", Kind.STATUS, older.chiefStatus(), newer.chiefStatus()));
        }
        int before = older.medianWords();
        int after = newer.medianWords();
        if (after < HALF * before || after * HALF > before) {
            changes.add(new Change("body", Kind.LENGTH, before + " words", after + " words"));
        }
    }

    private static String two(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    @Override
    public String toString() {
        String pages = older + " older pages, " + newer + " newer: ";
        return isEmpty()
                ? pages + "nothing changed"
                : pages + "\n" + changes.stream().map(change -> "  " + change).collect(Collectors.joining("\n"));
    }
}
