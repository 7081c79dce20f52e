package io.github.broadsheet.metadata;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a text that tell what it is about: the longer ones, and in East Asian scripts each two letters. */
final class LongWords {
    private static final int SHORTEST = 4;
    private static final char HAN = '\u2e80';

    private LongWords() {}

    /** The words, in lower case. */
    static Set<String> of(String text) {
        var words = new HashSet<String>();
        String lower = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && isOfWord(lower.charAt(i));
            if (letter && lower.charAt(i) >= HAN && i + 1 < lower.length()) {
                words.add(lower.substring(i, i + 2));
            }
            if (!letter) {
                if (i - from >= SHORTEST) {
                    words.add(lower.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** Letters and digits, and the signs that Indic scripts write their vowels with. */
    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
