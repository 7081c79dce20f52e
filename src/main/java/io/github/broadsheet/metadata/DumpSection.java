package io.github.broadsheet.metadata;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Offers the section of a text dump: short lines around the headline, trails that have lost their links or their signs. */
final class DumpSection {
    private static final int LINES_ABOVE = 6;
    private static final int SHORTEST_LABEL = 3;
    private static final int SHORTEST_HAN_LABEL = 2;
    private static final int SHORTEST_CAPITALS = 4; // shorter ones are languages
    private static final int MOST_WORDS_OF_LABEL = 4;
    private static final int MOST_STEPS = 4;
    private static final int LONGEST_TRAIL = 300;
    private static final long FACTS = LineTopics.of(Topic.CREDIT, Topic.BYLINE, Topic.STAMP);
    private static final double IN_TRAIL = 1.2;
    private static final char HAN = '\u2e80';
    private static final String TRAIL_SIGNS = ">\u203a\u00bb\u2192/";

    private final Reading reading;
    private final List<Segment> lines;
    private final Headline headline;
    private final LineTopics topics;
    private final int start;
    /** How often each short line stands on the page, by key. */
    private final Map<String, Integer> labels = new HashMap<>();
    /** The lines above the headline that are one word, as keys. */
    private final Set<String> entries = new HashSet<>();

    private final Set<String> authors = new HashSet<>();

    private DumpSection(Reading reading, LineTopics topics) {
        this.reading = reading;
        this.lines = reading.segments();
        this.headline = reading.evidence().headline();
        this.topics = topics;
        this.start = new DumpText(reading.evidence()).start();
        reading.ballot()
                .best(Field.AUTHORS)
                .ifPresent(found -> found.value().forEach(author -> authors.add(Plain.key(author.name()))));
        for (Segment line : lines) {
            if (line.words() <= MOST_WORDS_OF_LABEL) {
                labels.merge(Plain.key(line.text()), 1, Integer::sum);
            }
        }
        for (int i = 0; i < headline.first(); i++) {
            if (lines.get(i).text().indexOf(' ') < 0) {
                entries.add(Plain.key(lines.get(i).text()));
            }
        }
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
                    && !isHome(lines.get(i - 1).text())) {
                offerLabel(lines.get(i - 1).text(), i - 1, IN_TRAIL); // a trail of a line for each step
            }
        }
    }

    /** The line of the front page a few short lines above the headline, with which a trail begins; -1 if there is none. */
    private int homeAbove(int title) {
        for (int i = title - 1; i >= Math.max(0, title - MOST_STEPS); i--) {
            if (isHome(lines.get(i).text())) {
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
                || kicker && !isRepeated(lines.get(line).text());
    }

    private void offerLine(int line, double share) {
        String text = lines.get(line).text();
        boolean author =
                line + 1 < lines.size() && Names.isTitle(lines.get(line + 1).text());
        if (author
                || topics.isWhole(line)
                || topics.says(line, FACTS)
                || text.indexOf('+') >= 0
                || text.charAt(0) == '[') {
            return;
        }
        String last = lastOfTrail(text);
        if (!last.isEmpty()) {
            offerLabel(last, line, IN_TRAIL);
            return;
        }
        String[] parts = text.split("\\|", -1);
        for (String part : parts) {
            if (parts.length > 1 && SectionNames.digits(part) > 0) {
                continue; // a date
            }
            String label = SectionLabel.without(withoutHome(part.strip()));
            String row = lastOfRow(label);
            offerLabel(row.isEmpty() ? label : row, line, share);
        }
    }

    /** The last step before the headline of a line whose steps signs part, or that lost the blanks between them. */
    private String lastOfTrail(String line) {
        if (line.length() > LONGEST_TRAIL) {
            return "";
        }
        List<String> steps = steps(line);
        int end = steps.size();
        boolean titled = end > 1 && headline.key().startsWith(Plain.key(steps.get(end - 1)));
        end -= titled && !Plain.key(steps.get(end - 1)).isEmpty() ? 1 : 0;
        boolean home = end > 1 && isHome(steps.get(0));
        return end > 1 && (home || titled || end < steps.size() || line.indexOf('/') < 0) ? steps.get(end - 1) : "";
    }

    private static List<String> steps(String line) {
        var steps = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i <= line.length(); i++) {
            boolean sign = i + 1 < line.length()
                    && TRAIL_SIGNS.indexOf(line.charAt(i)) >= 0
                    && line.charAt(i - 1) == ' '
                    && line.charAt(i + 1) == ' ';
            if (i == line.length() || sign) {
                steps.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        return steps.size() == 1 && line.indexOf(' ') < 0 ? glued(line) : steps;
    }

    /** The steps of a trail that lost the blanks between them, from the front page on; the line itself if it is none. */
    private static List<String> glued(String line) {
        var steps = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i <= line.length(); i++) {
            boolean capital = i < line.length()
                    && Character.isUpperCase(line.charAt(i))
                    && Character.isLowerCase(line.charAt(i - 1));
            if (i == line.length() || capital) {
                steps.add(line.substring(from, i));
                from = i;
            }
        }
        return isHome(steps.get(0)) && steps.size() <= MOST_STEPS ? steps : List.of(line);
    }

    private static boolean isHome(String text) {
        return SectionNames.isHome(text);
    }

    /** The last word of a line all of whose words are entries of the menu above, empty if it is no such line. */
    private String lastOfRow(String line) {
        String[] words = line.split(" ", -1);
        boolean row = words.length > 1 && words.length <= MOST_WORDS_OF_LABEL;
        for (int i = 0; i < words.length && row; i++) {
            row = entries.contains(Plain.key(words[i]));
        }
        return row ? words[words.length - 1] : "";
    }

    private void offerLabel(String text, int i, double share) {
        if (text.length() < (text.isEmpty() || text.charAt(0) >= HAN ? SHORTEST_HAN_LABEL : SHORTEST_LABEL)
                || Words.count(text) > MOST_WORDS_OF_LABEL && text.charAt(0) < HAN
                || isLetters(text)
                || isSmall(text)
                || DateText.isWeekday(text)
                || !LostBlanks.restored(text).equals(text) // entries of a menu that run together
                || Names.read(text, false) == null && text.endsWith(".")) {
            return;
        }
        for (String name : SectionNames.read(text, false, reading.site(), headline.text())) {
            if (authors.contains(Plain.key(name))) {
                continue;
            }
            boolean capitals = isInCapitals(text) && !isInMenu(i);
            double fit = share * (capitals ? 1 : 0.7) * (isRepeated(text) ? 1.2 : 1);
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

    private static boolean isInCapitals(String text) {
        return text.length() >= SHORTEST_CAPITALS
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** Whether the lines before a line are in capitals as well, as all entries of some menus are. */
    private boolean isInMenu(int line) {
        return line > 1
                && isInCapitals(lines.get(line - 1).text())
                && isInCapitals(lines.get(line - 2).text());
    }

    /** Whether a text is letters that stand alone, as buttons for the size of the text are. */
    private static boolean isLetters(String text) {
        boolean letters = true;
        for (String word : text.split(" ", -1)) {
            letters &= word.length() < 2 && !word.isEmpty() && word.charAt(0) < HAN;
        }
        return letters;
    }

    private static boolean isSmall(String text) {
        char c = text.charAt(0);
        return Character.isLowerCase(c) && Character.toTitleCase(c) != c;
    }

    /** What follows the word for the front page at the beginning of a line: a trail that has lost its signs. */
    private static String withoutHome(String line) {
        int blank = line.indexOf(' ');
        String rest = blank < 0 ? "" : line.substring(blank).strip();
        return !rest.isEmpty() && isHome(line.substring(0, blank)) ? rest : line;
    }

    /** Whether a label stands on the page once more, as in a menu or above other stories. */
    private boolean isRepeated(String label) {
        return labels.getOrDefault(Plain.key(label), 0) > 1;
    }
}
