package io.github.broadsheet.body;

import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Words;
import java.util.Arrays;
import java.util.List;

/** What one look at the characters of every segment tells: marks, capitals, digits, and each word as a number. */
final class Wording {
    /** How a text ends. */
    static final int ENDS_OPEN = 0;

    static final int ENDS_TERMINAL = 1;
    static final int ENDS_COLON = 2;
    static final int ENDS_MARK = 3;

    private static final String TERMINAL = ".!?\u2026\u3002\uff01\uff1f\uff0e\u061f\u06d4\u0964\u0965\u0589\u1362";
    private static final String CLOSING = "\"'\u201d\u2019\u00bb\u201c\u2018)]\u300d\u300f\u300b\uff09";
    private static final String MARKS = ",;:.!?\u3001\uff0c\u3002\uff1b\uff1a\u060c\u061b\uff01\uff1f\u0964";
    private static final String SEPARATORS = "|\u00bb\u203a\u00b7\u2022>\u2192/\u2190\u00ab";
    private static final String QUOTES = "\"\u201c\u201e\u00ab\u2018\u300c\u300e'";
    private static final String DASHES = "-\u2013\u2014\u2022*";

    final int[] letters;
    final int[] capitals;
    final int[] digits;
    final int[] digitGroups;
    final int[] marks;
    final int[] separators;
    final int[] end;
    final int[] start;
    final int[] signs;
    final int[] hash;
    /** Where the words of a segment begin in {@link #words}; one more entry than segments. */
    final int[] wordStart;

    /** Each word's hash, in reading order. Letters of scripts without blanks count one by one. */
    int[] words;

    private int size;

    Wording(List<Segment> segments) {
        int n = segments.size();
        letters = new int[n];
        capitals = new int[n];
        digits = new int[n];
        digitGroups = new int[n];
        marks = new int[n];
        separators = new int[n];
        end = new int[n];
        start = new int[n];
        signs = new int[n];
        hash = new int[n];
        wordStart = new int[n + 1];
        words = new int[Math.max(16, n * 12)];
        for (int i = 0; i < n; i++) {
            String text = segments.get(i).text();
            wordStart[i] = size;
            read(i, text);
            end[i] = ending(text);
            start[i] = beginning(text);
            hash[i] = hash(wordStart[i], size);
        }
        wordStart[n] = size;
    }

    private int hash(int from, int to) {
        int sum = 1;
        for (int k = from; k < to; k++) {
            sum = 31 * sum + words[k];
        }
        return sum;
    }

    /** The words of a text as hashes. */
    static int[] wordsOf(String text) {
        var alone = new Wording(text);
        return Arrays.copyOf(alone.words, alone.size);
    }

    private Wording(String text) {
        letters = new int[1];
        capitals = new int[1];
        digits = new int[1];
        digitGroups = new int[1];
        marks = new int[1];
        separators = new int[1];
        end = new int[1];
        start = new int[1];
        signs = new int[1];
        hash = new int[1];
        wordStart = new int[2];
        words = new int[16];
        read(0, text);
    }

    private void read(int segment, String text) {
        int word = 0;
        boolean wasDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9' || c > 0x7f && Character.isDigit(c);
            if (digit) {
                digits[segment]++;
                digitGroups[segment] += wasDigit ? 0 : 1;
            }
            wasDigit = digit;
            if (Words.isUnspaced(c)) {
                word = finish(word);
                letters[segment]++;
                finish(c * 31 + 7);
            } else if (digit || isLetter(c)) {
                letters[segment]++;
                boolean upper = c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
                capitals[segment] += word == 0 && upper ? 1 : 0;
                word = word * 31 + (upper ? Character.toLowerCase(c) : c);
                word = word == 0 ? 1 : word;
            } else {
                word = finish(word);
                sign(segment, c, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            }
        }
        finish(word);
    }

    private void sign(int segment, char c, char next) {
        if (MARKS.indexOf(c) >= 0 && (c > 0xff || !Character.isLetterOrDigit(next))) {
            marks[segment]++;
        } else if (SEPARATORS.indexOf(c) >= 0) {
            separators[segment]++;
        } else if (c == '@' || c == '\u00a9' || c == '\u00ae' || c == '#' || c == '$' || c == '\u20ac') {
            signs[segment]++;
        }
    }

    private int finish(int word) {
        if (word != 0) {
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
            }
            words[size++] = word;
        }
        return 0;
    }

    private static boolean isLetter(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
                : Character.isLetter(c) || Character.isSurrogate(c);
    }

    private static int ending(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char c = text.charAt(last);
        return TERMINAL.indexOf(c) >= 0
                ? ENDS_TERMINAL
                : c == ':' || c == '\uff1a' ? ENDS_COLON : Character.isLetterOrDigit(c) ? ENDS_OPEN : ENDS_MARK;
    }

    /** 0 small letter, 1 capital or a letter without case, 2 digit, 3 quotation mark, 4 dash or bullet, 5 other. */
    private static int beginning(String text) {
        char c = text.charAt(0);
        if (Character.isLetter(c)) {
            return Character.isLowerCase(c) ? 0 : 1;
        }
        return Character.isDigit(c) ? 2 : QUOTES.indexOf(c) >= 0 ? 3 : DASHES.indexOf(c) >= 0 ? 4 : 5;
    }
}
