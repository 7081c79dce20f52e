package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.metadata.evidence.Evidence;
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
    private static final String SIGNS = "\n|\u2022\u00b7";
    private static final int MOST_WITHOUT_CAPITALS = 3;
    private static final String KOREAN_REPORTER = "\uae30\uc790";
    private static final int LONGEST_HAN = 4;
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
        boolean fits = segment.text().length() <= LONGEST_DATED
                && segment.words() <= 2 * MOST_WORDS
                && segment.linkWords() == 0
                && segment.box().tag().length() != 2;
        List<String> parts = fits ? parts(evidence.stretches(segment)) : List.of();
        for (int i = 0; i < Math.min(parts.size(), MOST_PARTS); i++) {
            List<Author> authors = SectionNames.digits(parts.get(i)) > 0 ? List.of() : alone(parts.get(i));
            if (!authors.isEmpty()) {
                boolean dated = index + 1 < segments.size()
                                && isDateOrAddress(segments.get(index + 1).text())
                        || index > 0 && isDate(segments.get(index - 1).text())
                        || parts.stream().anyMatch(SignedLine::isWholeDate);
                return dated ? authors : List.of();
            }
        }
        return List.of();
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
    private static List<Author> alone(String text) {
        int blank = text.indexOf(' ');
        boolean preposition = blank > 0
                && BylineWords.PREPOSITIONS.contains(text.substring(0, blank).toLowerCase(Locale.ROOT));
        String name = preposition ? text.substring(blank + 1).strip() : text;
        List<Author> authors = onePerson(name);
        boolean capitals = Character.isUpperCase(name.codePointAt(0));
        return authors.isEmpty() || goesOn(name, authors.get(0).name())
                ? List.of()
                : capitals || name.charAt(0) < HAN && Words.count(authors.get(0).name()) <= MOST_WITHOUT_CAPITALS
                        ? authors
                        : List.of();
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
        return full && whole ? authors : List.of();
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
