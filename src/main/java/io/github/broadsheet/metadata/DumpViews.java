package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import java.util.List;

/**
 * Offers as a text dump's counter of views the number that stands alone beside the date, where an icon is all that tells
 * what it counts. Small ones may be comments, and are left alone.
 */
final class DumpViews {
    private static final int LINES = 5;
    private static final int LONGEST = 12;
    private static final long FEWEST = 100;
    private static final long FIRST_YEAR = 1900;
    private static final long LAST_YEAR = 2100;
    private static final int GROUP = 3;
    private static final double TRUST = 0.5;

    private DumpViews() {}

    static void read(Reading reading) {
        if (!reading.evidence().headline().isShown()) {
            return;
        }
        List<Segment> lines = reading.segments();
        int first = Math.max(1, reading.evidence().headline().first() - LINES);
        int end = Math.min(lines.size(), reading.evidence().headline().end() + LINES);
        for (int i = first; i < end; i++) {
            long number = number(lines.get(i).text());
            boolean year = number >= FIRST_YEAR && number <= LAST_YEAR;
            if (number >= FEWEST
                    && !year
                    && DumpReader.isDateline(lines.get(i - 1).text())) {
                String raw = lines.get(i).text();
                var provenance = new Provenance(Provenance.Evidence.VISIBLE_TEXT, "line below the date", raw);
                reading.ballot().add(new Offer<>(Field.VIEWS, number, provenance, TRUST, new Span(i, i + 1)));
                return;
            }
        }
    }

    /** The number that a text is, its thousands set apart or not; -1 if it is none. */
    private static long number(String text) {
        long number = 0;
        int group = -1; // digits since the last sign
        boolean plain = text.length() <= LONGEST;
        for (int i = 0; i < text.length() && plain; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                number = number * 10 + digit;
                group += group < 0 ? 0 : 1;
            } else {
                plain = i > 0 && (group < 0 || group == GROUP) && " \u00a0\u202f.,'".indexOf(text.charAt(i)) >= 0;
                group = 0;
            }
        }
        return plain && (group < 0 || group == GROUP) ? number : -1;
    }
}
