package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.dates.Spelling;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.outline.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The running text of a text dump: the line that it begins with, and the words that it says. */
final class DumpText {
    private static final int LONG_LINE = 18;
    private static final int SENTENCE = 8;
    private static final String ENDS = ".!?\u3002\u2026\u061f\u0964";
    private static final int LINES_APART = 5;
    private static final int LINES_READ = 30;
    private static final int HEADINGS = 5;
    private static final int STEM = 4;
    private static final String PROSE_ENDS = ".!?\u3002\u2026\"\u201d\u00bb:\u061f\u0964)";

    private final int start;
    private final Set<String> said = new HashSet<>();

    DumpText(Evidence evidence) {
        List<Segment> lines = evidence.outline().segments();
        start = start(lines, evidence.body().first());
        for (int i = start; i < Math.min(lines.size(), start + LINES_READ); i++) {
            LongWords.of(lines.get(i).text()).forEach(word -> said.add(stem(word)));
        }
    }

    /** The index of the line that the text begins with; the number of lines if there is no text. */
    int start() {
        return start;
    }

    /** The first of the long lines that another long line follows closely; where the body begins if that is above. */
    private static int start(List<Segment> lines, int bodyStart) {
        for (int i = 0; i < lines.size(); i++) {
            if (isProse(lines.get(i)) && isProseWithin(lines, i + 1, i + LINES_APART)) {
                return firstSentence(lines, bodyStart, i);
            }
        }
        return afterHeadings(lines, Math.min(lines.size(), bodyStart));
    }

    /** The first line from the body's beginning on that is a sentence, if it stands above a line of prose; else that. */
    private static int firstSentence(List<Segment> lines, int bodyStart, int prose) {
        for (int i = bodyStart; i < prose; i++) {
            if (lines.get(i).words() >= SENTENCE && ENDS.indexOf(last(lines.get(i))) >= 0) {
                return i;
            }
        }
        return prose;
    }

    /** Where the body begins, without a few lines that are no sentences above its first sentence. */
    private static int afterHeadings(List<Segment> lines, int bodyStart) {
        for (int i = bodyStart; i < Math.min(lines.size(), bodyStart + HEADINGS + 1); i++) {
            if (isProse(lines.get(i)) || PROSE_ENDS.indexOf(last(lines.get(i))) >= 0) {
                return i;
            }
        }
        return bodyStart;
    }

    private static boolean isProseWithin(List<Segment> lines, int first, int end) {
        for (int i = first; i < Math.min(lines.size(), end); i++) {
            if (isProse(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProse(Segment line) {
        return line.words() >= LONG_LINE && (PROSE_ENDS.indexOf(last(line)) >= 0 || line.words() >= 2 * LONG_LINE);
    }

    private static char last(Segment line) {
        return line.text().charAt(line.text().length() - 1);
    }

    /** The share of a line's longer words that the text says, 0 to 1; two that it lacks stand in for what chance would share. */
    double share(String line) {
        Set<String> words = LongWords.of(line);
        double shared = 0;
        for (String word : words) {
            shared += said.contains(stem(word)) ? 1 : 0;
        }
        return shared / (words.size() + 2);
    }

    /** A word without accents and what inflection changes in many languages. */
    private static String stem(String word) {
        String plain = Spelling.plain(word);
        return plain.substring(0, Math.min(plain.length(), STEM));
    }
}
