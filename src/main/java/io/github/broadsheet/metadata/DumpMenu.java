package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.outline.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entries of a text dump's menus: its short lines, and the parts of lines above the headline whose links run together. */
final class DumpMenu {
    private static final int MOST_WORDS_OF_ENTRY = 4;
    private static final int FEWEST_GLUED = 3;
    private static final int LONGEST_GLUED = 400;
    private static final int MOST_UNPARTED = 40;
    private static final int SHORTEST_INSIDE = 3;
    private static final int SHORTEST_HAN = 2;
    private static final char HAN = '\u2e80';

    /** How often each entry stands on the page, by key. */
    private final Map<String, Integer> times = new HashMap<>();
    /** The lines above the headline that are one word, as keys. */
    private final Set<String> words = new HashSet<>();
    /** Lines above the headline of a script without capitals, in which nothing parts the entries, as keys. */
    private final List<String> unparted = new ArrayList<>();

    DumpMenu(List<Segment> lines, int headline) {
        for (Segment line : lines) {
            if (line.words() <= MOST_WORDS_OF_ENTRY) {
                count(line.text());
            }
        }
        for (int i = 0; i < headline; i++) {
            readLine(lines.get(i).text());
        }
    }

    private void readLine(String line) {
        if (line.indexOf(' ') < 0) {
            words.add(Plain.key(line));
        }
        if (line.length() > LONGEST_GLUED || SectionNames.digits(line) > 0) {
            return;
        }
        List<String> parts = parts(line);
        if (parts.size() >= FEWEST_GLUED) {
            parts.forEach(this::count);
        } else if (!hasCase(line) && unparted.size() < MOST_UNPARTED) {
            unparted.add(Plain.key(line));
        }
    }

    private void count(String entry) {
        times.merge(Plain.key(entry), 1, Integer::sum);
    }

    /** How often a label stands on the page as a line or an entry of its own, or within entries that nothing parts. */
    int times(String label) {
        String key = Plain.key(label);
        int found = times.getOrDefault(key, 0);
        if (key.length() >= (key.isEmpty() || key.charAt(0) < HAN ? SHORTEST_INSIDE : SHORTEST_HAN)) {
            for (String line : unparted) {
                found += line.length() > key.length() && line.contains(key) ? 1 : 0;
            }
        }
        return found;
    }

    /** Whether a word is a line of its own above the headline. */
    boolean isWordOf(String word) {
        return words.contains(Plain.key(word));
    }

    /** The parts of a line that a small letter and a capital behind it set apart; the line itself if none does. */
    static List<String> parts(String line) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i <= line.length(); i++) {
            boolean capital = i < line.length()
                    && Character.isUpperCase(line.charAt(i))
                    && Character.isLowerCase(line.charAt(i - 1));
            if (i == line.length() || capital) {
                parts.add(line.substring(from, i).strip());
                from = i;
            }
        }
        return parts.isEmpty() ? List.of(line) : parts;
    }

    /** Whether a text has letters that know capitals. */
    static boolean hasCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) || Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
