package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import java.util.List;
import java.util.Locale;

/** Reads title and section out of a text dump, where lines stand for elements: what stands right above the text. */
final class DumpReader {
    private static final int LINES_ABOVE = 14;
    private static final int LONG_LINE = 18;
    private static final int FEWEST_TITLE_WORDS = 3;
    private static final int MOST_TITLE_WORDS = 35;

    private final Reading reading;
    private final List<Segment> lines;
    private final int textStart;

    private DumpReader(Reading reading) {
        this.reading = reading;
        this.lines = reading.segments();
        this.textStart = textStart();
    }

    static void read(Reading reading) {
        new DumpReader(reading).readAll();
    }

    /** The first of the long lines that another long line follows closely. */
    private int textStart() {
        for (int i = 0; i < lines.size(); i++) {
            if (isProse(lines.get(i))) {
                for (int j = i + 1; j < Math.min(lines.size(), i + 5); j++) {
                    if (isProse(lines.get(j))) {
                        return i;
                    }
                }
            }
        }
        return Math.min(lines.size(), reading.evidence().body().first());
    }

    private static boolean isProse(Segment line) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        return line.words() >= LONG_LINE
                && (".!?\u3002\u2026\"\u201d\u00bb:\u061f\u0964)".indexOf(last) >= 0 || line.words() >= 2 * LONG_LINE);
    }

    private void readAll() {
        int title = titleLine();
        if (title < 0) {
            return;
        }
        String text = lines.get(title).text();
        reading.ballot()
                .add(Offer.on(Ranking.TITLE_LINE, text, "line above the text", text, 1, new Span(title, title + 1)));
        readSection(title, text);
    }

    /** The nearest line above the text that reads like a headline and not like a label, a date or a button. */
    private int titleLine() {
        int spare = -1;
        for (int i = textStart - 1; i >= Math.max(0, textStart - LINES_ABOVE); i--) {
            Segment line = lines.get(i);
            boolean sentence = line.text().endsWith(".") && line.words() > 10;
            boolean fits = line.words() >= FEWEST_TITLE_WORDS && line.words() <= MOST_TITLE_WORDS;
            if (!fits
                    || isDateline(line.text())
                    || Byline.isOpened(line.text())
                    || reading.site().isNamedBy(line.text())) {
                continue;
            }
            if (!sentence) {
                return i;
            }
            spare = spare < 0 ? i : spare;
        }
        return spare;
    }

    /** Mostly digits and the words of a date: {@code 01 September 2024 06:59}. */
    static boolean isDateline(String text) {
        int digits = SectionNames.digits(text);
        boolean year = text.contains("20") || text.contains("19");
        return digits >= 5
                && text.length() < 60
                && (year || text.indexOf(':') > 0)
                && digits * 6 >= Plain.key(text).length();
    }

    /** A short line in capitals, or the same as a later label, in the lines around the title. */
    private void readSection(int title, String titleText) {
        for (int i = title - 1; i >= Math.max(0, title - 6); i--) {
            offerLabel(i, titleText, 1 - 0.06 * (title - 1 - i));
        }
        for (int i = title + 1; i < textStart; i++) {
            offerLabel(i, titleText, 0.85);
        }
    }

    private void offerLabel(int i, String title, double share) {
        String text = lines.get(i).text();
        if (text.indexOf('+') >= 0
                || text.length() < 3
                || lines.get(i).words() > 4
                || Names.read(text, false) == null && text.endsWith(".")) {
            return;
        }
        for (String name : SectionNames.read(text, false, reading.site(), title)) {
            boolean capitals =
                    text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
            double fit = share * (capitals ? 1 : 0.7) * (isRepeated(i) ? 1.2 : 1);
            reading.ballot()
                    .add(Offer.on(
                            Ranking.SECTION_LINE,
                            name,
                            "line near the headline",
                            text,
                            Math.min(1.2, fit),
                            new Span(i, i + 1)));
        }
    }

    private boolean isRepeated(int line) {
        String key = Plain.key(lines.get(line).text());
        for (int i = textStart; i < lines.size() && lines.size() < 5_000; i++) {
            if (lines.get(i).words() <= 4 && Plain.key(lines.get(i).text()).equals(key)) {
                return true;
            }
        }
        return false;
    }
}
