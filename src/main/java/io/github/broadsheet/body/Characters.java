package io.github.broadsheet.body;

import io.github.broadsheet.outline.Words;

/** What each character is to a reader of text, as bits: one look into a table for the alphabets of Europe. */
final class Characters {
    static final int DIGIT = 1;
    static final int UPPER = 1 << 1;
    /** Of a script without blanks: a word by itself. */
    static final int UNSPACED = 1 << 2;
    /** Punctuation of running text, unless a word goes on right behind it. */
    static final int MARK = 1 << 3;
    /** Punctuation of running text whatever follows. */
    static final int SURE_MARK = 1 << 4;
    /** What words are made of. */
    static final int IN_WORD = 1 << 5;

    /** Above the bits stands the character itself, a capital as its small letter. */
    static final int CHARACTER = 8;

    private static final String MARKS = ",;:.!?\u3001\uff0c\u3002\uff1b\uff1a\u060c\u061b\uff01\uff1f\u0964";

    /** Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic. */
    private static final int TABLED = 0x700;

    private static final int[] TABLE = new int[TABLED];

    static {
        for (char c = 0; c < TABLED; c++) {
            TABLE[c] = find(c);
        }
    }

    private Characters() {}

    /** The bits of a character, and the character above them. */
    static int look(char c) {
        return c < TABLED ? TABLE[c] : find(c);
    }

    private static int find(char c) {
        int bits = bits(c);
        return ((bits & UPPER) != 0 ? Character.toLowerCase(c) : c) << CHARACTER | bits;
    }

    private static int bits(char c) {
        if (Words.isUnspaced(c)) {
            return UNSPACED | (Character.isDigit(c) ? DIGIT : 0);
        }
        if (Character.isDigit(c)) {
            return IN_WORD | DIGIT;
        }
        if (Character.isLetter(c) || Character.isSurrogate(c)) {
            return IN_WORD | (Character.isUpperCase(c) ? UPPER : 0);
        }
        return MARKS.indexOf(c) < 0 ? 0 : c > 0xff ? SURE_MARK : MARK;
    }
}
