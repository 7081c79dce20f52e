package io.github.broadsheet.chrome;

import io.github.broadsheet.outline.Segment;

/** A line of dates, counters and names: numbers for the most part, or parted by several signs. */
final class FactsLine {
    private static final int LONGEST = 30;
    private static final int WORDS_BY_NUMBER = 4;
    private static final int FEWEST_SIGNS = 2;
    private static final String SIGNS = "|\u2022\u00b7";

    private FactsLine() {}

    /** Whether a line is one. */
    static boolean is(Segment line) {
        String text = line.text();
        int numbers = 0;
        int signs = 0;
        boolean digit = false;
        for (int i = 0; i < text.length() && line.words() <= LONGEST; i++) {
            boolean before = digit;
            digit = Character.isDigit(text.charAt(i));
            numbers += digit && !before ? 1 : 0;
            signs += SIGNS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        boolean parted = signs >= FEWEST_SIGNS && numbers > 0;
        return (parted || numbers > 1 && numbers * WORDS_BY_NUMBER >= line.words()) && !Line.endsSentence(text);
    }
}
