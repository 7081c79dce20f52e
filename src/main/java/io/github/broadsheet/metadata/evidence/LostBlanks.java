package io.github.broadsheet.metadata.evidence;

/**
 * Puts back the blanks that a text dump lost where elements stood side by side, as far as letters tell: before a capital or a
 * number behind a word, between scripts, behind a year that a time or a day follows.
 */
public final class LostBlanks {
    private static final int YEAR = 4;
    private static final int TIME = 5;
    private static final int SHORTEST_WORD = 4; // McDonald, MacLeod, DeVito

    private LostBlanks() {}

    /** The line with the blanks. */
    public static String restored(String line) {
        var out = new StringBuilder(line.length() + 8);
        int letters = 0; // of the word so far
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (i > 0 && (isLost(line.charAt(i - 1), c, letters) || isBehindYear(line, i) || isBehindTime(line, i))) {
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

    /** Whether the digits before are a year and those from here on, one or two, the hours of a time or the day of a month. */
    private static boolean isBehindYear(String line, int at) {
        if (at < YEAR || !isDigit(line, at) || isDigit(line, at - YEAR - 1)) {
            return false;
        }
        for (int i = at - YEAR; i < at; i++) {
            if (!isDigit(line, i)) {
                return false;
            }
        }
        int end = isDigit(line, at + 1) ? at + 2 : at + 1;
        boolean century = line.startsWith("19", at - YEAR) || line.startsWith("20", at - YEAR);
        boolean time =
                end < line.length() && (line.charAt(end) == ':' || line.charAt(end) == '.') && isDigit(line, end + 1);
        boolean day = end + 1 < line.length() && line.charAt(end) == ' ' && Character.isLetter(line.charAt(end + 1));
        return century && !isDigit(line, end) && (time || day);
    }

    /** Whether hours and minutes in two digits each stand right before. */
    private static boolean isBehindTime(String line, int at) {
        return at >= TIME
                && isDigit(line, at)
                && line.charAt(at - 3) == ':'
                && isDigit(line, at - 1)
                && isDigit(line, at - 2)
                && isDigit(line, at - 4)
                && isDigit(line, at - 5)
                && !isDigit(line, at - TIME - 1);
    }

    private static boolean isDigit(String line, int at) {
        return at >= 0 && at < line.length() && Character.isDigit(line.charAt(at));
    }

    /** A letter or a sign for a vowel of a script without capitals. */
    private static boolean isSpoken(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
