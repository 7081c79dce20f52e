package io.github.broadsheet.metadata.counts;

import io.github.broadsheet.metadata.dates.Spelling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or a number of a line that may show counters.
 *
 * @param kinds of a word: see {@link CountWords#kinds}
 */
record CountPart(int start, int end, NumberText.@Nullable Found number, int kinds) {
    /** A line of more parts is prose. */
    static final int MOST = 20;

    private static final String APOSTROPHES = "'\u2018\u2019\u02bb\u02bc";

    /** The sign that stands for views where there is no word. */
    private static final String EYE = "\ud83d\udc41";

    boolean isWord() {
        return number == null;
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 10) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The parts of a line, one more than the most at the most. */
    static List<CountPart> of(String text) {
        var parts = new ArrayList<CountPart>();
        int i = 0;
        while (i < text.length() && parts.size() <= MOST) {
            NumberText.Found number = NumberText.at(text, i);
            if (number != null) {
                parts.add(new CountPart(i, number.end(), number, 0));
                i = number.end();
            } else if (text.startsWith(EYE, i)) {
                parts.add(new CountPart(i, i + EYE.length(), null, CountWords.kinds("views")));
                i += EYE.length();
            } else if (Character.isLetter(text.charAt(i))) {
                int end = i;
                while (end < text.length() && isWordPart(text.charAt(end))) {
                    end++;
                }
                parts.add(new CountPart(
                        i, end, null, CountWords.kinds(Spelling.plain(straight(text.substring(i, end))))));
                i = end;
            } else {
                i += Character.digit(text.charAt(i), 10) >= 0 ? digits(text, i) : 1;
            }
        }
        return parts;
    }

    /** With one sign for all apostrophes, which some alphabets count among their letters. */
    private static String straight(String word) {
        String out = word;
        for (int i = 1; i < APOSTROPHES.length(); i++) {
            out = out.replace(APOSTROPHES.charAt(i), '\'');
        }
        return out;
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
            end++;
        }
        return end - start;
    }

    private static boolean isWordPart(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || APOSTROPHES.indexOf(c) >= 0
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
