package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Words;
import io.github.broadsheet.phrases.Folding;
import io.github.broadsheet.phrases.Phrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether a text of a dump is a person's full name, and no button, place or entry of the menu. */
final class DumpNames {
    private static final int MOST_WORDS = 4;
    private static final Set<String> PLACES =
            Set.of("in", "\u00e0", "en", "aus", "em", "a", "w", "v", "\u0432", "\u0443");
    private static final int LONGEST = 60;
    private static final String SIGNS = "|\u2022\u00b7\u2014\u2013/,(\n";
    private static final char HAN = '\u2e80';

    private final Folding folding = new Folding();
    private final Set<String> entries = new HashSet<>();

    /** Takes the short ones of the lines above the headline for entries of the menu. */
    DumpNames(List<Segment> above) {
        for (Segment line : above) {
            if (line.words() <= MOST_WORDS) {
                entries.add(Plain.key(line.text()));
            }
        }
    }

    /** The person whose full name a text is, none if it is not one. */
    List<Author> in(String line) {
        String text = withoutPlace(line);
        int words = Words.count(text);
        boolean fits = words >= 2 && words <= MOST_WORDS && text.charAt(0) < HAN && SectionNames.digits(text) == 0;
        if (!fits
                || SignedEnd.beginsWithArticle(text)
                || !hasCapitals(text)
                || isEntry(text)
                || isOfButtons(text)
                || CreditLine.isOne(text)) {
            return List.of();
        }
        List<Author> authors = SignedLine.onePerson(text);
        return !authors.isEmpty() && isAllButJob(authors.get(0).name(), text) ? authors : List.of();
    }

    /** The people whose full names a text is, parted by commas and the like; none if any part is no name. */
    List<Author> all(String line) {
        List<Author> one = in(SignedLine.withoutPreposition(line));
        if (!one.isEmpty() || line.indexOf(',') < 0 && line.indexOf('&') < 0) {
            return one;
        }
        var all = new ArrayList<Author>();
        for (String part : line.split("[,&]", -1)) {
            List<Author> named = in(part.strip());
            if (named.isEmpty()) {
                return List.of();
            }
            all.addAll(named);
        }
        return all;
    }

    /** The person whose full name a text begins with, if words of chrome or a sign stand behind it. */
    List<Author> first(String text) {
        int end = text.length();
        for (int i = 0; i < text.length(); i++) {
            boolean sign = SIGNS.indexOf(text.charAt(i)) >= 0;
            boolean chrome = text.charAt(i) == ' ' && isChrome(text.substring(i + 1));
            boolean label = text.charAt(i) == ':';
            if (sign || chrome || label) {
                end = label ? Math.max(0, text.lastIndexOf(' ', i)) : i;
                break;
            }
        }
        return end > LONGEST ? List.of() : in(text.substring(0, end).strip());
    }

    private boolean isChrome(String text) {
        String folded = folding.fold(text);
        return Phrases.all().in(text, folded, folding).opening() != 0;
    }

    /** Whether a text is a name and the word for a job behind it. */
    boolean isEmployed(String text) {
        List<Author> authors = text.length() > LONGEST ? List.of() : in(text);
        return !authors.isEmpty() && text.length() > authors.get(0).name().length() + 1;
    }

    /** Whether a text is a name and nothing else, or a job behind it. */
    private static boolean isAllButJob(String name, String text) {
        String rest = text.startsWith(name) ? text.substring(name.length()).strip() : text;
        return rest.isEmpty() || Plain.key(name).equals(Plain.key(text)) || hasJobFirst(rest);
    }

    private static boolean hasJobFirst(String text) {
        int blank = text.indexOf(' ');
        return JobWords.ALL.contains((blank < 0 ? text : text.substring(0, blank)).toLowerCase(Locale.ROOT));
    }

    private static boolean hasCapitals(String text) {
        for (String word : text.split(" ", -1)) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)) && !Names.isParticle(word)) {
                return false;
            }
        }
        return true;
    }

    /** A text before a preposition and a place behind it: {@code Jane Doe in Hilltown}. */
    private static String withoutPlace(String text) {
        String[] words = text.split(" ", -1);
        for (int i = 2; i + 1 < words.length; i++) {
            if (PLACES.contains(words[i])
                    && Character.isUpperCase(words[i + 1].isEmpty() ? ' ' : words[i + 1].charAt(0))) {
                return String.join(" ", List.of(words).subList(0, i));
            }
        }
        return text;
    }

    /** Whether a word of a text is the name of a network or a button, or an entry of the menu. */
    private boolean isOfButtons(String text) {
        for (String word : text.split(" ", -1)) {
            if (ButtonWords.isOne(word, folding) || isEntry(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text stands in a line above the headline too, as an entry of the menu. */
    private boolean isEntry(String text) {
        return entries.contains(Plain.key(text));
    }
}
