package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.dates.DateMatch;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;

/** The publication date in the state that a page keeps for its own scripts: the last resort. */
final class ScriptDates {
    private static final double STATE = 0.6;
    private static final int MOST_CHARS = 2_000_000;
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_VALUE = 60;
    private static final int SHORTEST_STATE = 100;
    private static final int SHORTEST_HEADLINE = 15;
    private static final String PUBLICATION = "ubli";
    private static final String DATE = "pubD";

    private ScriptDates() {}

    static void read(Evidence evidence, DateContext context, List<Clue> clues) {
        int left = MOST_CHARS;
        for (Box script : evidence.scripts()) {
            String data = script.data();
            if (data.length() > left) {
                return;
            }
            left -= data.length();
            if (scan(data, context, clues)) {
                return;
            }
        }
    }

    /** The same in attributes, where frameworks keep the state of a part of the page: one that holds the headline, too. */
    static void readAttributes(Evidence evidence, DateContext context, List<Clue> clues) {
        String headline = evidence.headline().text();
        int left = MOST_CHARS;
        if (headline.length() < SHORTEST_HEADLINE) {
            return;
        }
        for (Box box : evidence.outline().boxes()) {
            for (Attribute attribute :
                    !box.hasOthers() ? List.<Attribute>of() : box.element().attributes()) {
                String value = attribute.getValue();
                if (value.length() < SHORTEST_STATE || value.length() > left) {
                    continue;
                }
                left -= value.length();
                if (value.contains(headline) && scan(value, context, clues)) {
                    return;
                }
            }
        }
    }

    /** Looks for a word that names the publication, with a date after a colon or an equals sign. */
    private static boolean scan(String data, DateContext context, List<Clue> clues) {
        int publication = data.indexOf(PUBLICATION);
        int date = data.indexOf(DATE);
        while (publication >= 0 || date >= 0) {
            int at = publication < 0 || date >= 0 && date < publication ? date : publication;
            publication = at == publication ? data.indexOf(PUBLICATION, at + 1) : publication;
            date = at == date ? data.indexOf(DATE, at + 1) : date;
            int start = wordStart(data, at);
            int end = wordEnd(data, at);
            if (end - start > LONGEST_KEY || !DateNames.isPublishedKey(data.substring(start, end))) {
                continue;
            }
            Optional<DateMatch> match = value(data, end, context);
            if (match.isPresent() && !isPlaceholder(match.get().date().day())) {
                clues.add(new Clue(
                        Role.PUBLISHED,
                        true,
                        Provenance.Evidence.SCRIPT_STATE,
                        STATE,
                        match.get(),
                        data.substring(start, end),
                        Span.NONE));
                return true;
            }
        }
        return false;
    }

    /** The first day of a year is what systems hold that never learned the date. */
    private static boolean isPlaceholder(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    private static int wordStart(String data, int at) {
        int i = at;
        while (i > 0 && at - i <= LONGEST_KEY && isWord(data.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int wordEnd(String data, int at) {
        int i = at;
        while (i < data.length() && i - at <= LONGEST_KEY && isWord(data.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '-';
    }

    private static Optional<DateMatch> value(String data, int end, DateContext context) {
        int i = end;
        boolean assigned = false;
        while (i < data.length() && i < end + 8 && " \"'\\:=".indexOf(data.charAt(i)) >= 0) {
            assigned |= data.charAt(i) == ':' || data.charAt(i) == '=';
            i++;
        }
        int stop = i;
        while (stop < data.length() && stop - i < LONGEST_VALUE && "\"'\\,}\n".indexOf(data.charAt(stop)) < 0) {
            stop++;
        }
        if (!assigned || stop == i) {
            return Optional.empty();
        }
        String value = data.substring(i, stop);
        Optional<DateMatch> match = DateText.epoch(value, context);
        return match.isPresent() ? match : DateText.value(value, context);
    }
}
