package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.dates.DateMatch;
import java.util.ArrayList;
import java.util.List;

/** Tells the last day of a period that a story is about, as in "14. – 20. January 2024", from a day on which something came out. */
final class Periods {
    private static final String DASHES = "-\u2013\u2014\u2010\u2011";
    private static final int LONGEST_DAY = 7;

    private Periods() {}

    /** The dates found in a text without those that begin or end a period. */
    static List<DateMatch> without(String text, List<DateMatch> found) {
        var days = new ArrayList<DateMatch>(found.size());
        boolean joined = false;
        for (int i = 0; i < found.size(); i++) {
            DateMatch match = found.get(i);
            boolean ends = joined || endsOne(text, match.start());
            DateMatch next = i + 1 < found.size() ? found.get(i + 1) : null;
            joined = next != null && isDash(text, match.end(), next.start());
            if (!ends && !joined && !startsOne(text, match.end())) {
                days.add(match);
            }
        }
        return days;
    }

    /** Whether a dash and a day's number with a full stop stand right after a date: – 20. */
    private static boolean startsOne(String text, int end) {
        int dash = after(text, end);
        int day =
                dash < text.length() && DASHES.indexOf(text.charAt(dash)) >= 0 ? after(text, dash + 1) : text.length();
        int stop = day;
        while (stop < text.length() && stop < day + 2 && isDigit(text.charAt(stop))) {
            stop++;
        }
        boolean dotted = stop > day && stop < text.length() && text.charAt(stop) == '.';
        return dotted && isDay(text, day) && (stop + 1 == text.length() || !isDigit(text.charAt(stop + 1)));
    }

    private static int after(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a dash and nothing else stands between two dates. */
    private static boolean isDash(String text, int from, int to) {
        String between = text.substring(from, Math.min(to, from + LONGEST_DAY)).strip();
        return to - from < LONGEST_DAY && between.length() == 1 && DASHES.indexOf(between.charAt(0)) >= 0;
    }

    /** Whether a day's number and a dash stand right before a date: 14 –, 14. -, 14.01. –, 14/01 -. */
    private static boolean endsOne(String text, int start) {
        int dash = before(text, start);
        if (dash <= 0 || DASHES.indexOf(text.charAt(dash)) < 0) {
            return false;
        }
        int end = before(text, dash);
        int i = end;
        int digits = 0;
        while (i >= 0 && end - i < LONGEST_DAY && (isDigit(text.charAt(i)) || ".:/".indexOf(text.charAt(i)) >= 0)) {
            if (text.charAt(i) == ':') {
                return false; // a time
            }
            digits += isDigit(text.charAt(i)) ? 1 : 0;
            i--;
        }
        boolean apart = i < 0 || !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != ':';
        return apart && digits > 0 && end - i <= LONGEST_DAY - 1 && isDay(text, i + 1);
    }

    /** Whether the number at an index is that of a day. */
    private static boolean isDay(String text, int start) {
        int value = 0;
        int i = start;
        while (i < text.length() && i < start + 3 && isDigit(text.charAt(i))) {
            value = value * 10 + (text.charAt(i) - '0');
            i++;
        }
        return i > start && i <= start + 2 && value >= 1 && value <= 31;
    }

    private static int before(String text, int at) {
        int i = at - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
