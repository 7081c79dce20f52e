package io.github.broadsheet.chrome;

import io.github.broadsheet.outline.Words;

/**
 * Texts made alike for comparison: lower case, one blank between words, no punctuation, no accents that stand apart, any
 * row of numbers as one {@code #}. So "READ  MORE »" and "Read more:" are one phrase, and so are "12 views" and "1,204 Views".
 */
final class Folding {
    /** What every number becomes. */
    static final char NUMBER = '#';

    private Folding() {}

    /** The folded text; empty where there is no letter, digit or sign that counts. */
    static String fold(CharSequence text) {
        var out = new StringBuilder(text.length());
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            char c = folded(text.charAt(i));
            if (c == 0) {
                continue;
            }
            if (c == ' ') {
                apart = true;
            } else if (c == NUMBER) {
                if (!endsInNumber(out)) {
                    append(out, NUMBER, true);
                }
                apart = false;
            } else {
                append(out, c, apart || endsInNumber(out));
                apart = false;
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c, boolean apart) {
        if (apart && out.length() > 0) {
            out.append(' ');
        }
        out.append(c);
    }

    private static boolean endsInNumber(StringBuilder out) {
        return out.length() > 0 && out.charAt(out.length() - 1) == NUMBER;
    }

    /** One character: 0 for what vanishes, a blank for what parts words. */
    private static char folded(char c) {
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? NUMBER : c == '\'' || c == '`' ? 0 : c == '+' ? '+' : ' ';
        }
        if (isMark(c) || c == '\u2019' || c == '\u02bc' || c == '\u2018') {
            return 0;
        }
        return Character.isDigit(c) ? NUMBER : letter(c);
    }

    private static char letter(char c) {
        if (c >= 0xff21 && c <= 0xff5a) {
            return folded((char) (c - 0xfee0)); // full-width forms
        }
        return switch (c) {
            case '\u0130', '\u0131' -> 'i'; // the Turkish letters, whose case differs by language
            case '\u0451', '\u0401' -> '\u0435'; // Russian io, mostly written as ie
            case '\u06cc', '\u0649' -> '\u064a'; // Persian and final yeh
            case '\u06a9' -> '\u0643'; // Persian kaf
            case '\u0623', '\u0625', '\u0622' -> '\u0627'; // alef with hamza or madda
            case '\u00a9', '\u24d2' -> '\u00a9';
            default -> Character.isLetter(c) || isVowelSign(c) ? Character.toLowerCase(c) : ' ';
        };
    }

    /** Marks that some write and some leave out, and joiners. */
    private static boolean isMark(char c) {
        return c >= 0x300 && c <= 0x36f
                || c >= 0x64b && c <= 0x652
                || c >= 0x591 && c <= 0x5c7
                || c == 0x640
                || c == 0x200c
                || c == 0x200d;
    }

    private static boolean isVowelSign(char c) {
        int type = Character.getType(c);
        return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
    }

    /** Whether a phrase may end before this index of a folded text, or begin at it: words are not cut. */
    static boolean isBoundary(String folded, int at) {
        if (at <= 0 || at >= folded.length()) {
            return true;
        }
        char before = folded.charAt(at - 1);
        return before == ' ' || folded.charAt(at) == ' ' || Words.isUnspaced(before);
    }
}
