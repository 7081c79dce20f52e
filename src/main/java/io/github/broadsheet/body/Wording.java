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
    private static final int LONG_UNSTOPPED = 60;
    private static final char HAN = '\u2e80';
    private static final String CLOSING = "\"'\u201d\u2019\u00bb\u201c\u2018)]\u300d\u300f\u300b\uff09";
    private static final String QUOTES = "\"\u201c\u201e\u00ab\u2018\u300c\u300e'";
    private static final String DASHES = "-\u2013\u2014\u2022*";

    final int[] letters;
    final int[] capitals;
    final int[] digits;
    final int[] marks;
    final int[] end;
    final int[] start;
    final int[] hash;
    /** For each segment the bits of all its characters. */
    final char[] bits;
    /** Where the words of a segment begin in {@link #words}; one more entry than segments. */
    final int[] wordStart;

    /** Each word's hash, in reading order. Letters of scripts without blanks count one by one. */
    int[] words;

    /** Moves the bit of characters in words to the sign, so that it can be spread over a whole number. */
    private static final int TO_SIGN = Integer.numberOfLeadingZeros(Characters.IN_WORD);

    /** Some count more words here than a segment tells: digits and letters apart, say. */
    private static final int MORE_WORDS = 16;

    private int size;
    private char[] chars = new char[1 << 10];

    Wording(List<Segment> segments) {
        int n = segments.size();
        letters = new int[n];
        capitals = new int[n];
        digits = new int[n];
        marks = new int[n];
        end = new int[n];
        start = new int[n];
        hash = new int[n];
        bits = new char[n];
        wordStart = new int[n + 1];
        words = new int[room(segments)];
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

    /** Room for the words of all segments, and behind them for as many as the longest text could have. */
    private static int room(List<Segment> segments) {
        int words = 0;
        int longest = 0;
        for (Segment segment : segments) {
            words += segment.words();
            longest = Math.max(longest, segment.text().length());
        }
        return words + words / MORE_WORDS + longest + 2;
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
        marks = new int[1];
        end = new int[1];
        start = new int[1];
        hash = new int[1];
        bits = new char[1];
        wordStart = new int[2];
        words = new int[text.length() + 2];
        read(0, text);
    }

    private void read(int segment, String text) {
        int length = text.length();
        makeRoom(length);
        text.getChars(0, length, chars, 0);
        chars[length] = ' ';
        int after = 0;
        int word = 0;
        int bitsSeen = 0;
        for (int from = 0; from <= length; from += Additions.MOST) {
            int end = Math.min(length + 1, from + Additions.MOST);
            long sum = 0;
            char[] in = chars;
            int[] out = words;
            int next = size;
            // without a branch at the ends of words, which no processor can foresee
            for (int at = from; at < end; at++) {
                int look = Characters.look(in[at]);
                long adds = Additions.of(after, look);
                bitsSeen |= in[at];
                out[next] = word;
                next += Additions.wordsEnded(adds);
                sum += Additions.counts(adds);
                word = (word * 31 + (look >>> Characters.CHARACTER)) & look << TO_SIGN >> Integer.SIZE - 1;
                if ((look & Characters.UNSPACED) != 0) {
                    out[next++] = in[at] * 31 + 7;
                }
                after = Additions.after(look);
            }
            size = next;
            letters[segment] += Additions.letters(sum);
            capitals[segment] += Additions.capitals(sum);
            digits[segment] += Additions.digits(sum);
            marks[segment] += Additions.marks(sum);
        }
        bits[segment] = (char) bitsSeen;
    }

    /** Room for a text, and for as many words as it could have. */
    private void makeRoom(int length) {
        if (chars.length <= length) {
            chars = new char[length * 2];
        }
        if (words.length < size + length + 2) {
            words = Arrays.copyOf(words, (size + length + 2) * 2);
        }
    }

    private static int ending(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char c = text.charAt(last);
        return TERMINAL.indexOf(c) >= 0 || Words.isArmenianStop(text, last) || isUnstopped(text, c)
                ? ENDS_TERMINAL
                : c == ':' || c == '\uff1a' ? ENDS_COLON : Character.isLetterOrDigit(c) ? ENDS_OPEN : ENDS_MARK;
    }

    /** Whether a text is long, and in a script of South-East Asia, whose sentences end without a sign. */
    private static boolean isUnstopped(String text, char last) {
        return text.length() >= LONG_UNSTOPPED && last < HAN && Words.isUnspaced(last);
    }

    /** 0 small letter, 1 capital or a letter without case, 2 digit, 3 quotation mark, 4 dash or bullet, 5 other. */
    private static int beginning(String text) {
        char c = text.charAt(0);
        if (Character.isLetter(c)) {
            return Character.isLowerCase(c) && Character.toTitleCase(c) != c
                    ? 0
                    : 1; // Georgian begins with small letters
        }
        return Character.isDigit(c) ? 2 : QUOTES.indexOf(c) >= 0 ? 3 : DASHES.indexOf(c) >= 0 ? 4 : 5;
    }
}
