package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.dates.DateMatch;
import io.github.broadsheet.outline.Words;

/** Tells whether a date opens a text as datelines do: alone or after the name of a place, and set off from what follows. */
final class Datelines {
    private static final int LONGEST_PLACE = 3;
    private static final String SIGNS = "-–—―.:)(,|/•·";
    private static final String BARS = "|–—•·";

    private Datelines() {}

    /** Whether the text begins with a dateline that ends with the date. */
    static boolean opens(String text, DateMatch match) {
        boolean full = match.form() == DateMatch.Form.ISO
                || match.form() == DateMatch.Form.NAMED
                || match.form() == DateMatch.Form.NUMERIC;
        return full
                && Words.count(text, 0, match.start()) <= LONGEST_PLACE
                && (match.start() == 0
                        || SIGNS.indexOf(before(text, match.start())) >= 0
                        || isSetOff(text, match.end(), BARS))
                && (isSetOff(text, match.end(), SIGNS) || match.start() == 0 && match.form() == DateMatch.Form.NUMERIC);
    }

    private static char before(String text, int at) {
        int i = at - 1;
        while (i > 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return text.charAt(i);
    }

    private static boolean isSetOff(String text, int at, String signs) {
        int i = at;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i < text.length() && signs.indexOf(text.charAt(i)) >= 0;
    }
}
