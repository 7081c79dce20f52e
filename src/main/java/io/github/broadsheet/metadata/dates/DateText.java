package io.github.broadsheet.metadata.dates;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The door of this room: finds the dates in a text, and reads values that should be a date. */
public final class DateText {
    private static final int LONGEST_VALUE = 120;
    private static final int LONGEST_CLOCK = 12;

    private DateText() {}

    /** Every date in a text, in the order of the text. Linear in its length. */
    public static List<DateMatch> find(String text, DateContext context) {
        if (!mayHoldDate(text, context)) {
            return List.of();
        }
        Tokens tokens = Tokens.of(text);
        var found = new ArrayList<DateMatch>();
        var scanner = new DateScanner(tokens, context);
        for (int i = 0; i < tokens.size(); ) {
            DateScanner.Hit hit = scanner.at(i);
            if (hit == null) {
                i++;
            } else {
                found.add(hit.match());
                i = Math.max(i + 1, hit.end());
            }
        }
        return found;
    }

    /** The first date in a value that a page declares to be one: an attribute, a meta tag, a JSON string. */
    public static Optional<DateMatch> value(String value, DateContext context) {
        String text = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
        Optional<DateMatch> compact = CompactDates.read(text.strip(), context);
        if (compact.isPresent()) {
            return compact;
        }
        List<DateMatch> found = find(text, context);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** A value that its name says to be seconds or milliseconds since 1970. */
    public static Optional<DateMatch> epoch(String value, DateContext context) {
        return CompactDates.epoch(value.strip(), context);
    }

    /** The time of day that a text consists of, if it is nothing but that. */
    public static Optional<LocalTime> clock(String text) {
        if (text.length() > LONGEST_CLOCK) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(text);
        Clocks.Match clock = Clocks.at(tokens, 0);
        return clock != null && clock.marked() && clock.end() >= tokens.size()
                ? Optional.of(clock.time())
                : Optional.empty();
    }

    /** Whether a word is the name of a weekday, or its short form. */
    public static boolean isWeekday(String word) {
        Tokens tokens = Tokens.of(word);
        return tokens.size() == 1 && Weekdays.contains(tokens.word(0));
    }

    /** Whether there are two numbers, without which no form tells a day and a year, or a moment to count from. */
    private static boolean mayHoldDate(String text, DateContext context) {
        if (context.fetch() != null) {
            return true;
        }
        int numbers = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9' || c > 0x7f && Character.digit(c, 10) >= 0;
            numbers += digit && !inside ? 1 : 0;
            inside = digit;
            if (numbers > 1 || c == '年') {
                return true;
            }
        }
        return false;
    }
}
