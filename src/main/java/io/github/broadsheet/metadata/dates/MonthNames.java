package io.github.broadsheet.metadata.dates;

import io.github.broadsheet.metadata.words.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the names of months in a text, whole, with a prefix or with an ending. The table is built once, on first use. */
final class MonthNames {
    private static final int MOST_WORDS = 3;
    private static final int SHORT_NAME = 4;
    private static final int SHORTEST_STEM = 5;
    private static final int LONGEST_ENDING = 4;
    private static final int START = 3;

    private static final String[] PREFIXES = {"ב", "ל", "เดือน", "ខែ", "เดอน", "ເດືອນ", "d", "de"};

    private final Map<String, Name> names = new HashMap<>();
    private final Stems beginnings; // of all names, and what may stand before one

    /** What a name can mean: the month in each of the languages that use it. */
    private static final class Name {
        private final List<Meaning> meanings = new ArrayList<>();
        private @Nullable Meaning common; // set before the table is read

        void add(Meaning meaning) {
            if (!meanings.contains(meaning)) {
                meanings.add(meaning);
            }
        }

        @Nullable
        Meaning in(String language) {
            for (Meaning meaning : meanings) {
                if (meaning.language.equals(language)) {
                    return meaning;
                }
            }
            return null;
        }

        /** Settles what most languages mean by it. */
        void vote() {
            var votes = new int[13];
            Meaning best = meanings.get(0);
            for (Meaning meaning : meanings) {
                if (++votes[meaning.month] > votes[best.month]) {
                    best = meaning;
                }
            }
            common = best;
        }

        Meaning common() {
            Meaning best = common;
            return best == null ? meanings.get(0) : best;
        }
    }

    private record Meaning(String language, Calendar calendar, int month) {}

    /** A month found in tokens: {@code end} is the index after it; {@code sure} says that the name is not too short to mean anything. */
    record Match(Calendar calendar, int month, int end, boolean sure) {}

    /** Filled when the first name is looked up, and never changed again. */
    private static final class Table {
        static final MonthNames ALL = new MonthNames();
    }

    private MonthNames() {
        MonthSpellings.each(this::add);
        var starts = new Stems.Builder();
        names.forEach((key, name) -> {
            name.vote();
            int blank = key.indexOf(' ');
            int word = blank < 0 ? key.length() : blank;
            starts.add(key.substring(0, Math.min(word, START)), 1);
        });
        for (String prefix : PREFIXES) {
            starts.add(prefix, 1);
        }
        beginnings = starts.build();
    }

    private void add(String shown, String language, Calendar calendar, int month) {
        String key = key(shown);
        if (key.isEmpty()) {
            return;
        }
        put(key, new Meaning(language, calendar, month));
        if (key.length() > SHORTEST_STEM) {
            put(
                    key.substring(0, key.length() - 1),
                    new Meaning(language, calendar, month)); // for endings that are not listed
        }
    }

    private void put(String key, Meaning meaning) {
        names.computeIfAbsent(key, name -> new Name()).add(meaning);
    }

    /** The words of a name with one blank between; a name with digits in it is none. */
    private static String key(String shown) {
        Tokens tokens = Tokens.of(shown);
        var key = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i)) {
                return "";
            }
            boolean particle = i == 0 && (tokens.isWord(0, "de") || tokens.isWord(0, "d"));
            if (tokens.isWord(i) && !particle) {
                key.append(key.length() == 0 ? "" : " ").append(tokens.word(i));
            }
        }
        return key.toString();
    }

    /**
     * The month whose name starts at a token, the longest if there are several.
     *
     * @param language the page's language, empty if unknown
     */
    static @Nullable Match at(Tokens tokens, int start, String language) {
        if (!tokens.isWord(start) || Table.ALL.beginnings.kindsAt(tokens.word(start), 0) == 0) {
            return null;
        }
        var key = new StringBuilder(tokens.word(start));
        Match best = match(key.toString(), start + 1, language);
        int end = start;
        for (int words = 2; words <= MOST_WORDS; words++) {
            end += tokens.isSign(end + 1, '.') && !tokens.spaced(end + 1) ? 2 : 1;
            if (!tokens.isWord(end)) {
                break;
            }
            key.append(' ').append(tokens.word(end));
            Match longer = match(key.toString(), end + 1, language);
            best = longer == null ? best : longer;
        }
        return best == null ? inflected(tokens, start, language) : best;
    }

    private static @Nullable Match match(String key, int end, String language) {
        Name name = Table.ALL.names.get(key);
        if (name == null) {
            return null;
        }
        Meaning own = name.in(language);
        Meaning english = own == null ? name.in("en") : own;
        Meaning meaning = english == null ? name.common() : english;
        boolean sure = language.isEmpty() || english != null || key.length() > SHORT_NAME;
        return new Match(meaning.calendar, meaning.month, end, sure);
    }

    /** A name with a prefix (Hebrew, Thai, Khmer) or an ending (Georgian, Hungarian, Estonian) that CLDR does not list. */
    private static @Nullable Match inflected(Tokens tokens, int start, String language) {
        String word = tokens.word(start);
        for (String prefix : PREFIXES) {
            if (word.length() > prefix.length() && word.startsWith(prefix)) {
                Match match = match(word.substring(prefix.length()), start + 1, language);
                if (match != null) {
                    return match;
                }
            }
        }
        for (int cut = 1; cut <= LONGEST_ENDING && word.length() - cut >= SHORTEST_STEM; cut++) {
            Match match = match(word.substring(0, word.length() - cut), start + 1, language);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
