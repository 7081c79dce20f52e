package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.dates.DateMatch;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.timing.DateReader;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A short line that names its author without a word such as "by": by job, by address, or by standing beside the date. */
final class SignedLine {
    private static final int LONGEST = 60;
    private static final int LONGEST_DATED = 90;
    private static final int DIGITS_OF_DATE = 6;
    private static final int LONGEST_NEIGHBOUR = 140;
    private static final int MOST_WORDS = 8;
    private static final int MOST_PARTS = 4;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final int SHORTEST_PART = 4;
    private static final String NAME_SIGNS = "-\u2013\u2014/,";
    private static final String SIGNS = "\n|\u2022\u00b7";
    private static final int MOST_WITHOUT_CAPITALS = 3;
    private static final String KOREAN_REPORTER = "\uae30\uc790";
    private static final int LONGEST_HAN = 4;
    private static final int MOST_WORDS_BETWEEN = 2;
    private static final int LONGEST_PART_OF_HAN = 3;
    private static final int KOREAN_NAME = 3;

    /** The family names that nearly all Koreans bear, and the words for desks that begin like them. */
    private static final String KOREAN_FAMILIES =
            "\uae40\uc774\ubc15\ucd5c\uc815\uac15\uc870\uc724\uc7a5\uc784\ud55c\uc624\uc11c\uc2e0\uad8c\ud669\uc548\uc1a1\ub958\uc804\ud64d\uace0\ubb38\uc591\uc190\ubc30\ubc31\ud5c8\uc720\ub0a8\uc2ec\ub178\ud558\uacfd\uc131\ucc28\uc8fc\uc6b0\uad6c\ubbfc\uc9c4\uc5c4\ucc44\uc6d0\ucc9c\ubc29\uacf5\ud604\ud568\ubcc0\uc5fc";

    private static final String KOREAN_DESKS = "\ubd80\ud300\uae00";
    private static final char HAN = '\u2e80';
    private static final DateContext ANY = DateContext.of("", "", null, null);

    private SignedLine() {}

    /** Whether a line holds any of the signs without which {@link #byJob} finds nobody. */
    static boolean mayBe(String line) {
        return line.indexOf(',') > 0 || line.indexOf('@') > 0 || line.contains(KOREAN_REPORTER);
    }

    /** The author of a line in which a job or an e-mail address stands behind a name, none if it is no such line. */
    static List<Author> byJob(String line) {
        for (String part : parts(line)) {
            List<Author> authors = part.length() > LONGEST ? List.of() : nameBeforeJob(part);
            if (!authors.isEmpty()) {
                return authors;
            }
        }
        return List.of();
    }

    private static List<Author> nameBeforeJob(String part) {
        String text = withoutAddress(part);
        int comma = text.indexOf(',');
        boolean job = text.endsWith(KOREAN_REPORTER)
                || comma > 0 && isJob(text.substring(comma + 1).strip());
        if (!job && (text.isEmpty() || text.length() == part.length())) {
            return List.of();
        }
        List<Author> authors = onePerson(comma > 0 ? text.substring(0, comma) : text);
        boolean alone = !authors.isEmpty() && authors.get(0).name().equals(text);
        return job || alone ? authors : List.of();
    }

    /** The author of a line that is a name and nothing but a place or a date besides, right beside the date. */
    static List<Author> byDate(Evidence evidence, int index) {
        List<Segment> segments = evidence.outline().segments();
        Segment segment = segments.get(index);
        boolean fits = segment.text().length() <= LONGEST_DATED && segment.words() <= 2 * MOST_WORDS;
        List<String> parts = fits ? parts(evidence.stretches(segment)) : List.of();
        boolean alone = parts.size() == 1 && segment.box().tag().equals("li");
        if (segment.box().tag().length() == 2 && !alone) { // headings, cells, terms, items of several words
            return List.of();
        }
        for (int i = 0; i < Math.min(parts.size(), MOST_PARTS); i++) {
            boolean linked = segment.linkWords() > 0 && !isBehindPreposition(parts, i) || isBehindLabel(parts, i);
            List<Author> authors = linked || SectionNames.digits(parts.get(i)) > 0 ? List.of() : alone(parts.get(i));
            if (!authors.isEmpty()) {
                boolean dated = isFollowedByDate(segments, index)
                        || index > 0 && isDate(segments.get(index - 1).text())
                        || parts.stream().anyMatch(SignedLine::isWholeDate);
                return dated ? authors : List.of();
            }
        }
        return parts.size() == 1 && segment.linkWords() == 0 ? beforeOrBehindDate(parts.get(0)) : List.of();
    }

    /** The author whom a dash or the like, or a word that opens bylines, parts from the date in the same text. */
    private static List<Author> beforeOrBehindDate(String text) {
        List<DateMatch> dates = DateText.find(text, ANY);
        if (dates.isEmpty()) {
            return List.of();
        }
        List<Author> before = name(beforeSign(text.substring(0, dates.get(0).start())));
        return before.isEmpty()
                ? name(behindSign(text.substring(dates.get(dates.size() - 1).end())))
                : before;
    }

    /** A text up to its last sign, if nothing or a word for the publication follows that; empty if not. */
    private static String beforeSign(String text) {
        int end = text.length();
        while (end > 0 && NAME_SIGNS.indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        String label = text.substring(end).strip();
        boolean comma = end > 1 && text.charAt(end - 1) == ','; // behind which a place or a weekday may stand
        boolean sign = end > 1 && (comma || text.charAt(end - 2) == ' ');
        boolean opened = label.isEmpty()
                && BylineWords.PREPOSITIONS.contains(
                        text.substring(0, Math.max(0, text.indexOf(' '))).toLowerCase(Locale.ROOT));
        boolean told = DateReader.isLabel(label) || (!comma || opened) && label.length() < SHORTEST_PART;
        return sign && told ? text.substring(0, end - 1).strip() : "";
    }

    /** What stands behind a sign and a blank at the beginning of a text, or opens as bylines do; else nothing. */
    private static String behindSign(String text) {
        String rest = text.strip();
        boolean sign = rest.length() > 2 && NAME_SIGNS.indexOf(rest.charAt(0)) >= 0 && rest.charAt(1) == ' ';
        return sign && rest.charAt(0) != ',' ? rest.substring(2).strip() : Byline.isOpened(rest) ? rest : "";
    }

    private static List<Author> name(String text) {
        boolean other = text.regionMatches(true, text.indexOf(' ') + 1, "by ", 0, 3); // edited by, photo by
        boolean fits = !text.isEmpty() && !other && SectionNames.digits(text) == 0 && text.indexOf(':') < 0;
        return fits && Words.count(text) <= MOST_WORDS_OF_NAME ? alone(text) : List.of();
    }

    /** Whether a date, or an address, is in the next line, or in the one after a few words such as those of a place. */
    private static boolean isFollowedByDate(List<Segment> segments, int index) {
        Segment next = index + 1 < segments.size() ? segments.get(index + 1) : null;
        if (next == null || isDateOrAddress(next.text())) {
            return next != null;
        }
        boolean few = next.words() <= MOST_WORDS_BETWEEN && SectionNames.digits(next.text()) == 0;
        return few
                && index + 2 < segments.size()
                && isDate(segments.get(index + 2).text());
    }

    /** Whether a part is a name that a preposition stands before, in the same part or alone in the one before. */
    private static boolean isBehindPreposition(List<String> parts, int part) {
        String text = parts.get(part);
        String word = part > 0 ? parts.get(part - 1) : text.substring(0, Math.max(0, text.indexOf(' ')));
        return BylineWords.PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the part before announces what stands in this one, and no author: {@code Source:}. */
    private static boolean isBehindLabel(List<String> parts, int part) {
        String before = part > 0 ? parts.get(part - 1) : "";
        boolean label = before.endsWith(":") || before.endsWith("\uff1a");
        return label && SectionNames.digits(before) == 0 && !Byline.isOpener(before);
    }

    private static List<String> parts(String line) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || SIGNS.indexOf(line.charAt(i)) >= 0) {
                String part = line.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean isWholeDate(String part) {
        return DumpReader.isDateline(part) && SectionNames.digits(part) >= DIGITS_OF_DATE || isDate(part);
    }

    private static boolean isDate(String text) {
        return text.length() <= LONGEST_NEIGHBOUR && !DateText.find(text, ANY).isEmpty();
    }

    /** Whether a text is or holds a date, or is nothing but an e-mail address. */
    private static boolean isDateOrAddress(String text) {
        return text.indexOf('@') > 0 && text.indexOf(' ') < 0 || isDate(text);
    }

    private static boolean isJob(String text) {
        int blank = text.indexOf(' ');
        String word = blank < 0 ? text : text.substring(0, blank);
        return JobWords.ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** One person, whom a preposition may stand before; scripts without capitals have little else to tell a name by. */
    static List<Author> alone(String text) {
        String name = withoutPreposition(text);
        List<Author> authors = onePerson(name);
        boolean capitals = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
        return authors.isEmpty() || goesOn(name, authors.get(0).name())
                ? List.of()
                : capitals
                                || name.charAt(0) < HAN
                                        && Words.count(authors.get(0).name()) <= MOST_WITHOUT_CAPITALS
                                || isEastAsianName(name)
                        ? authors
                        : List.of();
    }

    /** The text without a preposition for bylines in front. */
    static String withoutPreposition(String text) {
        int blank = text.indexOf(' ');
        boolean preposition = blank > 0
                && BylineWords.PREPOSITIONS.contains(text.substring(0, blank).toLowerCase(Locale.ROOT));
        return preposition ? text.substring(blank + 1).strip() : text;
    }

    /** Family and given name with a blank between them, as in Japanese, or three syllables of which a family name is the first. */
    private static boolean isEastAsianName(String name) {
        int blank = name.indexOf(' ');
        if (blank > 0) {
            int given = name.length() - blank - 1;
            return blank <= LONGEST_PART_OF_HAN
                    && given <= LONGEST_PART_OF_HAN
                    && name.charAt(0) >= HAN
                    && name.charAt(blank + 1) >= HAN
                    && name.indexOf(' ', blank + 1) < 0;
        }
        return name.length() == KOREAN_NAME
                && KOREAN_FAMILIES.indexOf(name.charAt(0)) >= 0
                && KOREAN_DESKS.indexOf(name.charAt(KOREAN_NAME - 1)) < 0;
    }

    /** Whether the words of a text go on behind the name at its beginning, as those of a sentence do. */
    private static boolean goesOn(String text, String name) {
        int end = text.startsWith(name) ? name.length() : text.length();
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end < text.length() && Character.isLetter(text.charAt(end));
    }

    static List<Author> onePerson(String text) {
        List<Author> authors = Byline.names(text, false);
        if (authors.size() != 1 || authors.get(0).kind() != Author.Kind.PERSON) {
            return List.of();
        }
        String name = authors.get(0).name();
        boolean full = name.indexOf(' ') > 0
                || Names.hasInitial(name)
                || name.charAt(0) >= HAN && name.length() <= LONGEST_HAN;
        boolean whole = !Names.isParticle(name.substring(name.lastIndexOf(' ') + 1)) && name.indexOf('/') < 0;
        return full && whole && !ButtonWords.areAll(name) ? authors : List.of();
    }

    /** Without an e-mail address or the name of an account, and the blanks around it. */
    static String withoutAddress(String line) {
        int at = line.indexOf('@');
        if (at <= 0) {
            return line;
        }
        int start = at;
        int end = at;
        while (start > 0 && !Character.isWhitespace(line.charAt(start - 1)) && line.charAt(start - 1) != '(') {
            start--;
        }
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return (line.substring(0, start) + ' ' + line.substring(end))
                .replace('(', ' ')
                .strip();
    }
}
