package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.dates.DateMatch;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.phrases.Folding;
import io.github.broadsheet.phrases.Hits;
import io.github.broadsheet.phrases.Phrases;
import io.github.broadsheet.phrases.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A line with a date in it, on a page or in a text dump.
 *
 * @param before what stands before the date, without the words that say what the date is, and its weekday
 * @param after what stands behind the date
 */
record DatedLine(String before, String after) {
    private static final int LONGEST = 200;
    private static final int MOST_STAMP_WORDS = 3;
    private static final int LONGEST_HAN_STAMP = 4;
    private static final char HAN = '\u2e80';
    private static final DateContext ANY = DateContext.of("", "", null, null);
    private static final String SIGNS = " ,|\u2022\u00b7-\u2013\u2014:/(;";
    private static final Set<String> BEFORE_DATES = Set.of(
            "le", "el", "il", "am", "vom", "on", "at", "dne", "dnia", "den", "op", "em", "la", "na", "\u0432", "date");

    /** The line around its first date; nothing where it has none. */
    static Optional<DatedLine> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        List<DateMatch> dates = DateText.find(line, ANY);
        return dates.isEmpty()
                ? Optional.empty()
                : Optional.of(new DatedLine(
                        withoutStamp(line.substring(0, dates.get(0).start())),
                        line.substring(dates.get(0).end()).strip()));
    }

    private static String withoutStamp(String text) {
        var folding = new Folding();
        String rest = text;
        String last = "";
        while (!rest.equals(last)) {
            last = rest;
            rest = withoutLast(withoutSigns(rest), folding);
        }
        return rest;
    }

    private static String withoutSigns(String text) {
        int end = text.length();
        while (end > 0 && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Without its last words if they are a weekday, a preposition or say what the date is. */
    private static String withoutLast(String text, Folding folding) {
        for (int letters = 2; letters <= LONGEST_HAN_STAMP && letters < text.length(); letters++) {
            int at = text.length() - letters;
            if (text.charAt(at - 1) >= HAN && text.charAt(at) >= HAN && isStamp(text.substring(at), folding)) {
                return text.substring(0, at);
            }
        }
        int start = text.length();
        for (int words = 1; words <= MOST_STAMP_WORDS && start > 0; words++) {
            start = Math.max(text.lastIndexOf(' ', start - 1), text.lastIndexOf(')', start - 1)) + 1;
            if (isStamp(text.substring(start), folding)) {
                return text.substring(0, start);
            }
        }
        String word = text.substring(text.lastIndexOf(' ') + 1);
        if (BEFORE_DATES.contains(word.toLowerCase(Locale.ROOT)) || DateText.isWeekday(word)) {
            return text.substring(0, text.length() - word.length());
        }
        return text;
    }

    private static boolean isStamp(String text, Folding folding) {
        Hits hits = Phrases.all().in(text, folding.fold(text), folding);
        return ((hits.whole() | hits.opening()) & Topic.STAMP.bit()) != 0;
    }
}
