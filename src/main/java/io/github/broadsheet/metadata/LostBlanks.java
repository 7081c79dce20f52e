package io.github.broadsheet.metadata;

/**
 * Puts back the blanks that a text dump lost where elements stood side by side, as far as letters tell: before a capital or a
 * number behind a word, between scripts.
 */
final class LostBlanks {
    private static final int SHORTEST_WORD = 4; // McDonald, MacLeod, DeVito

    private LostBlanks() {}

    /** The line with the blanks. */
    static String restored(String line) {
        var out = new StringBuilder(line.length() + 8);
        int letters = 0; // of the word so far
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (i > 0 && isLost(line.charAt(i - 1), c, letters)) {
                out.append(' ');
                letters = 0;
            }
            letters = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? letters + 1 : 0;
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isLost(char before, char c, int letters) {
        if (Character.isDigit(c)) {
            return letters >= SHORTEST_WORD || before == ')' || before == '.' && letters > 0;
        }
        boolean cased = Character.isLowerCase(before) && Character.isUpperCase(c);
        boolean scripts = Character.isUpperCase(c)
                && !Character.isLowerCase(before)
                && !Character.isUpperCase(before)
                && isSpoken(before);
        return letters >= SHORTEST_WORD && cased || scripts || Character.isDigit(before) && Character.isUpperCase(c);
    }

    /** A letter or a sign for a vowel of a script without capitals. */
    private static boolean isSpoken(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
