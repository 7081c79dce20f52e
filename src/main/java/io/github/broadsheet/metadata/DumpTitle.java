package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.phrases.Folding;
import io.github.broadsheet.phrases.LineTopics;
import io.github.broadsheet.phrases.Topic;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The headline of a text dump: of the lines above the text the one that says the most of what the text says, short, no
 * sentence, with the lines of author and date or a standfirst below it.
 */
final class DumpTitle {
    private static final int LINES_ABOVE = 40;
    private static final int LINES_OF_INFO = 6;
    private static final double OF_INFO = 0.8;
    private static final double OF_STANDFIRST = 0.35;
    private static final double OF_REPETITION = 0.4;
    private static final double OF_SENTENCE = 0.5;
    private static final double OF_TRAIL = 0.6;
    private static final double BY_LINE = 0.004;
    private static final double OF_MENU = 1;
    private static final double OF_ANOTHER = 0.8;
    private static final double OF_CREDIT = 0.4;
    private static final double OF_INFO_ABOVE = 0.3;
    private static final int LINES_OF_INFO_ABOVE = 3;
    private static final int MOST_WORDS_OF_KICKER = 3;
    private static final int MOST_WORDS_BELOW_KICKER = 12;
    private static final int FEWEST_ENTRIES = 5;
    private static final long CREDITS = LineTopics.of(Topic.CREDIT);
    private static final int FEW_WORDS = 5;
    private static final int SHORTEST_REPEATED = 15;

    private static final int FEWEST_TITLE_WORDS = 3;
    private static final int MOST_TITLE_WORDS = 35;
    private static final double OF_NEXT = 0.7;
    private static final double LEAST_OF_NEXT = 0.3;

    private final Evidence evidence;
    private final List<Segment> lines;
    private final DumpText text;
    private final LineTopics topics;
    private final int textStart;
    /** The lines above the text, as keys and folded. */
    private final Set<String> above = new LinkedHashSet<>();

    private final Set<String> folded = new HashSet<>();
    private final Folding folding = new Folding();

    private DumpTitle(Evidence evidence) {
        this.evidence = evidence;
        this.lines = evidence.outline().segments();
        this.text = new DumpText(evidence);
        this.textStart = text.start();
        this.topics = new LineTopics(lines);
        for (int i = Math.max(0, textStart - LINES_ABOVE); i < textStart; i++) {
            above.add(Plain.key(lines.get(i).text()));
            folded.add(folding.fold(lines.get(i).text()));
        }
    }

    /** The evidence of a text dump, with its headline if one of the lines above the text can be one. */
    static Evidence headed(Evidence evidence) {
        int line = new DumpTitle(evidence).find();
        return line < 0
                ? evidence
                : evidence.headedBy(evidence.outline().segments().get(line));
    }

    private int find() {
        int best = -1;
        double most = 0;
        for (int i = Math.max(0, textStart - LINES_ABOVE); i < textStart; i++) {
            double score = mayBe(i) ? score(i) : 0;
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best < 0 ? best : again(best);
    }

    /** Where the headline stands once more, above a standfirst or the text: behind the trail, the page's name. */
    private int again(int best) {
        String key = Plain.key(lines.get(best).text());
        for (int i = textStart - 1; i > best; i--) {
            boolean standfirst = i + 1 == textStart
                    || lines.get(i + 1).words() > 2 * FEW_WORDS
                            && !isInfo(lines.get(i + 1).text());
            if (standfirst && Plain.key(lines.get(i).text()).equals(key)) {
                return i;
            }
        }
        return best;
    }

    private boolean mayBe(int index) {
        Segment line = lines.get(index);
        return line.words() >= FEWEST_TITLE_WORDS
                && line.words() <= MOST_TITLE_WORDS
                && !isInfo(line.text())
                && !CreditLine.isOne(line.text())
                && !TrailReader.leadsFromHome(line.text())
                && !(isTrail(line.text()) && holdsAnother(index))
                && !evidence.site().isNamedBy(line.text());
    }

    /** Whether a line gives author or date. */
    static boolean isInfo(String line) {
        return DumpReader.isDateline(line) || Byline.isOpened(line);
    }

    private double score(int index) {
        Segment line = lines.get(index);
        double shared = shared(index);
        boolean led = isBeforeAnother(index) && shared > LEAST_OF_NEXT * shared(index + 1);
        shared += led ? OF_NEXT * Math.max(0, shared(index + 1) - shared) : 0;
        double score = 1 + shared * 1.5 - BY_LINE * (textStart - index);
        score += OF_INFO * nearnessOfInfo(led ? index + 1 : index);
        score += led || isBeforeStandfirst(index) ? OF_STANDFIRST : 0;
        score += isRepeated(index) ? OF_REPETITION : 0;
        score -= isSentence(line) ? OF_SENTENCE : 0;
        score += isKicker(index - 1) ? OF_STANDFIRST : 0;
        score -= isTrail(line.text()) ? OF_TRAIL : 0;
        score -= holdsAnother(index) ? OF_ANOTHER : 0;
        score -= isMenu(line.text()) ? OF_MENU : 0;
        score -= index + 1 < textStart && topics.says(index + 1, CREDITS) ? OF_CREDIT : 0;
        score += isBelowInfo(index) ? OF_INFO_ABOVE : 0;
        score -= Math.max(0, FEW_WORDS - line.words()) * 0.1;
        return score;
    }

    private double shared(int index) {
        return text.share(lines.get(index).text());
    }

    /** Whether the line right below could be a headline too: then it is the standfirst rather than the headline. */
    private boolean isBeforeAnother(int index) {
        return !isKicker(index)
                && index + 1 < textStart
                && lines.get(index).words() > FEWEST_TITLE_WORDS
                && mayBe(index + 1);
    }

    /** Whether a line of a word or three stands above a longer one that author or date follow: that is the headline. */
    private boolean isKicker(int index) {
        if (index < 0 || index + 2 >= textStart) {
            return false;
        }
        int words = lines.get(index).words();
        int below = lines.get(index + 1).words();
        return words <= MOST_WORDS_OF_KICKER
                && below > words
                && below <= MOST_WORDS_BELOW_KICKER
                && isInfo(lines.get(index + 2).text());
    }

    /** How near below a line the first of author and date stands, 0 to 1. */
    private double nearnessOfInfo(int index) {
        for (int i = index + 1; i < Math.min(textStart, index + LINES_OF_INFO); i++) {
            if (isInfo(lines.get(i).text())) {
                return 1 - (double) (i - index - 1) / LINES_OF_INFO;
            }
        }
        return 0;
    }

    /** Whether the next line is longer, and more of a sentence. */
    private boolean isBeforeStandfirst(int index) {
        Segment line = lines.get(index);
        Segment next = index + 1 < textStart ? lines.get(index + 1) : line;
        return next.words() > line.words() && next.words() > 2 * FEW_WORDS;
    }

    /** Whether the line or its beginning stands above the text once more, as in a trail. */
    private boolean isRepeated(int index) {
        String key = Plain.key(lines.get(index).text());
        String start = key.substring(0, Math.min(key.length(), SHORTEST_REPEATED));
        for (int i = Math.max(0, index - LINES_ABOVE); i < textStart && start.length() == SHORTEST_REPEATED; i++) {
            if (i != index && Plain.key(lines.get(i).text()).contains(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether author or date stand a little above a line, as where they stand between section and headline. */
    private boolean isBelowInfo(int index) {
        for (int i = index - 1; i >= Math.max(0, index - LINES_OF_INFO_ABOVE); i--) {
            if (isInfo(lines.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins or ends with the whole of another long one: a trail, or the headline with more to it. */
    private boolean holdsAnother(int index) {
        String key = Plain.key(lines.get(index).text());
        for (String other : above) {
            boolean shorter = other.length() >= SHORTEST_REPEATED && other.length() < key.length();
            if (shorter && (key.startsWith(other) || key.endsWith(other))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words of a line have capitals, and some stand alone in other lines: entries of a menu in one line. */
    private boolean isMenu(String line) {
        int entries = 0;
        int alone = 0;
        for (String word : line.split(" ", -1)) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
            entries++;
            alone += folded.contains(folding.fold(word)) ? 1 : 0;
        }
        return entries >= FEWEST_ENTRIES && alone > 0;
    }

    /** Whether signs of a trail stand between the words of a line. */
    private static boolean isTrail(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (">\u203a\u00bb\u2192".indexOf(text.charAt(i)) >= 0
                    && text.charAt(i - 1) == ' '
                    && text.charAt(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean isSentence(Segment line) {
        char last = line.text().charAt(line.text().length() - 1);
        return (last == '.' || last == ':' || last == '\u3002') && line.words() > FEW_WORDS;
    }
}
