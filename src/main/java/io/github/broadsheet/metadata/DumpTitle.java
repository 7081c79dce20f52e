package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.outline.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The headline of a text dump: of the lines above the text the one that says the most of what the text says, short, no
 * sentence, with the lines of author and date or a standfirst below it.
 */
final class DumpTitle {
    private static final int LINES_ABOVE = 40;
    private static final int LINES_OF_TEXT = 30;
    private static final int LINES_OF_INFO = 6;
    private static final double OF_INFO = 0.8;
    private static final double OF_STANDFIRST = 0.35;
    private static final double OF_REPETITION = 0.4;
    private static final double OF_SENTENCE = 0.5;
    private static final double OF_TRAIL = 0.6;
    private static final double BY_LINE = 0.004;
    private static final int FEW_WORDS = 5;
    private static final int SHORTEST_REPEATED = 15;

    private final List<Segment> lines;
    private final int textStart;
    private final Set<String> said = new HashSet<>();

    private DumpTitle(List<Segment> lines, int textStart) {
        this.lines = lines;
        this.textStart = textStart;
        for (int i = textStart; i < Math.min(lines.size(), textStart + LINES_OF_TEXT); i++) {
            said.addAll(LongWords.of(lines.get(i).text()));
        }
    }

    /**
     * The index of the headline's line, -1 if none of the lines above the text can be one.
     *
     * @param mayBe tells whether a line can be a headline at all
     * @param isInfo tells whether a line gives author or date
     */
    static int find(List<Segment> lines, int textStart, Predicate<Segment> mayBe, Predicate<String> isInfo) {
        var title = new DumpTitle(lines, textStart);
        int best = -1;
        double most = 0;
        for (int i = Math.max(0, textStart - LINES_ABOVE); i < textStart; i++) {
            double score = mayBe.test(lines.get(i)) ? title.score(i, isInfo) : 0;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private double score(int index, Predicate<String> isInfo) {
        Segment line = lines.get(index);
        Set<String> words = LongWords.of(line.text());
        double shared = 0;
        for (String word : words) {
            shared += said.contains(word) ? 1 : 0;
        }
        // two words that the text lacks stand in for what chance would share
        double score = 1 + shared / (words.size() + 2) * 1.5 - BY_LINE * (textStart - index);
        score += OF_INFO * nearnessOfInfo(index, isInfo);
        score += isBeforeStandfirst(index) ? OF_STANDFIRST : 0;
        score += isRepeated(index) ? OF_REPETITION : 0;
        score -= isSentence(line) ? OF_SENTENCE : 0;
        score -= isTrail(line.text()) ? OF_TRAIL : 0;
        score -= Math.max(0, FEW_WORDS - line.words()) * 0.1;
        return score;
    }

    /** How near below a line the first of author and date stands, 0 to 1. */
    private double nearnessOfInfo(int index, Predicate<String> isInfo) {
        for (int i = index + 1; i < Math.min(textStart, index + LINES_OF_INFO); i++) {
            if (isInfo.test(lines.get(i).text())) {
                return 1 - (double) (i - index - 1) / LINES_OF_INFO;
            }
        }
        return 0;
    }

    /** Whether the next line is longer, and more of a sentence. */
    private boolean isBeforeStandfirst(int index) {
        Segment line = lines.get(index);
        Segment next = index + 1 < textStart ? lines.get(index + 1) : line;
        return next.words() > line.words() && next.words() > 2 * FEW_WORDS;
    }

    /** Whether the line or its beginning stands above once more, as in a trail. */
    private boolean isRepeated(int index) {
        String key = Plain.key(lines.get(index).text());
        String start = key.substring(0, Math.min(key.length(), SHORTEST_REPEATED));
        for (int i = Math.max(0, index - LINES_ABOVE); i < index && start.length() == SHORTEST_REPEATED; i++) {
            if (Plain.key(lines.get(i).text()).contains(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether signs of a trail stand between the words of a line. */
    private static boolean isTrail(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (">\u203a\u00bb\u2192".indexOf(text.charAt(i)) >= 0
                    && text.charAt(i - 1) == ' '
                    && text.charAt(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean isSentence(Segment line) {
        char last = line.text().charAt(line.text().length() - 1);
        return (last == '.' || last == ':' || last == '\u3002') && line.words() > FEW_WORDS;
    }
}
