package io.github.broadsheet.body;

import java.util.Arrays;

/**
 * The line of a text dump that looks most like the headline: a short one, no sentence, whose words the lines below say
 * again, with running text near below. In every language a text says the words of its headline.
 */
final class HeadlineLine {
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 35;
    private static final int MOST_OF_DIGITS = 3; // one in so many letters and digits
    private static final int LINES_BELOW = 25;
    private static final int LINES_OF_TEXT = 12;
    private static final double MUCH_TEXT = 120;
    private static final int ENOUGH_WORDS = 5;
    /** In more lines than this, and a twelfth of all, a word tells nothing. */
    private static final int COMMON = 5;

    private static final int COMMON_SHARE = 12;

    /** The headline's line, -1 if none can be one. */
    final int headline;
    /** For each line the last one before it that could be a headline, -1 for none. */
    final int[] lastHeading;
    /** For each line that could be a headline, the share of its words that the lines below it say; two more are thought to lack. */
    final double[] said;
    /** For each line how many of its words are the headline's. */
    final int[] ofHeadline;
    /** For each line how many of its words are those of the last line that could be a headline. */
    final int[] ofHeading;

    private final Layout layout;
    private final int[] wordStart;
    /** Each word of the page as a number from 0 on. */
    private final int[] word;

    private final int[] linesWith;
    private final Tally times;

    HeadlineLine(Layout layout) {
        this.layout = layout;
        wordStart = layout.wording.wordStart;
        word = new int[wordStart[layout.size]];
        times = new Tally(layout.size);
        linesWith = number();
        said = new double[layout.size];
        readBelow();
        lastHeading = new int[layout.size];
        ofHeading = new int[layout.size];
        readAbove();
        headline = find();
        ofHeadline = new int[layout.size];
        readHeadline();
    }

    /** Numbers the words, and tells for each in how many lines it stands. */
    private int[] number() {
        var numbers = new Tally(Math.max(1, word.length / 2));
        int[] in = new int[word.length];
        int[] last = new int[word.length];
        Arrays.fill(last, -1);
        for (int i = 0; i < layout.size; i++) {
            times.count(layout.wording.hash[i]);
            for (int k = wordStart[i]; k < wordStart[i + 1]; k++) {
                int number = numbers.number(layout.wording.words[k]);
                word[k] = number;
                in[number] += last[number] == i ? 0 : 1;
                last[number] = i;
            }
        }
        return in;
    }

    /** From the last line to the first, so that each word knows the nearest line below that says it. */
    private void readBelow() {
        int[] next = new int[word.length];
        Arrays.fill(next, Integer.MAX_VALUE);
        for (int i = layout.size - 1; i >= 0; i--) {
            said[i] = mayBe(i) ? said(i, next) : 0;
            boolean own = times(i) == 1; // what stands on the page again is no text
            for (int k = wordStart[i]; k < wordStart[i + 1] && own; k++) {
                next[word[k]] = i;
            }
        }
    }

    private double said(int line, int[] next) {
        double telling = 2;
        double again = 0;
        for (int k = wordStart[line]; k < wordStart[line + 1]; k++) {
            if (linesWith[word[k]] * COMMON_SHARE <= layout.size + COMMON * COMMON_SHARE) {
                telling++;
                again += next[word[k]] - line <= LINES_BELOW ? 1 : 0;
            }
        }
        return again / telling;
    }

    private void readAbove() {
        int[] heading = new int[word.length];
        Arrays.fill(heading, -1);
        int last = -1;
        for (int i = 0; i < layout.size; i++) {
            lastHeading[i] = last;
            for (int k = wordStart[i]; k < wordStart[i + 1] && last >= 0; k++) {
                ofHeading[i] += heading[word[k]] == last ? 1 : 0;
            }
            if (mayBe(i) && !isSentence(i)) {
                last = i;
                for (int k = wordStart[i]; k < wordStart[i + 1]; k++) {
                    heading[word[k]] = i;
                }
            }
        }
    }

    private void readHeadline() {
        boolean[] of = new boolean[word.length];
        for (int k = headline < 0 ? 0 : wordStart[headline]; headline >= 0 && k < wordStart[headline + 1]; k++) {
            of[word[k]] = true;
        }
        for (int i = 0; i < layout.size; i++) {
            for (int k = wordStart[i]; k < wordStart[i + 1]; k++) {
                ofHeadline[i] += of[word[k]] ? 1 : 0;
            }
        }
    }

    private int find() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < layout.size; i++) {
            double score = mayBe(i) ? score(i) : 0;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private double score(int line) {
        int end = Math.min(layout.size, line + 1 + LINES_OF_TEXT);
        return said[line] * 1.5
                + Math.min(1, layout.paraWords(line + 1, end) / MUCH_TEXT)
                + (times(line) > 1 ? 0.4 : 0) // as in a trail, or in the page's name
                - (isSentence(line) ? 0.5 : 0)
                - Math.max(0, ENOUGH_WORDS - words(line)) * 0.1
                - (double) line / layout.size * 0.5;
    }

    private boolean mayBe(int line) {
        int words = layout.segments[line].words();
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && layout.wording.digits[line] * MOST_OF_DIGITS < layout.wording.letters[line];
    }

    private boolean isSentence(int line) {
        return layout.wording.end[line] == Wording.ENDS_TERMINAL;
    }

    /** The words of a line. */
    int words(int line) {
        return wordStart[line + 1] - wordStart[line];
    }

    /** How often the text of a line stands on the page. */
    int times(int line) {
        return times.get(layout.wording.hash[line]);
    }
}
