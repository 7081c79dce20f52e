package io.github.broadsheet.chrome;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The set phrases of pages' chrome in many languages, read from {@code phrases.txt}. A look-up takes time in proportion
 * to the text's length: the candidates are the text's own beginnings and ends at word boundaries.
 */
final class Phrases {
    private static final Phrases ALL = read();
    private static final char ELLIPSIS = '\u2026';

    private final Map<String, Uses> uses = new HashMap<>();
    private int longest;

    /** In which topics a phrase stands as a whole text, as a beginning, as an end. */
    private record Uses(long whole, long opening, long closing) {
        static final Uses NONE = new Uses(0, 0, 0);

        Uses plus(long bit, boolean opens, boolean closes) {
            return new Uses(
                    opens || closes ? whole : whole | bit, opens ? opening | bit : opening, closes ? closing | bit : closing);
        }
    }

    /**
     * The topics of one text.
     *
     * @param whole those of which the whole text is a phrase, or a row of phrases
     * @param opening those with whose phrase it begins
     * @param closing those with whose phrase it ends
     */
    record Hits(long whole, long opening, long closing) {
        static final Hits NONE = new Hits(0, 0, 0);

        boolean isEmpty() {
            return (whole | opening | closing) == 0;
        }
    }

    private Phrases() {}

    /** The one table. */
    static Phrases all() {
        return ALL;
    }

    /** What a folded text says. */
    Hits hits(String folded) {
        if (folded.isEmpty()) {
            return Hits.NONE;
        }
        Uses same = uses.getOrDefault(folded, Uses.NONE);
        long whole = same.whole | same.opening | same.closing;
        long opening = whole;
        for (int end = 1; end < folded.length() && end <= longest; end++) {
            if (Folding.isBoundary(folded, end)) {
                opening |= uses.getOrDefault(folded.substring(0, end), Uses.NONE).opening;
            }
        }
        long closing = whole;
        for (int from = Math.max(1, folded.length() - longest); from < folded.length(); from++) {
            if (folded.charAt(from) != ' ' && Folding.isBoundary(folded, from)) {
                closing |= uses.getOrDefault(folded.substring(from), Uses.NONE).closing;
            }
        }
        return new Hits(whole != 0 ? whole : row(folded), opening, closing);
    }

    /** The topics of a row of whole phrases, such as "Print Email Share"; none if a word is left over. */
    private long row(String folded) {
        long topics = 0;
        for (int from = 0; from < folded.length(); ) {
            int end = Math.min(folded.length(), from + longest);
            Uses found = null;
            for (; end > from; end--) {
                if (Folding.isBoundary(folded, end)) {
                    found = uses.get(folded.substring(from, end));
                    if (found != null && found.whole != 0) {
                        break;
                    }
                }
            }
            if (end == from || found == null) {
                return 0;
            }
            topics |= found.whole;
            from = end < folded.length() && folded.charAt(end) == ' ' ? end + 1 : end;
        }
        return topics;
    }

    private static Phrases read() {
        var table = new Phrases();
        try (InputStream in =
                        Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.txt"), "phrases.txt is missing");
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
            return Topic.valueOf(
                    line.substring(1, line.length() - 1).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
        Objects.requireNonNull(topic, "phrases.txt must begin with a section");
        String phrases = line.substring(line.indexOf(':') + 1);
        for (int from = 0; from <= phrases.length(); ) {
            int bar = phrases.indexOf('|', from);
            int end = bar < 0 ? phrases.length() : bar;
            add(phrases.substring(from, end).strip(), topic);
            from = end + 1;
        }
        return topic;
    }

    private void add(String phrase, Topic topic) {
        boolean opens = !phrase.isEmpty() && phrase.charAt(phrase.length() - 1) == ELLIPSIS;
        boolean closes = !phrase.isEmpty() && phrase.charAt(0) == ELLIPSIS;
        String folded = Folding.fold(phrase);
        if (folded.isEmpty()) {
            throw new IllegalStateException("phrases.txt: an empty phrase under " + topic.key());
        }
        longest = Math.max(longest, folded.length());
        uses.merge(folded, Uses.NONE.plus(topic.bit(), opens, closes), (a, b) -> new Uses(
                a.whole | b.whole, a.opening | b.opening, a.closing | b.closing));
    }
}
