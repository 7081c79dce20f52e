package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Headline;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import java.util.List;
import java.util.Locale;

/** Reads title, section and standfirst out of a text dump, where lines stand for elements: what stands around the headline. */
final class DumpReader {
    private static final int LINES_ABOVE = 6;
    private static final int SHORTEST_LABEL = 3;
    private static final int SHORTEST_HAN_LABEL = 2;
    private static final int SHORTEST_CAPITALS = 4; // shorter ones are languages
    private static final int MOST_WORDS_OF_LABEL = 4;
    private static final int MOST_LINES = 5_000;
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 60;
    private static final int MOST_DIGITS = 5;
    private static final int LINES_OF_INFO = 4;
    private static final int LINES_OF_INFO_IN_BODY = 2;
    private static final int MOST_WORDS_OF_INFO = 20;
    private static final double LEAST_SAID = 0.15;
    private static final char HAN = '\u2e80';

    private final Reading reading;
    private final List<Segment> lines;
    private final Headline headline;
    private final DumpText text;

    private DumpReader(Reading reading) {
        this.reading = reading;
        this.lines = reading.segments();
        this.headline = reading.evidence().headline();
        this.text = new DumpText(reading.evidence());
    }

    static void read(Reading reading) {
        if (reading.evidence().headline().isShown()) {
            new DumpReader(reading).readAll();
        }
    }

    private void readAll() {
        String title = headline.text();
        var shown = new Span(headline.first(), headline.end());
        reading.ballot().add(Offer.on(Ranking.TITLE_LINE, title, "line above the text", title, 1, shown));
        readSection();
        readStandfirst();
    }

    /** Mostly digits and the words of a date: {@code 01 September 2024 06:59}. */
    static boolean isDateline(String text) {
        int digits = SectionNames.digits(text);
        boolean year = text.contains("20") || text.contains("19") || isOtherYear(text);
        return digits >= 5
                && text.length() < 60
                && (year || text.indexOf(':') > 0)
                && digits * 6 >= Plain.key(text).length();
    }

    /** Whether a text has a year in digits other than those of Europe. */
    private static boolean isOtherYear(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            int century = text.charAt(i) < 0x80
                    ? 0
                    : 10 * Character.digit(text.charAt(i), 10) + Character.digit(text.charAt(i + 1), 10);
            if (century == 19 || century == 20) {
                return true;
            }
        }
        return false;
    }

    /** A short line in capitals, or the same as another label, in the lines around the title. */
    private void readSection() {
        int title = headline.first();
        for (int i = title - 1; i >= Math.max(0, title - LINES_ABOVE); i--) {
            offerLabel(i, 1 - 0.06 * (title - 1 - i));
        }
        for (int i = title + 1; i < text.start(); i++) {
            offerLabel(i, 0.85);
        }
    }

    /** The line below the headline, where others than the text's follow: author, date, buttons. */
    private void readStandfirst() {
        int at = headline.end();
        if (at + 1 >= lines.size() || !isApart(at)) {
            return;
        }
        Segment line = lines.get(at);
        String said = line.text();
        boolean plain = line.words() >= FEWEST_WORDS
                && line.words() <= MOST_WORDS
                && SectionNames.digits(said) < MOST_DIGITS
                && !said.endsWith(":")
                && !SectionNames.hasPrompt(said)
                && !DumpTitle.isInfo(said)
                && !CreditLine.isOne(said)
                && !Plain.key(said).equals(headline.key());
        if (plain) {
            reading.ballot()
                    .add(Offer.on(
                            Ranking.SUBTITLE_TEXT, said, "line below the headline", said, 0.9, new Span(at, at + 1)));
        }
    }

    /**
     * Whether something else follows a line before the text goes on: author and date; or buttons, if the line says what the
     * text says, and not what a ticker does.
     */
    private boolean isApart(int line) {
        boolean inBody = line >= reading.evidence().body().first();
        int reach = inBody ? LINES_OF_INFO_IN_BODY : LINES_OF_INFO;
        for (int i = line + 1; i < Math.min(lines.size(), line + 1 + reach); i++) {
            if (lines.get(i).words() > MOST_WORDS_OF_INFO) {
                return false;
            }
            if (DumpTitle.isInfo(lines.get(i).text())) {
                return true;
            }
        }
        return !inBody
                && lines.get(line + 1).words() <= MOST_WORDS_OF_LABEL
                && !endsSentence(lines.get(line + 1).text())
                && text.share(lines.get(line).text()) >= LEAST_SAID;
    }

    private static boolean endsSentence(String text) {
        return ".!?\u3002\u0964".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void offerLabel(int i, double share) {
        String text = withoutHome(lines.get(i).text());
        if (text.indexOf('+') >= 0
                || text.length() < (text.charAt(0) >= HAN ? SHORTEST_HAN_LABEL : SHORTEST_LABEL)
                || lines.get(i).words() > MOST_WORDS_OF_LABEL && text.charAt(0) < HAN
                || Names.read(text, false) == null && text.endsWith(".")) {
            return;
        }
        for (String name : SectionNames.read(text, false, reading.site(), headline.text())) {
            boolean capitals = text.length() >= SHORTEST_CAPITALS
                    && text.equals(text.toUpperCase(Locale.ROOT))
                    && !text.equals(text.toLowerCase(Locale.ROOT));
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

    /** What follows the word for the front page at the beginning of a line: a trail that has lost its signs. */
    private static String withoutHome(String line) {
        int blank = line.indexOf(' ');
        String rest = blank < 0 ? "" : line.substring(blank).strip();
        return !rest.isEmpty() && SectionNames.isHome(line.substring(0, blank)) ? rest : line;
    }

    /** Whether a label stands on the page once more, as in a menu or above other stories. */
    private boolean isRepeated(int line) {
        String key = Plain.key(lines.get(line).text());
        for (int i = 0; i < lines.size() && lines.size() < MOST_LINES; i++) {
            if (i != line
                    && lines.get(i).words() <= MOST_WORDS_OF_LABEL
                    && Plain.key(lines.get(i).text()).equals(key)) {
                return true;
            }
        }
        return false;
    }
}
