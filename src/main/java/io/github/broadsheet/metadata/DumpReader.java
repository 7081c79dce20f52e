package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Headline;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import io.github.broadsheet.phrases.LineTopics;
import io.github.broadsheet.phrases.Topic;
import java.util.List;

/** Reads title and standfirst out of a text dump, where lines stand for elements: what stands around the headline. */
final class DumpReader {
    private static final int MOST_WORDS_OF_LABEL = 4;
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 60;
    private static final int MOST_DIGITS = 5;
    private static final int LINES_OF_HEAD = 12;
    private static final int MOST_WORDS_ABOVE_CAPTION = 32;
    private static final double BELOW_HEADLINE = 0.9;
    private static final double ABOVE_CAPTION = 0.8;
    private static final int SHORT = 60;
    private static final int LONGEST_DATELINE = 120;
    private static final int LINES_OF_INFO = 4;
    private static final int LINES_OF_INFO_IN_BODY = 2;
    private static final int MOST_WORDS_OF_INFO = 20;
    private static final double LEAST_SAID = 0.15;
    private static final double TRUST_ANYWAY = 0.45;

    private static final long CREDITS = LineTopics.of(Topic.CREDIT);

    private final Reading reading;
    private final List<Segment> lines;
    private final Headline headline;
    private final DumpText text;
    private final LineTopics topics;

    private DumpReader(Reading reading, LineTopics topics) {
        this.topics = topics;
        this.reading = reading;
        this.lines = reading.segments();
        this.headline = reading.evidence().headline();
        this.text = new DumpText(reading.evidence());
    }

    /** Reads a dump whose headline is so sure. */
    static void read(Reading reading, LineTopics topics, double sureness) {
        if (reading.evidence().headline().isShown()) {
            new DumpReader(reading, topics).readAll(sureness);
        }
    }

    private void readAll(double sureness) {
        String title = headline.text();
        var shown = new Span(headline.first(), headline.end());
        double share = TRUST_ANYWAY + (1 - TRUST_ANYWAY) * sureness;
        reading.ballot().add(Offer.on(Ranking.TITLE_LINE, title, "line above the text", title, share, shown));
        readStandfirst();
    }

    /** Mostly digits and the words of a date: {@code 01 September 2024 06:59}. */
    static boolean isDateline(String text) {
        int digits = SectionNames.digits(text);
        boolean year = text.contains("20") || text.contains("19") || isOtherYear(text);
        boolean fits = text.length() < SHORT || text.length() < LONGEST_DATELINE && !endsSentence(text);
        return digits >= 5
                && fits
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

    /** The line below the headline, where others than the text's follow: author, date, buttons; or the first above a caption. */
    private void readStandfirst() {
        int at = headline.end();
        if (at + 1 < lines.size() && isApart(at) && isStandfirst(at)) {
            offer(at, "line below the headline", BELOW_HEADLINE);
            return;
        }
        for (int i = at; i + 2 < Math.min(lines.size(), at + LINES_OF_HEAD); i++) {
            Segment line = lines.get(i);
            if (line.words() >= FEWEST_WORDS && endsSentence(line.text()) && !topics.isWhole(i)) {
                String below = lines.get(i + 1).text();
                boolean few = Math.max(line.words(), lines.get(i + 1).words()) <= MOST_WORDS_ABOVE_CAPTION;
                if (few && isStandfirst(i) && CreditLine.isCaption(below)) {
                    offer(i, "line above the caption", ABOVE_CAPTION);
                }
                return;
            }
        }
    }

    private boolean isStandfirst(int at) {
        Segment line = lines.get(at);
        String said = line.text();
        return line.words() >= FEWEST_WORDS
                && line.words() <= MOST_WORDS
                && SectionNames.digits(said) < MOST_DIGITS
                && !said.endsWith(":")
                && !SectionNames.hasPrompt(said)
                && !TitleLines.isInfo(said)
                && !CreditLine.isCaption(said)
                && (endsSentence(said) || !topics.says(at + 1, CREDITS))
                && !Plain.key(said).equals(headline.key());
    }

    private void offer(int line, String where, double share) {
        String said = lines.get(line).text();
        reading.ballot().add(Offer.on(Ranking.SUBTITLE_TEXT, said, where, said, share, new Span(line, line + 1)));
    }

    /**
     * Whether something else follows a line before the text goes on: author and date; or buttons, if the line says what the
     * text says, and not what a ticker does.
     */
    private boolean isApart(int line) {
        if (topics.isWhole(line + 1) || topics.says(line + 1, CREDITS)) {
            return true;
        }
        boolean inBody = line >= reading.evidence().body().first();
        int reach = inBody ? LINES_OF_INFO_IN_BODY : LINES_OF_INFO;
        for (int i = line + 1; i < Math.min(lines.size(), line + 1 + reach); i++) {
            if (lines.get(i).words() > MOST_WORDS_OF_INFO) {
                return false;
            }
            if (TitleLines.isInfo(lines.get(i).text())) {
                return true;
            }
        }
        return !inBody
                && lines.get(line + 1).words() <= MOST_WORDS_OF_LABEL
                && !endsSentence(lines.get(line + 1).text())
                && text.share(lines.get(line).text()) >= LEAST_SAID;
    }

    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        return ".!?\u3002\u0964".indexOf(text.charAt(last)) >= 0 || Words.isArmenianStop(text, last);
    }
}
