package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.phrases.LineTopics;
import io.github.broadsheet.phrases.Topic;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of a text dump around the beginning of its text, as {@linkplain TitleClue clues} ask about them. */
final class TitleLines {
    private static final int LINES_ABOVE = 40;
    private static final int LINES_OF_TEXT = 3;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 40;
    private static final int LINES_OF_INFO = 6;
    private static final int FEW_WORDS = 5;
    private static final int FEWEST_ENTRIES = 5;
    private static final int MOST_WORDS_OF_KICKER = 3;
    private static final int SHORTEST_REPEATED = 15;
    private static final int MOST_RUN_TOGETHER = 3;
    private static final String FULL_STOPS = ".:\u3002";
    private static final String TRAIL_SIGNS = ">\u203a\u00bb\u2192/|\u2022\u00b7";
    private static final long CHROME =
            LineTopics.of(EnumSet.complementOf(EnumSet.of(Topic.STAMP)).toArray(Topic[]::new));

    private final Evidence evidence;
    private final List<Segment> lines;
    private final LineTopics topics;
    private final DumpText text;
    private final int first;
    private final int end;
    private final List<String> keys;
    private final Set<String> above;
    /** Whether each line from the first on gives author or date. */
    private final boolean[] info;

    TitleLines(Evidence evidence, LineTopics topics) {
        this.evidence = evidence;
        this.topics = topics;
        lines = evidence.outline().segments();
        text = new DumpText(evidence);
        first = Math.max(0, text.start() - LINES_ABOVE);
        end = Math.min(lines.size(), text.start() + LINES_OF_TEXT);
        keys = lines.subList(0, end).stream()
                .map(line -> Plain.key(line.text()))
                .toList();
        above = new HashSet<>(keys.subList(first, Math.min(end, text.start())));
        info = new boolean[Math.min(lines.size(), end + LINES_OF_INFO) - first];
        for (int i = 0; i < info.length; i++) {
            info[i] = isInfo(lines.get(first + i).text());
        }
    }

    /** The first line that may be the headline. */
    int first() {
        return first;
    }

    /** The line after the last that may be the headline. */
    int end() {
        return end;
    }

    String key(int line) {
        return keys.get(line);
    }

    /** Whether a line gives author or date. */
    static boolean isInfo(String line) {
        return DumpReader.isDateline(line) || Byline.isOpened(line);
    }

    boolean isInfo(int line) {
        return info[line - first];
    }

    /** Whether nothing says that a line is something else than the headline. */
    boolean mayBe(int line) {
        String said = lines.get(line).text();
        return words(line) >= FEWEST_WORDS
                && words(line) <= MOST_WORDS
                && !isInfo(line)
                && !CreditLine.isOne(said)
                && !TrailReader.leadsFromHome(said)
                && !evidence.site().isNamedBy(said);
    }

    int words(int line) {
        return lines.get(line).words();
    }

    double said(int line) {
        return text.share(lines.get(line).text());
    }

    int distance(int line) {
        return text.start() - line;
    }

    boolean isInText(int line) {
        return line >= text.start();
    }

    boolean isCut(int line) {
        String said = lines.get(line).text();
        return said.endsWith("\u2026") || said.endsWith("...");
    }

    boolean isSentence(int line) {
        String said = lines.get(line).text();
        return FULL_STOPS.indexOf(said.charAt(said.length() - 1)) >= 0 && words(line) > FEW_WORDS;
    }

    boolean isTrail(int line) {
        String said = lines.get(line).text();
        for (int i = 1; i + 1 < said.length(); i++) {
            if (TRAIL_SIGNS.indexOf(said.charAt(i)) >= 0 && said.charAt(i - 1) == ' ' && said.charAt(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    double runTogether(int line) {
        String said = lines.get(line).text();
        int times = 0;
        for (int i = 1; i < said.length(); i++) {
            times += Character.isUpperCase(said.charAt(i)) && Character.isLowerCase(said.charAt(i - 1)) ? 1 : 0;
        }
        return (double) Math.min(MOST_RUN_TOGETHER, times) / MOST_RUN_TOGETHER;
    }

    /** Whether all words of a line have capitals, and some stand alone in other lines: entries of a menu in one line. */
    boolean isMenu(int line) {
        int entries = 0;
        boolean alone = false;
        for (String word : lines.get(line).text().split(" ", -1)) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
            entries++;
            alone |= above.contains(Plain.key(word));
        }
        return entries >= FEWEST_ENTRIES && alone;
    }

    boolean isAfterBlank(int line) {
        return line < lines.size() && lines.get(line).box().element().hasAttr("data-gap");
    }

    double nearnessOfInfo(int line) {
        for (int i = line + 1; i < Math.min(lines.size(), line + LINES_OF_INFO); i++) {
            if (isInfo(i)) {
                return 1 - (double) (i - line - 1) / LINES_OF_INFO;
            }
        }
        return 0;
    }

    boolean isPhrase(int line) {
        return topics.says(line, CHROME);
    }

    boolean isWholePhrase(int line) {
        return line >= 0 && line < lines.size() && topics.isWhole(line);
    }

    boolean isAboveLonger(int line) {
        int next = line + 1 < lines.size() ? words(line + 1) : 0;
        return next > words(line) && next > 2 * FEW_WORDS;
    }

    boolean isBelowKicker(int line) {
        return line > 0 && words(line - 1) <= MOST_WORDS_OF_KICKER && words(line) > words(line - 1);
    }

    /** Whether another line above the text begins or ends with it. */
    boolean isHeld(int line) {
        String key = key(line);
        for (int i = first; i < Math.min(end, text.start()) && key.length() >= SHORTEST_REPEATED; i++) {
            String other = key(i);
            if (other.length() > key.length() && (other.startsWith(key) || other.endsWith(key))) {
                return true;
            }
        }
        return false;
    }

    /** Whether another line above the text holds its beginning. */
    boolean isRepeated(int line) {
        String key = key(line);
        for (int i = 0; i < Math.min(end, text.start()) && key.length() >= SHORTEST_REPEATED; i++) {
            if (i != line && key(i).contains(key.substring(0, SHORTEST_REPEATED))) {
                return true;
            }
        }
        return false;
    }

    int othersBelow(int line) {
        int others = 0;
        for (int i = line + 1; i < text.start(); i++) {
            others += words(i) >= 4 && words(i) <= 35 && !isInfo(i) && !topics.isWhole(i) ? 1 : 0;
        }
        return others;
    }
}
