package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import io.github.broadsheet.phrases.LineTopics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Offers as authors of a text dump, where no word for authors names them, the name among the short lines of date, counter
 * and buttons between headline and text, and the name that stands behind the last sentence.
 */
final class DumpByline {
    private static final int LONGEST = 90;
    private static final int REACH = 4;
    private static final int MOST_WORDS_BETWEEN = 5;
    private static final int MOST_WORDS = 4;
    private static final double IN_INFO = 0.8;
    private static final double AT_END = 0.7;
    private static final char HAN = '\u2e80';
    private static final String SIGNS = "|\u2022\u00b7\u2014\u2013/\n";
    /** Languages in which other short lines than names have capitals too. */
    private static final Set<String> TITLE_CASE = Set.of("en", "de", "tr", "id", "ms", "tl");

    private final Reading reading;
    private final Evidence evidence;
    private final List<Segment> lines;
    private final LineTopics topics;
    private final int start;

    private DumpByline(Reading reading, LineTopics topics) {
        this.reading = reading;
        this.evidence = reading.evidence();
        this.lines = reading.segments();
        this.topics = topics;
        this.start = new DumpText(evidence).start();
    }

    static void read(Reading reading, LineTopics topics) {
        if (!reading.evidence().headline().isShown()) {
            return;
        }
        var byline = new DumpByline(reading, topics);
        if (reading.ballot().best(Field.AUTHORS).isEmpty() && !byline.readInfo()) {
            byline.readEnd();
        }
        byline.readColleagues();
    }

    /** Offers the first name in a line of the info beside which the date stands. */
    private boolean readInfo() {
        for (int i = evidence.headline().end(); i < Math.min(start, lines.size()); i++) {
            String text = lines.get(i).text();
            if (text.length() > LONGEST || topics.isWhole(i)) {
                continue;
            }
            boolean dated = DumpReader.isDateline(text) || isDateNear(i);
            for (String part : parts(text)) {
                List<Author> authors = dated ? name(part) : List.of();
                if (!authors.isEmpty()) {
                    offer(authors, i, IN_INFO);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isDateNear(int line) {
        return isDateTowards(line, 1) || isDateTowards(line, -1);
    }

    /** Whether short lines alone stand between a line and the next date in a direction. */
    private boolean isDateTowards(int line, int step) {
        for (int i = line + step; i >= evidence.headline().end() && i < start && Math.abs(i - line) <= REACH; i += step) {
            String text = lines.get(i).text();
            if (DumpReader.isDateline(text)) {
                return true;
            }
            if (lines.get(i).words() > MOST_WORDS_BETWEEN) {
                return false;
            }
        }
        return false;
    }

    private static List<String> parts(String line) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || SIGNS.indexOf(line.charAt(i)) >= 0) {
                parts.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        return parts;
    }

    /** The person whose full name a text is, none if it is not one. */
    private List<Author> name(String text) {
        int words = Words.count(text);
        boolean fits = words >= 2 && words <= MOST_WORDS && text.charAt(0) < HAN && SectionNames.digits(text) == 0;
        if (!fits || !hasCapitals(text) || isEntry(text) || CreditLine.isOne(text)) {
            return List.of();
        }
        List<Author> authors = SignedLine.onePerson(text);
        boolean whole = !authors.isEmpty() && Plain.key(authors.get(0).name()).equals(Plain.key(text));
        return whole ? authors : List.of();
    }

    private static boolean hasCapitals(String text) {
        for (String word : text.split(" ", -1)) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)) && !Names.isParticle(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text stands in a line above the headline too, as an entry of the menu. */
    private boolean isEntry(String text) {
        String key = Plain.key(text);
        for (int i = 0; i < evidence.headline().first(); i++) {
            if (lines.get(i).words() <= MOST_WORDS && Plain.key(lines.get(i).text()).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Offers who signs right behind the last sentence. */
    private void readEnd() {
        String language = reading.ballot().best(Field.LANGUAGE).map(found -> found.value()).orElse("");
        int end = evidence.body().end();
        for (int i = Math.max(start + 1, end - 1); i <= Math.min(end, lines.size() - 1); i++) {
            boolean behind = DumpReader.endsSentence(lines.get(i - 1).text());
            List<Author> authors =
                    behind && !TITLE_CASE.contains(language) && !topics.isWhole(i) ? name(lines.get(i).text()) : List.of();
            if (!authors.isEmpty()) {
                offer(authors, i, AT_END);
                return;
            }
        }
    }

    /** Offers all who stand one below the other with their job between them, where one of them is known. */
    private void readColleagues() {
        String known = reading.ballot()
                .best(Field.AUTHORS)
                .filter(found -> found.value().size() == 1)
                .map(found -> Plain.key(found.value().get(0).name()))
                .orElse("");
        for (int i = evidence.headline().end() + 2; i < Math.min(start, lines.size()) && !known.isEmpty(); i++) {
            boolean here = Plain.key(lines.get(i).text()).equals(known)
                    || Plain.key(lines.get(i - 2).text()).equals(known);
            if (here && Names.isTitle(lines.get(i - 1).text())) {
                List<Author> both = new ArrayList<>(name(lines.get(i - 2).text()));
                both.addAll(name(lines.get(i).text()));
                if (both.size() == 2) {
                    offer(both, i - 2, 1);
                    return;
                }
            }
        }
    }

    private void offer(List<Author> authors, int line, double share) {
        String text = lines.get(line).text();
        reading.ballot()
                .add(Offer.on(
                        Ranking.AUTHORS_TEXT,
                        List.copyOf(authors),
                        "line near the text",
                        text,
                        share,
                        new Span(line, line + 1)));
    }
}
