package io.github.broadsheet.testkit;

import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Candidate;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.TextNode;

/**
 * Tells which words of a page are somebody's and which are labels. Somebody's are the lines of the body, headline,
 * standfirst, summary, names and captions wherever they stand, and every line of six words or more; labels are the lines
 * that a rule for page furniture took out, lines that hold a date or a count, and short lines.
 */
final class Wordings {
    private static final int MANY_WORDS = 6;
    private static final int MOST_WORDS_OF_A_LABEL = 15;
    private static final int SHORTEST_VALUE = 4;
    private static final List<Field<?>> SOMEBODYS =
            List.of(Field.TITLE, Field.SUBTITLE, Field.DESCRIPTION, Field.AUTHORS, Field.IMAGE);
    private static final List<Field<?>> LABELLED =
            List.of(Field.PUBLISHED, Field.MODIFIED, Field.VIEWS, Field.COMMENTS);
    /** Rules that know page furniture by its set phrases. */
    private static final Set<String> FURNITURE = Set.of(
            "copy-link",
            "share-prompt",
            "print",
            "social-icon",
            "app-store",
            "theme-switch",
            "font-size",
            "language-switch",
            "search-prompt",
            "copyright",
            "affiliate-notice",
            "consent",
            "view-counter",
            "reading-time",
            "advert-label",
            "comments-prompt",
            "log-in",
            "subscription-offer",
            "newsletter",
            "follow-prompt",
            "related-list",
            "continue-reading",
            "news-ticker",
            "player",
            "dateline",
            "call-to-action");

    private final Filler filler;
    private final List<String> values;
    private final Set<String> body = new HashSet<>();
    private final Set<String> furniture = new HashSet<>();
    private final Set<String> labelled = new LinkedHashSet<>();

    Wordings(Explanation explanation, Filler filler) {
        this.filler = filler;
        this.values = values(explanation);
        for (Verdict verdict : explanation.verdicts()) {
            if (verdict.kept()) {
                body.add(letters(verdict.text()));
            } else if (FURNITURE.contains(verdict.removal().orElseThrow().rule())) {
                furniture.add(letters(verdict.text()));
            }
        }
        for (Candidate<?> candidate : explanation.candidates()) {
            String raw = letters(candidate.found().provenance().raw());
            if (LABELLED.contains(candidate.field()) && !raw.isEmpty()) {
                labelled.add(raw);
            }
        }
    }

    /** The values that are somebody's words, the longest first. */
    private static List<String> values(Explanation explanation) {
        Set<String> values = new LinkedHashSet<>();
        for (Candidate<?> candidate : explanation.candidates()) {
            if (SOMEBODYS.contains(candidate.field())) {
                collect(candidate.found().value(), values);
            }
        }
        explanation.article().metadata().facts().forEach((field, found) -> {
            if (SOMEBODYS.contains(field)) {
                collect(found.value(), values);
            }
        });
        explanation.article().blocks().forEach(block -> {
            if (block instanceof Block.Figure figure) {
                collect(figure.image(), values);
            }
        });
        return values.stream()
                .filter(value -> value.length() >= SHORTEST_VALUE)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static void collect(Object value, Set<String> values) {
        if (value instanceof List<?> list) {
            list.forEach(inside -> collect(inside, values));
        } else if (value instanceof Author author) {
            values.add(author.name());
        } else if (value instanceof Image image) {
            values.addAll(List.of(image.alt(), image.caption(), image.credit()));
        } else {
            values.add(value.toString());
        }
    }

    /** Replaces the texts of one line. */
    void refill(List<TextNode> line) {
        var whole = new StringBuilder();
        line.forEach(text -> whole.append(text.getWholeText()));
        String words = whole.toString();
        if (isSomebodys(words)) {
            line.forEach(text -> text.text(filler.text(text.getWholeText())));
            return;
        }
        List<String> inside = new ArrayList<>();
        String plain = plain(words);
        for (String value : values) {
            if (find(plain, value, 0) >= 0) {
                inside.add(value);
            }
        }
        for (TextNode text : line) {
            String own = text.getWholeText();
            boolean isPart = !own.isBlank() && inside.stream().anyMatch(value -> find(value, own.strip(), 0) >= 0);
            text.text(isPart ? filler.text(own) : withoutValues(own, inside));
        }
    }

    /** The same of a text that is no line of the page. */
    String refilled(String text) {
        return isSomebodys(text) ? filler.text(text) : withoutValues(text, values);
    }

    private boolean isSomebodys(String text) {
        String letters = letters(text);
        if (body.contains(letters)) {
            return true;
        }
        String rest = text;
        for (String value : values) {
            rest = without(rest, value);
        }
        int words = Filler.words(rest);
        boolean isLabel = furniture.contains(letters)
                || words < MOST_WORDS_OF_A_LABEL && labelled.stream().anyMatch(letters::contains);
        return !isLabel && words >= MANY_WORDS;
    }

    private String withoutValues(String text, List<String> present) {
        String out = text;
        for (String value : present) {
            int at = find(out, value, 0);
            while (at >= 0) {
                int end = at + value.length();
                String other = filler.text(out.substring(at, end));
                out = out.substring(0, at) + other + out.substring(end);
                at = find(out, value, end);
            }
        }
        return out;
    }

    private static String without(String text, String value) {
        int at = find(text, value, 0);
        return at < 0 ? text : text.substring(0, at) + " " + text.substring(at + value.length());
    }

    private static int find(String text, String value, int from) {
        for (int i = from; i <= text.length() - value.length(); i++) {
            if (text.regionMatches(true, i, value, 0, value.length())) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        return String.join(" ", text.strip().split("\\s+", -1));
    }

    private static String letters(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
