package io.github.broadsheet.phrases;

import io.github.broadsheet.outline.Words;
import java.util.Arrays;

/**
 * Texts made alike for comparison: lower case, one blank between words, no punctuation, no accents that stand apart, any
 * row of numbers as one {@code #}. So "READ  MORE »" and "Read more:" are one phrase, and so are "12 views" and "1,204 Views".
 * It is written into one buffer again and again, so an instance is for one page.
 */
public final class Folding {
    /** What every number becomes. */
    public static final char NUMBER = '#';

    /** One character: 0 for what vanishes, a blank for what parts words. */
    private static final char[] ASCII = ascii();

    /** A number becomes three characters with the blanks around it, so a text at most twice as many, and some at its ends. */
    private static final int ROOM = 8;

    private static final int USUAL_LENGTH = 256;

    private char[] buffer = new char[USUAL_LENGTH];

    /** Starts with an empty buffer. */
    public Folding() {}

    /** The folded text; empty where there is no letter, digit or sign that counts. */
    public String fold(String text) {
        char[] out = reserve(2 * text.length() + ROOM);
        int length = 0;
        int behindBlank = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = folded(text.charAt(i));
            if (c == NUMBER) {
                if (length == 0 || out[length - 1] != ' ' || length < 2 || out[length - 2] != NUMBER) {
                    out[length] = ' ';
                    length += 1 - behindBlank;
                    out[length++] = NUMBER;
                    out[length++] = ' ';
                }
                behindBlank = 1;
            } else if (c != 0) {
                // where words end cannot be foretold, so no branch: a blank behind a blank is overwritten
                int blank = c == ' ' ? 1 : 0;
                out[length] = c;
                length += 1 - (blank & behindBlank);
                behindBlank = blank;
            }
        }
        return new String(out, 0, length > 0 && out[length - 1] == ' ' ? length - 1 : length);
    }

    private char[] reserve(int length) {
        if (length > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * length);
        }
        return buffer;
    }

    private static char folded(char c) {
        return c < ASCII.length ? ASCII[c] : other(c);
    }

    private static char[] ascii() {
        var table = new char[0x80];
        Arrays.fill(table, ' ');
        for (char c = 'a'; c <= 'z'; c++) {
            table[c] = c;
            table[Character.toUpperCase(c)] = c;
        }
        Arrays.fill(table, '0', '9' + 1, NUMBER);
        table['\''] = 0;
        table['`'] = 0;
        table['+'] = '+';
        return table;
    }

    private static char other(char c) {
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
    public static boolean isBoundary(String folded, int at) {
        if (at <= 0 || at >= folded.length()) {
            return true;
        }
        char before = folded.charAt(at - 1);
        return before == ' ' || folded.charAt(at) == ' ' || Words.isUnspaced(before);
    }
}
