package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.counts.CountReader;
import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.dates.DateMatch;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.metadata.evidence.LostBlanks;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import java.util.List;

/**
 * Offers as a text dump's counter of views the number that stands alone beside the date, where an icon is all that tells
 * what it counts, or below the word for views. Small ones beside dates may be comments, and are left alone.
 */
final class DumpViews {
    private static final int LINES = 5;
    private static final int LONGEST = 12;
    private static final int LONGEST_LINE = 100;
    private static final long FEWEST = 100;
    private static final long FIRST_YEAR = 1900;
    private static final long LAST_YEAR = 2100;
    private static final int GROUP = 3;
    private static final double TRUST = 0.5;
    private static final double WORDED = 0.7;
    private static final DateContext ANY = DateContext.of("", "", null, null);

    private final Reading reading;
    private final List<Segment> lines;

    private DumpViews(Reading reading) {
        this.reading = reading;
        this.lines = reading.segments();
    }

    static void read(Reading reading) {
        if (reading.evidence().headline().isShown()) {
            new DumpViews(reading).read();
        }
    }

    private void read() {
        int first = Math.max(1, reading.evidence().headline().first() - LINES);
        int end = Math.min(lines.size(), reading.evidence().headline().end() + LINES);
        for (int i = first; i < end; i++) {
            String above = lines.get(i - 1).text();
            long below = number(lines.get(i).text());
            if (below > 0 && above.length() <= LONGEST_LINE && CountReader.isCountersWord(above)) {
                offer(below, WORDED, "line below the word", i);
                return;
            }
            long number = below >= 0 && DumpReader.isDateline(above)
                    ? below
                    : behindDate(lines.get(i).text());
            boolean year = number >= FIRST_YEAR && number <= LAST_YEAR;
            if (number >= FEWEST && !year) {
                offer(number, TRUST, "number beside the date", i);
                return;
            }
        }
    }

    private void offer(long number, double trust, String where, int line) {
        var provenance = new Provenance(
                Provenance.Evidence.VISIBLE_TEXT, where, lines.get(line).text());
        reading.ballot().add(new Offer<>(Field.VIEWS, number, provenance, trust, new Span(line, line + 1)));
    }

    /** The number right behind the last date of a line, if nothing stands behind it, or another number; -1 if there is none. */
    private static long behindDate(String line) {
        if (line.length() > LONGEST_LINE || !DumpReader.isDateline(line)) {
            return -1;
        }
        String text = LostBlanks.restored(line);
        List<DateMatch> dates = DateText.find(text, ANY);
        if (dates.isEmpty()) {
            return -1;
        }
        String rest = text.substring(dates.get(dates.size() - 1).end()).strip();
        long whole = number(rest);
        int blank = rest.lastIndexOf(' ');
        boolean pair = whole < 0 && blank > 0 && number(rest.substring(blank + 1)) >= 0;
        return pair ? number(rest.substring(0, blank)) : whole;
    }

    /** The number that a text is, its thousands set apart or not; -1 if it is none. */
    private static long number(String text) {
        long number = 0;
        int group = -1; // digits since the last sign
        boolean plain = !text.isEmpty() && text.length() <= LONGEST;
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
