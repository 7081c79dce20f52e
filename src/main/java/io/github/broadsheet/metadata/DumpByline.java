package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.LostBlanks;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.phrases.Folding;
import io.github.broadsheet.phrases.LineTopics;
import io.github.broadsheet.phrases.Phrases;
import io.github.broadsheet.phrases.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Offers as authors of a text dump, where no word for authors names them, the name among the short lines of date, counter
 * and buttons between headline and text, and the name that stands behind the last sentence.
 */
final class DumpByline {
    private static final int LONGEST = 90;
    private static final int MOST_LINES = 40;
    private static final int REACH = 4;
    private static final int LINES_OF_INFO = 9;
    private static final int LINES_ABOVE = 8;
    private static final int DATES_ABOVE = 3;
    private static final int MOST_SENTENCES = 2; // a standfirst and a caption
    private static final int AROUND_END = 2;
    private static final int MOST_DATES = 3;
    private static final int MOST_COLLEAGUES = 4;
    private static final int MOST_WORDS_BETWEEN = 5;
    private static final int MOST_WORDS_OF_INFO = 6;
    private static final double IN_INFO = 0.86; // and a little more than where date and name stand side by side
    private static final double AT_END = 0.7;
    private static final long INFO = LineTopics.of(Topic.BYLINE, Topic.STAMP, Topic.VIEWS, Topic.COMMENTS);
    private static final char HAN = '\u2e80';
    private static final String SIGNS = "|\u2022\u00b7\u2014\u2013/\n";
    /** Languages in which other short lines than names have capitals too. */
    private static final Set<String> TITLE_CASE = Set.of("en", "de", "tr", "id", "ms", "tl");

    private final Reading reading;
    private final Evidence evidence;
    private final List<Segment> lines;
    private final LineTopics topics;
    private final int start;
    private final Folding folding = new Folding();
    private final DumpNames names;

    private DumpByline(Reading reading, LineTopics topics) {
        this.reading = reading;
        this.evidence = reading.evidence();
        this.lines = reading.segments();
        this.topics = topics;
        this.names = new DumpNames(
                lines.subList(0, Math.min(lines.size(), evidence.headline().first())));
        this.start = endOfInfo(new DumpText(evidence).start());
    }

    /** Where the text starts, behind the dates near the headline: what seems to be text above them is a caption. */
    private int endOfInfo(int textStart) {
        int end = textStart;
        int headline = evidence.headline().end();
        int sentences = 0;
        for (int i = headline; i < Math.min(lines.size(), headline + LINES_OF_INFO); i++) {
            String line = lines.get(i).text();
            sentences += lines.get(i).words() > MOST_WORDS_OF_INFO && DumpReader.endsSentence(line) ? 1 : 0;
            if (sentences > MOST_SENTENCES) {
                break;
            }
            end = DumpReader.isDateline(line) ? Math.max(end, i + 1) : end;
        }
        return end;
    }

    static void read(Reading reading, LineTopics topics) {
        if (!reading.evidence().headline().isShown()) {
            return;
        }
        var byline = new DumpByline(reading, topics);
        if (!byline.readDated()
                && !byline.readInfo()
                && reading.ballot().best(Field.AUTHORS).isEmpty()) {
            byline.readEnd();
        }
        byline.readColleagues();
    }

    /** Offers who stands in one line with the date, right before it or behind the words that open a byline. */
    private boolean readDated() {
        for (int i = firstBelow(); i < Math.min(start, lines.size()); i++) {
            boolean chrome = topics.isWhole(i) && !topics.says(i, INFO);
            List<Author> authors = chrome
                    ? List.of()
                    : DatedLine.of(LostBlanks.restored(lines.get(i).text()))
                            .map(this::beside)
                            .orElse(List.of());
            if (!authors.isEmpty()) {
                offer(authors, i, IN_INFO);
                return true;
            }
        }
        return false;
    }

    private List<Author> beside(DatedLine line) {
        String before = SignedLine.withoutPreposition(line.before());
        String folded = folding.fold(before);
        long stamp = Phrases.all().in(before, folded, folding).opening() & Topic.STAMP.bit();
        List<Author> authors =
                Byline.isOpened(before) ? Byline.names(before, false) : stamp == 0 ? names.all(before) : List.of();
        boolean signed = authors.isEmpty() && !before.isEmpty() && before.charAt(0) >= HAN;
        authors = signed ? SignedLine.alone(before) : authors;
        return authors.isEmpty() ? behind(line.after()) : authors;
    }

    /** Who stands behind a date, and behind the further ones that follow it. */
    private List<Author> behind(String text) {
        String rest = text;
        for (int dates = 0; dates < MOST_DATES; dates++) {
            Optional<DatedLine> next = DatedLine.of(rest);
            if (next.isEmpty()) {
                break;
            }
            rest = next.get().after();
        }
        String name = withoutSigns(rest);
        return Byline.isOpened(name) ? Byline.names(name, false) : names.first(name);
    }

    private static String withoutSigns(String text) {
        int start = 0;
        while (start < text.length() && (SIGNS + " ,)").indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }

    /** Offers the name in a line of the info that is nearest to the date. */
    private boolean readInfo() {
        List<Author> best = List.of();
        int line = -1;
        int nearest = REACH + 1;
        int first = firstBelow();
        for (int i = first; i < Math.min(first + MOST_LINES, Math.min(start, lines.size())); i++) {
            String text = LostBlanks.restored(lines.get(i).text());
            boolean withDate = DumpReader.isDateline(text);
            boolean info = withDate || lines.get(i).words() <= MOST_WORDS_OF_INFO;
            int distance = withDate ? 0 : isEmployed(i) ? 1 : distanceOfDate(i);
            if (text.length() > LONGEST || topics.isWhole(i) || !info || distance >= nearest) {
                continue;
            }
            for (String part : parts(text)) {
                List<Author> authors = names.all(part);
                if (!authors.isEmpty()) {
                    best = authors;
                    line = i;
                    nearest = distance;
                    break;
                }
            }
        }
        if (line >= 0) {
            offer(withColleagues(best, line), line, IN_INFO);
        }
        return line >= 0;
    }

    /** The authors of a line, and where a job stands behind their name those of the lines right above and below that are so, too. */
    private List<Author> withColleagues(List<Author> authors, int line) {
        if (!hasJob(line)) {
            return authors;
        }
        var all = new ArrayList<Author>(authors);
        for (int i = line - 1; i >= firstBelow() && hasJob(i); i--) {
            all.addAll(0, names.in(LostBlanks.restored(lines.get(i).text())));
        }
        for (int i = line + 1; i < Math.min(start, lines.size()) && hasJob(i); i++) {
            all.addAll(names.in(LostBlanks.restored(lines.get(i).text())));
        }
        return all.size() <= MOST_COLLEAGUES ? all : authors;
    }

    private boolean hasJob(int line) {
        return names.isEmployed(LostBlanks.restored(lines.get(line).text()));
    }

    /** Whether the word for a job stands below a line, or behind a name in it. */
    private boolean isEmployed(int line) {
        return line + 1 < lines.size() && Names.isTitle(lines.get(line + 1).text()) || hasJob(line);
    }

    /** The line below the headline, or below where that stands for the first time a little above. */
    private int firstBelow() {
        int headline = evidence.headline().first();
        for (int i = Math.max(0, headline - LINES_ABOVE); i < headline; i++) {
            if (Plain.key(lines.get(i).text()).equals(evidence.headline().key())) {
                return i + 1;
            }
        }
        return evidence.headline().end();
    }

    private int distanceOfDate(int line) {
        return Math.min(distanceOfDate(line, 1), distanceOfDate(line, -1));
    }

    /** How many lines on in a direction the next date stands, if short lines alone stand between; else more than the reach. */
    private int distanceOfDate(int line, int step) {
        int first = Math.max(0, Math.min(firstBelow(), evidence.headline().first() - DATES_ABOVE));
        for (int i = line + step; i >= first && i < start && Math.abs(i - line) <= REACH; i += step) {
            if (DumpReader.isDateline(lines.get(i).text())) {
                return Math.abs(i - line);
            }
            boolean headline =
                    i >= evidence.headline().first() && i < evidence.headline().end();
            if (lines.get(i).words() > MOST_WORDS_BETWEEN && !headline) {
                break;
            }
        }
        return REACH + 1;
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

    /** Offers who signs right behind the last sentence. */
    private void readEnd() {
        String language = reading.ballot()
                .best(Field.LANGUAGE)
                .map(found -> found.value())
                .orElse("");
        int end = evidence.body().end();
        for (int i = Math.max(start + 1, end - AROUND_END); i < Math.min(end + AROUND_END, lines.size()); i++) {
            boolean behind = DumpReader.endsSentence(lines.get(i - 1).text());
            List<Author> authors = behind && !TITLE_CASE.contains(language) && !topics.isWhole(i)
                    ? names.in(lines.get(i).text())
                    : List.of();
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
                List<Author> both = new ArrayList<>(names.in(lines.get(i - 2).text()));
                both.addAll(names.in(lines.get(i).text()));
                if (both.size() == 2) {
                    offer(both, i - 2, 1.1);
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
