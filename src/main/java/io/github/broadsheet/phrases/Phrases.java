package io.github.broadsheet.phrases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The set phrases of pages' chrome in many languages, read from {@code phrases.txt}. A look-up costs what the text's
 * length costs, and no more than the longest phrase: the candidates are the text's own beginnings and ends at word
 * boundaries.
 */
public final class Phrases {
    private static final Phrases ALL = read();
    /** How many characters at either end of a text choose the phrases that it is compared with. */
    private static final int KEY = 3;

    private static final int LABEL_WITHIN = 40;

    private static final int SLOTS = 1 << 13;

    private static final char ELLIPSIS = '\u2026';

    private final Lexicon phrases = new Lexicon();
    private final List<Uses> uses = new ArrayList<>();
    private final Lexicon pairKeys = new Lexicon();
    private final List<List<Pair>> pairs = new ArrayList<>();

    /** The length of the longest phrase that begins with certain characters, by their hash. */
    private final int[] beginnings = new int[SLOTS];

    /** The length of the longest phrase that ends a text with certain characters, by their hash. */
    private final int[] endings = new int[SLOTS];

    /** In which topics a phrase stands as a whole text, as a beginning, as an end, before a colon. */
    private record Uses(long whole, long opening, long closing, long label) {
        static final Uses NONE = new Uses(0, 0, 0, 0);

        Uses plus(Uses other) {
            return new Uses(whole | other.whole, opening | other.opening, closing | other.closing, label | other.label);
        }

        /** The topics of which the phrase as a whole text is a sign. */
        long alone() {
            return whole | opening | closing;
        }

        /** The topics of which the phrase before a colon is a sign. */
        long labels() {
            return alone() | label;
        }
    }

    /** A beginning and an end that count together. */
    private record Pair(String opening, String closing, long topic) {
        boolean matches(String folded) {
            return folded.length() > opening.length() + closing.length()
                    && folded.startsWith(opening)
                    && folded.endsWith(closing);
        }
    }

    private Phrases() {}

    /** The one table. */
    public static Phrases all() {
        return ALL;
    }

    /** What a text says, given the text folded as well. */
    public Hits in(String text, String folded, Folding folding) {
        return hits(folded, label(text, folding));
    }

    /** The text before its first colon, folded; empty where none is near its beginning. */
    private static String label(String text, Folding folding) {
        int end = Math.min(text.length(), LABEL_WITHIN);
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '\uff1a') {
                return folding.fold(text.substring(0, i));
            }
        }
        return "";
    }

    /**
     * What a text says.
     *
     * @param folded the text
     * @param label the folded text before its first colon, empty where it has none
     */
    private Hits hits(String folded, String label) {
        if (folded.isEmpty()) {
            return Hits.NONE;
        }
        long labelled = label.isEmpty() ? 0 : find(label).labels();
        int longest = longest(folded, 0);
        long whole = (folded.length() <= longest ? find(folded).alone() : 0) | (label.equals(folded) ? labelled : 0);
        return new Hits(whole != 0 ? whole : row(folded), opening(folded, longest), closing(folded), labelled);
    }

    private long opening(String folded, int longest) {
        int most = Math.min(folded.length() - 1, longest);
        if (most == 0) {
            return 0;
        }
        long topics = 0;
        int hash = 0;
        for (int end = 1; end <= most; end++) {
            hash = Lexicon.after(hash, folded.charAt(end - 1));
            if (Folding.isBoundary(folded, end)) {
                topics |= uses(phrases.find(folded, 0, end, hash)).opening;
            }
        }
        int key = pairKeys.find(folded, 0, Math.min(folded.length(), KEY));
        if (key >= 0) {
            for (Pair pair : pairs.get(key)) {
                topics |= pair.matches(folded) ? pair.topic : 0;
            }
        }
        return topics;
    }

    private long closing(String folded) {
        long topics = 0;
        int hash = 0;
        int weight = 1;
        int length = folded.length();
        int first = Math.max(1, length - longestEnding(folded));
        for (int from = length - 1; from >= first; from--) {
            char c = folded.charAt(from);
            hash = Lexicon.before(c, weight, hash);
            weight = Lexicon.heavier(weight);
            if (c != ' ' && Folding.isBoundary(folded, from)) {
                topics |= uses(phrases.find(folded, from, length, hash)).closing;
            }
        }
        return topics;
    }

    /** The length of the longest phrase that may begin at an index; a phrase shorter than the key is its own key. */
    private int longest(String folded, int from) {
        int most = 0;
        for (int end = from + 1; end <= folded.length() && end <= from + KEY; end++) {
            most = Math.max(most, beginnings[slot(folded, from, end)]);
        }
        return most;
    }

    private int longestEnding(String folded) {
        int most = 0;
        int length = folded.length();
        for (int from = length - 1; from >= 0 && from >= length - KEY; from--) {
            most = Math.max(most, endings[slot(folded, from, length)]);
        }
        return most;
    }

    private static int slot(String text, int from, int end) {
        int hash = end - from;
        for (int i = from; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash ^ hash >>> 13) & SLOTS - 1;
    }

    private static String beginning(String folded) {
        return folded.substring(0, Math.min(folded.length(), KEY));
    }

    private static void lengthen(int[] lengths, int slot, int length) {
        lengths[slot] = Math.max(lengths[slot], length);
    }

    private Uses find(String phrase) {
        return uses(phrases.find(phrase, 0, phrase.length()));
    }

    private Uses uses(int phrase) {
        return phrase < 0 ? Uses.NONE : uses.get(phrase);
    }

    /**
     * The topics of a row of whole phrases, such as "Print Email Share", the longest that there is taken each time; none if
     * a word is left over.
     */
    private long row(String folded) {
        long topics = 0;
        int from = 0;
        while (from < folded.length()) {
            int most = Math.min(folded.length(), from + longest(folded, from));
            long found = 0;
            int after = from;
            int hash = 0;
            for (int end = from + 1; end <= most; end++) {
                hash = Lexicon.after(hash, folded.charAt(end - 1));
                long whole = Folding.isBoundary(folded, end) ? uses(phrases.find(folded, from, end, hash)).whole : 0;
                found = whole == 0 ? found : whole;
                after = whole == 0 ? after : end;
            }
            if (found == 0) {
                return 0;
            }
            topics |= found;
            from = after < folded.length() && folded.charAt(after) == ' ' ? after + 1 : after;
        }
        return topics;
    }

    private static Phrases read() {
        var table = new Phrases();
        try (InputStream in = Objects.requireNonNull(
                        Phrases.class.getResourceAsStream("phrases.txt"), "phrases.txt is missing");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Topic topic = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                topic = table.read(line.strip(), topic);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own phrases.txt cannot be read", e);
        }
        return table;
    }

    private @Nullable Topic read(String line, @Nullable Topic topic) {
        if (line.isEmpty() || line.startsWith("//")) {
            return topic;
        }
        if (line.startsWith("[")) {
            return Topic.of(line.substring(1, line.length() - 1));
        }
        Objects.requireNonNull(topic, "phrases.txt must begin with a section");
        String phrases = line.substring(line.indexOf(':') + 1);
        int from = 0;
        while (from <= phrases.length()) {
            int bar = phrases.indexOf('|', from);
            int end = bar < 0 ? phrases.length() : bar;
            add(phrases.substring(from, end).strip(), topic.bit());
            from = end + 1;
        }
        return topic;
    }

    private void add(String phrase, long topic) {
        int dots = phrase.indexOf(ELLIPSIS);
        if (dots > 0 && dots < phrase.length() - 1) {
            String opening = folded(phrase.substring(0, dots)) + ' ';
            lengthen(beginnings, slot(opening, 0, Math.min(opening.length(), KEY)), opening.length());
            addPair(new Pair(opening, ' ' + folded(phrase.substring(dots + 1)), topic));
            return;
        }
        String folded = folded(phrase);
        int length = folded.length();
        lengthen(beginnings, slot(folded, 0, Math.min(length, KEY)), length);
        if (dots == 0) {
            lengthen(endings, slot(folded, Math.max(0, length - KEY), length), length);
        }
        Uses use = dots == 0
                ? new Uses(0, 0, topic, 0)
                : dots > 0
                        ? new Uses(0, topic, 0, 0)
                        : phrase.endsWith(":") ? new Uses(0, 0, 0, topic) : new Uses(topic, 0, 0, 0);
        int number = phrases.add(folded);
        if (number == uses.size()) {
            uses.add(use);
        } else {
            uses.set(number, uses.get(number).plus(use));
        }
    }

    private void addPair(Pair pair) {
        int number = pairKeys.add(beginning(pair.opening));
        if (number == pairs.size()) {
            pairs.add(new ArrayList<>());
        }
        pairs.get(number).add(pair);
    }

    private static String folded(String phrase) {
        String folded = new Folding().fold(phrase);
        if (folded.isEmpty()) {
            throw new IllegalStateException("phrases.txt: a phrase without letters: " + phrase);
        }
        return folded;
    }
}
