package io.github.broadsheet.metadata.words;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a spelling rule makes of single characters, worked out once, so that most words never meet the rule itself. A
 * character that depends on its neighbours, such as a combining mark, is left open.
 */
public final class LetterTable {
    /** Says that a character must be looked at with those around it. */
    public static final char OPEN = 0xffff;

    private static final char CAPITAL_SIGMA = 0x3a3; // its lower case depends on where it stands
    private static final int END_OF_ARABIC = 0x700;
    private static final int VIETNAMESE = 0x1ea0;
    private static final int PUNCTUATION = 0x2000;

    private final char[] alphabets;
    private final char[] vietnamese;
    private final char[] punctuation;

    /** The table of a rule that maps each text to its spelling, and leaves kana, Han and Hangul alone. */
    public LetterTable(UnaryOperator<String> rule) {
        alphabets = table(rule, 0, END_OF_ARABIC);
        vietnamese = table(rule, VIETNAMESE, 0x1f00);
        punctuation = table(rule, PUNCTUATION, 0x2030);
    }

    private static char[] table(UnaryOperator<String> rule, int from, int end) {
        var table = new char[end - from];
        for (int i = 0; i < table.length; i++) {
            char c = (char) (from + i);
            String becomes = rule.apply(String.valueOf(c));
            boolean open =
                    becomes.length() > 1 || c == CAPITAL_SIGMA || !becomes.isEmpty() && isMark(becomes.charAt(0));
            table[i] = open ? OPEN : becomes.isEmpty() ? 0 : becomes.charAt(0);
        }
        return table;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** What becomes of a character: another, 0 for nothing, or {@link #OPEN}. */
    public char of(char c) {
        if (c < END_OF_ARABIC) {
            return alphabets[c];
        }
        if (isEastAsian(c)) {
            return c;
        }
        int vietnam = c - VIETNAMESE;
        if (vietnam >= 0 && vietnam < vietnamese.length) {
            return vietnamese[vietnam];
        }
        int sign = c - PUNCTUATION;
        return sign >= 0 && sign < punctuation.length ? punctuation[sign] : OPEN;
    }

    private boolean isSame(char c) {
        return c != 0 && c != OPEN && of(c) == c;
    }

    private static boolean isEastAsian(char c) {
        return c >= 0x4e00 && c <= 0x9fa5
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0x3041 && c <= 0x3096
                || c >= 0x30a1 && c <= 0x30fa;
    }

    /** The spelling of a text if no character of it is open, else null. The same instance if nothing changes. */
    public @Nullable String apply(String text) {
        int same = 0;
        while (same < text.length() && isSame(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        var out = new char[text.length()];
        text.getChars(0, same, out, 0);
        int length = same;
        for (int i = same; i < out.length; i++) {
            char c = of(text.charAt(i));
            if (c == OPEN) {
                return null;
            }
            out[length] = c;
            length += c == 0 ? 0 : 1;
        }
        return new String(out, 0, length);
    }
}
