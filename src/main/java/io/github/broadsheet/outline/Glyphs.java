package io.github.broadsheet.outline;

/** Which characters the reader sees as a blank and which not at all. The walk and whoever reads text nodes again agree on it. */
public final class Glyphs {
    private static final char FIRST_C1 = 0x7f;
    private static final char NO_BREAK_SPACE = 0xa0;
    private static final char SOFT_HYPHEN = 0xad;
    private static final char ZERO_WIDTH_SPACE = 0x200b;
    private static final char BYTE_ORDER_MARK = 0xfeff;

    private Glyphs() {}

    /** White space of any kind, the no-break space included. */
    public static boolean isBlank(char c) {
        return c == ' '
                || c == '\n'
                || c == '\t'
                || c == '\r'
                || c == NO_BREAK_SPACE
                || c == '\f'
                || c > FIRST_C1 && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Control characters, the soft hyphen, the zero-width space: no reader sees them, so text leaves them out. */
    public static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN
                || c == ZERO_WIDTH_SPACE
                || c == BYTE_ORDER_MARK
                || c < ' '
                || c >= FIRST_C1 && c < NO_BREAK_SPACE;
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
