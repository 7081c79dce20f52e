package io.github.broadsheet.page;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sample of a page read in one charset, and how likely it is to be text. */
final class DecodedText {
    private static final double UNKNOWN_LETTER = -12;
    private static final double PUNCTUATION = -4;
    private static final double SYMBOL = -8;
    private static final double DRAWING = -14;
    private static final double CONTROL = -16;
    private static final double ERROR = -24;
    private static final double CAPITAL = -2;
    private static final double CAPITAL_INSIDE_WORD = -6;
    private static final double MIXED_SCRIPTS = -6;
    private static final double SYMBOL_INSIDE_WORD = -6;
    private static final double TWO_ACCENTS = -3;

    /** The marks beyond ASCII that stand in text everywhere. */
    private static final String USUAL =
            "\u00a0\u2019\u2018\u201c\u201d\u201e\u2013\u2014\u2026\u2022\u00ab\u00bb\u00ae\u00a9\u2122\u00b7\u00b0\u20ac\u00a3\u3001\u3002\u3000\uff0c\uff1a\u300c\u300d";

    private final String text;
    private final List<int[]> counts = new ArrayList<>();
    private double structure;
    private int errors;

    DecodedText(byte[] bytes, Charset charset) {
        this.text = new String(bytes, charset);
        count();
    }

    /** How many places could not be read. */
    int errors() {
        return errors;
    }

    /** What is held against the text whatever its language: broken characters, words that change script or case. */
    double structure() {
        return structure;
    }

    /** How likely the letters are in a language with this alphabet. */
    double likelihood(String alphabet) {
        // Frequencies fall about exponentially with the rank; summed over all ranks this comes to about 1.
        double first = 1.5 - Math.log(alphabet.length()) / Math.log(2);
        double sum = 0;
        for (int[] count : counts) {
            int rank = alphabet.indexOf(count[0]);
            double weight = rank < 0 ? UNKNOWN_LETTER : first - 5.0 * rank / alphabet.length();
            sum += weight * count[1];
        }
        return sum;
    }

    private void count() {
        char before = ' ';
        char[] letters = new char[text.length()];
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c >= 0x80) {
                if (Character.isLetter(c) || isMark(c)) {
                    letters[found++] = Character.toLowerCase(c);
                    structure += letter(c, before, after);
                } else {
                    structure += other(c, before, after);
                }
            }
            before = c;
        }
        Arrays.sort(letters, 0, found);
        for (int i = 0, from = 0; i < found; i++) {
            if (i + 1 == found || letters[i + 1] != letters[i]) {
                counts.add(new int[] {letters[i], i + 1 - from});
                from = i + 1;
            }
        }
    }

    private double letter(char c, char before, char after) {
        double sum = 0;
        if (Character.isUpperCase(c)) {
            sum += Character.isLowerCase(before) ? CAPITAL_INSIDE_WORD : CAPITAL;
        }
        if (isLatin(c)) {
            sum += before >= 0x80 && Character.isLetter(before) ? TWO_ACCENTS : 0;
        } else if (isAsciiLetter(before) || isAsciiLetter(after)) {
            sum += MIXED_SCRIPTS;
        }
        return sum;
    }

    private double other(char c, char before, char after) {
        if (c == '\ufffd') {
            errors++;
            return ERROR;
        }
        int type = Character.getType(c);
        if (type == Character.CONTROL || type == Character.PRIVATE_USE || type == Character.UNASSIGNED) {
            return CONTROL;
        }
        if (USUAL.indexOf(c) >= 0) {
            return PUNCTUATION;
        }
        boolean drawing = c >= '\u2500' && c < '\u25a0';
        boolean inside = c != '\u00ad' && isWordLetter(before) && isWordLetter(after);
        return (drawing ? DRAWING : SYMBOL) + (inside ? SYMBOL_INSIDE_WORD : 0);
    }

    /** Letters of scripts that put blanks between words. */
    private static boolean isWordLetter(char c) {
        return c < 0x0e00 && Character.isLetter(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isLatin(char c) {
        return c < 0x0250;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
