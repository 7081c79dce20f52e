package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.counts.CountReader;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.metadata.evidence.Headline;
import io.github.broadsheet.metadata.evidence.LostBlanks;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import io.github.broadsheet.phrases.LineTopics;
import io.github.broadsheet.phrases.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Offers the section of a text dump: short lines around the headline, labels beside the date, trails. */
final class DumpSection {
    private static final int LINES_ABOVE = 6;
    private static final int SHORTEST_LABEL = 3;
    private static final int SHORTEST_HAN_LABEL = 2;
    private static final int MOST_WORDS_OF_LABEL = 4;
    private static final int MOST_STEPS = 4;
    private static final int FEWEST_OF_RUN = 3;
    private static final int MOST_WORDS_OF_ENTRY = 2;
    private static final long FACTS = LineTopics.of(Topic.CREDIT, Topic.BYLINE, Topic.STAMP);
    private static final double IN_TRAIL = 1.2;
    private static final double LISTED = 1.2;
    private static final char HAN = '\u2e80';

    private final Reading reading;
    private final List<Segment> lines;
    private final Headline headline;
    private final LineTopics topics;
    private final int start;
    private final DumpMenu menu;
    private final Set<String> authors = new HashSet<>();

    private DumpSection(Reading reading, LineTopics topics) {
        this.reading = reading;
        this.lines = reading.segments();
        this.headline = reading.evidence().headline();
        this.topics = topics;
        this.start = new DumpText(reading.evidence()).start();
        this.menu = new DumpMenu(lines, headline.first());
        reading.ballot()
                .best(Field.AUTHORS)
                .ifPresent(found -> found.value().forEach(author -> authors.add(Plain.key(author.name()))));
    }

    /** Offers what stands near the headline and is no author's name. */
    static void read(Reading reading, LineTopics topics) {
        if (reading.evidence().headline().isShown()) {
            new DumpSection(reading, topics).read();
        }
    }

    private void read() {
        int title = headline.first();
        for (int i = title - 1; i >= Math.max(0, title - LINES_ABOVE); i--) {
            offerLine(i, 1 - 0.06 * (title - 1 - i));
        }
        for (int i = title + 1; i < start; i++) {
            offerLine(i, 0.85);
        }
        int home = homeAbove(title);
        int last = title - 1;
        while (home >= 0 && last > home && isNoStep(last, home)) {
            last--;
        }
        if (home >= 0 && last > home) {
            offerLabel(lines.get(last).text(), last, IN_TRAIL);
        }
        for (int i = 1; i < title; i++) {
            if (Plain.key(lines.get(i).text()).equals(headline.key())
                    && !SectionNames.isHome(lines.get(i - 1).text())) {
                offerLabel(lines.get(i - 1).text(), i - 1, IN_TRAIL); // a trail of a line for each step
            }
        }
    }

    /** The line of the front page a few short lines above the headline, with which a trail begins; -1 if there is none. */
    private int homeAbove(int title) {
        for (int i = title - 1; i >= Math.max(0, title - MOST_STEPS); i--) {
            if (SectionNames.isHome(lines.get(i).text())) {
                return i;
            }
            if (lines.get(i).words() > MOST_WORDS_OF_LABEL || topics.isWhole(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a line below that of the front page is the word for the text itself, or a few words above the headline. */
    private boolean isNoStep(int line, int home) {
        boolean kicker = lines.get(line).text().indexOf(' ') > 0 && line > home + 1;
        return TrailReader.TEXT.contains(lines.get(line).text())
                || kicker && menu.times(lines.get(line).text()) < 2;
    }

    private void offerLine(int line, double share) {
        String text = lines.get(line).text();
        boolean author =
                line + 1 < lines.size() && Names.isTitle(lines.get(line + 1).text());
        boolean signed = line > 0 && Byline.isOpener(lines.get(line - 1).text());
        if (author
                || signed
                || topics.isWhole(line)
                || topics.says(line, FACTS)
                || text.indexOf('+') >= 0
                || text.charAt(0) == '[') {
            return;
        }
        String last = DumpTrail.last(text, headline.key(), menu);
        if (!last.isEmpty()) {
            if (!isMenuAbove(line)) {
                offerLabel(last, line, IN_TRAIL);
            }
            return;
        }
        String[] parts = text.split("\\|", -1);
        for (String part : parts) {
            if (SectionNames.digits(part) > 0) {
                offerBesideNumbers(part, line);
            } else {
                String whole = part.strip();
                String behindHome = LabelText.withoutHome(whole);
                String label = SectionLabel.without(behindHome);
                String rest = restOfRow(label);
                boolean trail = behindHome.length() < whole.length() && !rest.isEmpty();
                offerLabel(rest.isEmpty() ? label : rest, line, trail ? IN_TRAIL : share);
            }
        }
    }

    /** Whether a part of a line, other than its last, stands between it and the headline: then it is a menu, and that its entry. */
    private boolean isMenuAbove(int line) {
        List<String> parts = DumpMenu.parts(lines.get(line).text());
        for (int i = line + 1; i < headline.first(); i++) {
            if (parts.subList(0, parts.size() - 1).contains(lines.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** What stands before and behind the numbers of a line, as those of a date, if it is a menu's entry as well. */
    private void offerBesideNumbers(String text, int line) {
        int first = 0;
        while (!Character.isDigit(text.charAt(first))) {
            first++;
        }
        int end = text.length();
        while (!Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        String before = text.substring(0, first).strip();
        offerListed(before, line);
        offerListed(DumpMenu.parts(before).get(0), line); // a weekday may stand behind it
        offerListed(text.substring(end).strip(), line);
    }

    private void offerListed(String label, int line) {
        if (menu.times(label) > 0 && Words.count(label) <= MOST_WORDS_OF_LABEL && LabelText.isPlain(label)) {
            offerLabel(label, line, IN_TRAIL);
        }
    }

    /** What a trail that has lost its signs says last: behind entries of the menu above. Empty if it is none. */
    private String restOfRow(String line) {
        String[] words = line.split(" ", -1);
        if (words.length < 2 || words.length > MOST_WORDS_OF_LABEL || menu.times(line) > 1) {
            return "";
        }
        int known = 0;
        for (String word : words) {
            known += menu.isWordOf(word) ? 1 : 0;
        }
        if (known == words.length) {
            return words[known - 1];
        }
        for (int blank = line.lastIndexOf(' '); blank > 0; blank = line.lastIndexOf(' ', blank - 1)) {
            if (menu.times(line.substring(0, blank)) > 0) {
                return line.substring(blank + 1);
            }
        }
        return "";
    }

    private void offerLabel(String text, int i, double share) {
        if (text.length() < (text.isEmpty() || text.charAt(0) >= HAN ? SHORTEST_HAN_LABEL : SHORTEST_LABEL)
                || Words.count(text) > MOST_WORDS_OF_LABEL
                || LabelText.isLetters(text)
                || text.indexOf(':') >= 0
                || LabelText.isSmall(text)
                || text.endsWith("!")
                || CountReader.isCountersWord(text)
                || !LostBlanks.restored(text).equals(text) // entries of a menu that run together
                || (i == 0 || isInRun(i)) && !isListed(text, i) && share < IN_TRAIL
                || DumpTrail.endOfHome(text) > 0 && !DumpMenu.hasCase(text)
                || Names.read(text, false) == null && text.endsWith(".")) {
            return;
        }
        for (String name : SectionNames.read(text, false, reading.site(), headline.text())) {
            if (authors.contains(Plain.key(name)) || DateText.isWeekday(name)) {
                continue;
            }
            boolean capitals = LabelText.isInCapitals(text) && !isInMenu(i);
            double fit = share * (capitals || share >= IN_TRAIL ? 1 : 0.7) * (isListed(text, i) ? LISTED : 1);
            reading.ballot()
                    .add(Offer.on(
                            Ranking.SECTION_LINE,
                            name,
                            "line near the headline",
                            text,
                            Math.min(1.2, fit),
                            new Span(i, i + 1)));
        }
    }

    /** Whether the lines before a line are in capitals as well, as all entries of some menus are. */
    private boolean isInMenu(int line) {
        return line > 1
                && LabelText.isInCapitals(lines.get(line - 1).text())
                && LabelText.isInCapitals(lines.get(line - 2).text());
    }

    /** Whether a line is one of three or more above the headline that are entries of a menu, a line for each. */
    private boolean isInRun(int line) {
        if (line >= headline.first() || !isEntry(line)) {
            return false;
        }
        int first = line;
        while (first > 0 && line - first < FEWEST_OF_RUN && isEntry(first - 1)) {
            first--;
        }
        int end = line;
        while (end < headline.first() && end - line < FEWEST_OF_RUN && isEntry(end)) {
            end++;
        }
        return end - first >= FEWEST_OF_RUN;
    }

    private boolean isEntry(int line) {
        String text = lines.get(line).text();
        return lines.get(line).words() <= MOST_WORDS_OF_ENTRY
                && SectionNames.digits(text) == 0
                && !LabelText.isLetters(text)
                && text.indexOf('+') < 0
                && !SectionNames.isHome(text)
                && !DumpReader.endsSentence(text);
    }

    /** Whether a label stands on the page once more, as in a menu or above other stories. */
    private boolean isListed(String label, int line) {
        boolean own = Plain.key(label).equals(Plain.key(lines.get(line).text()));
        return menu.times(label) > (own ? 1 : 0);
    }
}
