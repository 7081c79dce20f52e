package io.github.broadsheet.outline;

/**
 * Counts words in any script. A word is a run of letters, marks and digits; in scripts that are written without blanks
 * (Han, kana, Thai, Lao, Khmer, Burmese) every second letter counts as one, which is near the average length of their
 * words.
 */
public final class Words {
    private Words() {}

    /** How many words a text has. */
    public static int count(CharSequence text) {
        return count(text, 0, text.length());
    }

    /** How many words there are from one index to before another. */
    public static int count(CharSequence text, int from, int end) {
        int words = 0;
        int unspaced = 0;
        boolean inside = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
                words += word && !inside ? 1 : 0;
                inside = word;
            } else if (isUnspaced(c)) {
                unspaced++;
                inside = false;
            } else {
                boolean word = Character.isLetterOrDigit(c) || Character.isSurrogate(c) || inside && isMark(c);
                words += word && !inside ? 1 : 0;
                inside = word;
            }
        }
        return words + (unspaced + 1) / 2;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\u200c'
                || c == '\u200d';
    }

    /** Whether a character belongs to a script that is written without blanks between words. */
    public static boolean isUnspaced(char c) {
        return c >= 0x0e00 && c <= 0x0eff // Thai, Lao
                || c >= 0x1000 && c <= 0x109f // Burmese
                || c >= 0x1780 && c <= 0x17ff // Khmer
                || c >= 0x3041 && c <= 0x30ff // kana
                || c >= 0x3400 && c <= 0x9fff // Han
                || c >= 0xf900 && c <= 0xfaff; // Han, compatibility
    }
}
