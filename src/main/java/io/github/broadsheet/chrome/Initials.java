package io.github.broadsheet.chrome;

/** The letters by which agencies and editors sign below a text, parted by strokes or set off by a ruled line. */
final class Initials {
    private static final int LONGEST = 6;
    private static final int MOST_PARTS = 4;
    private static final int SHORTEST_RULE = 3;
    private static final String RULES = "=-*_\u2014\u2013";

    private Initials() {}

    /** Whether a line consists of nothing else. */
    static boolean are(String text) {
        int rule = 0;
        while (rule < text.length() && text.charAt(rule) == text.charAt(0) && RULES.indexOf(text.charAt(0)) >= 0) {
            rule++;
        }
        String letters = bare(text.substring(rule).strip());
        return rule >= SHORTEST_RULE ? isShort(letters) : rule == 0 && isParted(letters);
    }

    private static String bare(String text) {
        boolean bracketed = text.length() > 2 && text.charAt(0) == '(' && text.endsWith(")");
        return bracketed ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean isShort(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.indexOf(' ') < 0
                && Character.isLetter(text.charAt(0));
    }

    /** Whether strokes part a few short runs of letters that are all small or all capital. */
    private static boolean isParted(String text) {
        int parts = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '/') {
                if (!isRun(text, from, i)) {
                    return false;
                }
                parts++;
                from = i + 1;
            }
        }
        return parts >= 2 && parts <= MOST_PARTS;
    }

    private static boolean isRun(String text, int from, int end) {
        boolean small = true;
        boolean capital = true;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) {
                return false;
            }
            small &= Character.isLowerCase(c);
            capital &= Character.isUpperCase(c);
        }
        return end - from >= 2 && end - from <= LONGEST && (small || capital);
    }
}
