package io.github.broadsheet.metadata.dates;

import java.util.Arrays;

/**
 * A text cut into numbers, words and single signs, white space left out. Digits of every script are numbers; each Han
 * character is a word of its own. Indices outside the text ask for a token of kind {@link #NONE}.
 */
final class Tokens {
    static final int NONE = 0;
    static final int NUMBER = 1;
    static final int WORD = 2;
    static final int SIGN = 3;

    private static final int LONGEST_NUMBER = 18;

    private final String text;
    private int[] kinds = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private long[] values = new long[16];
    private String[] plain = new String[16];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        var tokens = new Tokens(text);
        int i = 0;
        while (i < text.length()) {
            i = tokens.read(i);
        }
        return tokens;
    }

    private int read(int start) {
        char c = text.charAt(start);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
            return start + 1;
        }
        if (Character.digit(c, 10) >= 0) {
            return number(start);
        }
        int han = HanNumber.end(text, start);
        if (han > start) {
            add(NUMBER, start, han, HanNumber.value(text, start, han));
            return han;
        }
        if (!isLetter(c)) {
            add(SIGN, start, start + 1, c);
            return start + 1;
        }
        int end = start + 1;
        while (!isHan(c) && end < text.length() && isLetter(text.charAt(end)) && !isHan(text.charAt(end))) {
            end++;
        }
        add(WORD, start, end, -1);
        return end;
    }

    private int number(int start) {
        long value = 0;
        int end = start;
        while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
            value = end - start < LONGEST_NUMBER ? value * 10 + Character.digit(text.charAt(end), 10) : Long.MAX_VALUE;
            end++;
        }
        add(NUMBER, start, end, value);
        return end;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c)
                || c >= 0x300
                        && (Character.getType(c) == Character.NON_SPACING_MARK
                                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                                || c == 0x200c);
    }

    static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9fff;
    }

    private void add(int kind, int start, int end, long value) {
        if (size == kinds.length) {
            int room = size * 2;
            kinds = Arrays.copyOf(kinds, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            values = Arrays.copyOf(values, room);
            plain = Arrays.copyOf(plain, room);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        values[size] = value;
        plain[size++] = "";
    }

    int size() {
        return size;
    }

    int kind(int i) {
        return i < 0 || i >= size ? NONE : kinds[i];
    }

    boolean isNumber(int i) {
        return kind(i) == NUMBER;
    }

    boolean isWord(int i) {
        return kind(i) == WORD;
    }

    boolean isSign(int i, char sign) {
        return kind(i) == SIGN && values[i] == sign;
    }

    /** The sign at an index, 0 where there is none. */
    char sign(int i) {
        return kind(i) == SIGN ? (char) values[i] : 0;
    }

    /** A number's value, -1 where there is none. */
    long value(int i) {
        return isNumber(i) ? values[i] : -1;
    }

    /** How many characters a token has, 0 where there is none. */
    int length(int i) {
        return kind(i) == NONE ? 0 : ends[i] - starts[i];
    }

    int start(int i) {
        return i >= size ? text.length() : starts[i];
    }

    int end(int i) {
        return i >= size ? text.length() : ends[i];
    }

    /** Whether white space stands before a token. */
    boolean spaced(int i) {
        return i <= 0 || i >= size || starts[i] > ends[i - 1];
    }

    /** A word in its plain spelling, empty where there is none. */
    String word(int i) {
        if (!isWord(i)) {
            return "";
        }
        if (plain[i].isEmpty()) {
            plain[i] = Spelling.plain(text.substring(starts[i], ends[i]));
        }
        return plain[i];
    }

    boolean isWord(int i, String word) {
        return isWord(i) && word(i).equals(word);
    }

    /** The first character of a number, which tells the script of its digits. */
    char firstChar(int i) {
        return kind(i) == NONE ? 0 : text.charAt(starts[i]);
    }

    String text() {
        return text;
    }
}
