package io.github.broadsheet.outline;

/**
 * What a character is to a reader: a blank, nothing at all, part of a word. The walk and whoever reads text nodes again
 * agree on it.
 */
public final class Glyphs {
    /** Punctuation, signs: what is neither blank nor part of a word. */
    static final byte SIGN = 0;

    /** A letter or digit of a script that parts words by blanks. */
    static final byte LETTER = 1;

    static final byte BLANK = 2;

    /** The last of the kinds that nearly every text consists of. */
    static final byte MOST_COMMON = BLANK;

    static final byte INVISIBLE = 3;

    /** Part of a word where it stands behind a letter. */
    static final byte MARK = 4;

    /** A character of a script that is written without blanks between words. */
    static final byte UNSPACED = 5;

    static final byte SURROGATE = 6;

    /** What each character of the basic plane is: one look-up instead of many questions. */
    static final byte[] KINDS = kinds();

    private static final char FIRST_C1 = 0x7f;
    private static final char NO_BREAK_SPACE = 0xa0;
    private static final char SOFT_HYPHEN = 0xad;
    private static final char ZERO_WIDTH_SPACE = 0x200b;
    private static final char BYTE_ORDER_MARK = 0xfeff;

    private Glyphs() {}

    private static byte[] kinds() {
        var kinds = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kind((char) i);
        }
        return kinds;
    }

    private static byte kind(char c) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
            return BLANK;
        }
        if (c < ' ' || c >= FIRST_C1 && c < NO_BREAK_SPACE) {
            return INVISIBLE;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return BLANK;
        }
        if (c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK) {
            return INVISIBLE;
        }
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        return Words.isUnspaced(c) ? UNSPACED : Character.isLetterOrDigit(c) ? LETTER : isMark(c) ? MARK : SIGN;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u200c'
                || c == '\u200d';
    }

    /** White space of any kind, the no-break space included. */
    public static boolean isBlank(char c) {
        return KINDS[c] == BLANK;
    }

    /** Control characters, the soft hyphen, the zero-width space: no reader sees them, so text leaves them out. */
    public static boolean isInvisible(char c) {
        return KINDS[c] == INVISIBLE || c < ' ';
    }

    /**
     * Where a stretch of visible characters ends that begins at an index, the index itself if there is none. Spaces are part
     * of it that stand alone between two of them.
     */
    public static int endOfVisible(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (!isVisible(c)
                    && (c != ' ' || end == from || end + 1 == text.length() || !isVisible(text.charAt(end + 1)))) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isVisible(char c) {
        byte kind = KINDS[c];
        return kind != BLANK && kind != INVISIBLE;
    }

    /** Appends a stretch of text, its characters made {@linkplain #wellFormed well-formed}. */
    public static void appendWellFormed(String text, int from, int end, StringBuilder out) {
        int start = from;
        for (int i = from; i < end; i++) {
            if (KINDS[text.charAt(i)] == SURROGATE) {
                out.append(text, start, i).append(wellFormed(text, i));
                start = i + 1;
            }
        }
        if (start == 0 && end == text.length()) {
            out.append(text); // copied at once, as stretches are not
        } else {
            out.append(text, start, end);
        }
    }

    /**
     * The character at an index, or U+FFFD where it is half of a surrogate pair whose other half is missing: no UTF-8 text
     * can hold such a half.
     */
    public static char wellFormed(CharSequence text, int index) {
        char c = text.charAt(index);
        if (!Character.isSurrogate(c)) {
            return c;
        }
        boolean paired = Character.isHighSurrogate(c)
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        return paired ? c : '\ufffd';
    }
}
