package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.outline.Words;

/** What stands behind names and is none of them: where somebody reported from, and the day. */
final class NameEnds {
    private static final int MOST_WORDS = 3;

    private NameEnds() {}

    /** Without the weekday of the date that follows a name in Arabic, which has no capitals to end it. */
    static String withoutDay(String name) {
        int blank = name.lastIndexOf(' ');
        boolean third =
                blank > 0 && name.indexOf(' ') < blank && name.charAt(0) >= '\u0600' && name.charAt(0) < '\u0900';
        return third && DateText.isWeekday(name.substring(blank + 1)) ? name.substring(0, blank) : name;
    }

    /** Whether two words have the sign before their last letter by which Hebrew writes numbers: a day and a year. */
    static boolean isHebrewDay(String name) {
        int numbers = 0;
        for (int i = 1; i + 1 < name.length(); i++) {
            boolean sign = name.charAt(i) == '"' || name.charAt(i) == '\u05f4';
            numbers += sign && name.charAt(i - 1) >= '\u05d0' && name.charAt(i - 1) <= '\u05ea' ? 1 : 0;
        }
        return numbers > 1;
    }

    /** Without the place from which a full name reported: {@code Jane Doe in Rome}. */
    static String withoutPlace(String name) {
        int in = name.indexOf(" in ");
        boolean place = in > 0
                && in + 4 < name.length()
                && Words.count(name, 0, in) > 1
                && Words.count(name, 0, in) <= MOST_WORDS
                && name.indexOf(':') < 0
                && Character.isUpperCase(name.codePointAt(in + 4));
        return place ? name.substring(0, in) : name;
    }
}
