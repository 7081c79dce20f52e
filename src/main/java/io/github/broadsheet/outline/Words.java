package io.github.broadsheet.outline;

/**
 * Counts words in any script. A word is a run of letters, marks and digits; in scripts that are written without blanks
 * (Han, kana, Thai, Lao, Khmer, Burmese) every second letter counts as one, which is near the average length of their
 * words.
 */
public final class Words {
    private int words;
    private int unspaced;
    private boolean inside;

    /** A count of a text that comes in pieces. */
    public Words() {}

    /** How many words a text has. */
    public static int count(CharSequence text) {
        return count(text, 0, text.length());
    }

    /** How many words there are from one index to before another. */
    public static int count(CharSequence text, int from, int end) {
        var words = new Words();
        words.add(text, from, end);
        return words.count();
    }

    /** Goes on with the next piece, at whose beginning a word may go on. */
    public void add(CharSequence text) {
        add(text, 0, text.length());
    }

    private void add(CharSequence text, int from, int end) {
        byte[] kinds = Glyphs.KINDS;
        int begun = 0;
        int letters = 0;
        int within = inside ? 1 : 0;
        for (int i = from; i < end; i++) {
            byte kind = kinds[text.charAt(i)];
            int word = kind & 1;
            if (kind > Glyphs.MOST_COMMON) {
                letters += kind == Glyphs.UNSPACED ? 1 : 0;
                word = isWord(kind, within == 1) ? 1 : 0;
            }
            begun += word & ~within;
            within = word;
        }
        words += begun;
        unspaced += letters;
        inside = within == 1;
    }

    /** How many words the pieces have. */
    public int count() {
        return words + ofUnspaced(unspaced);
    }

    /** Whether a character of a kind belongs to a word that is parted by blanks, inside such a word or not. */
    static boolean isWord(byte kind, boolean inside) {
        return kind == Glyphs.LETTER || kind == Glyphs.SURROGATE || inside && kind == Glyphs.MARK;
    }

    /** How many words so many characters of scripts without blanks count as. */
    static int ofUnspaced(int characters) {
        return (characters + 1) / 2;
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

    /** Whether a sign is the colon that Armenian texts end sentences with, in place of their own sign that looks like it. */
    public static boolean isArmenianStop(CharSequence text, int at) {
        int before = at - 1;
        while (before > 0 && !Character.isLetterOrDigit(text.charAt(before))) {
            before--;
        }
        return at > 0 && text.charAt(at) == ':' && text.charAt(before) >= 0x531 && text.charAt(before) <= 0x587;
    }
}
