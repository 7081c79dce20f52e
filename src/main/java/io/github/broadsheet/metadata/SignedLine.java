package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Words;
import java.util.List;
import java.util.Locale;

/** A short line that names its author without a word such as "by": by job, by address, or by standing beside the date. */
final class SignedLine {
    private static final int LONGEST = 60;
    private static final int LONGEST_DATED = 90;
    private static final int MOST_WORDS = 8;
    private static final int MOST_WITHOUT_CAPITALS = 3;
    private static final String KOREAN_REPORTER = "\uae30\uc790";
    private static final int LONGEST_HAN = 4;
    private static final char HAN = '\u2e80';
    private static final DateContext ANY = DateContext.of("", "", null, null);

    private SignedLine() {}

    /** The author of a line that gives a job or an e-mail address behind a name, none if it is no such line. */
    static List<Author> byJob(String line) {
        String text = withoutAddress(line);
        boolean addressed = text.length() < line.length();
        if (text.isEmpty() || text.length() > LONGEST || line.indexOf('\n') >= 0 && !addressed) {
            return List.of();
        }
        int comma = text.indexOf(',');
        boolean job = text.endsWith(KOREAN_REPORTER)
                || comma > 0 && isJob(text.substring(comma + 1).strip());
        return job || addressed ? onePerson(comma > 0 ? text.substring(0, comma) : text) : List.of();
    }

    /** The author of a line that is a name and nothing but a place or a date besides, right beside the date. */
    static List<Author> byDate(Evidence evidence, int index) {
        List<Segment> segments = evidence.outline().segments();
        Segment segment = segments.get(index);
        String text = evidence.stretches(segment);
        boolean fits = text.length() <= LONGEST_DATED
                && segment.words() <= 2 * MOST_WORDS
                && segment.linkWords() == 0
                && segment.box().tag().length() != 2;
        if (!fits || segment.box().nearest("li") != null) {
            return List.of();
        }
        int lineEnd = text.indexOf('\n');
        String first = lineEnd < 0 ? text : text.substring(0, lineEnd);
        boolean beside = lineEnd > 0 && isDate(text.substring(lineEnd + 1))
                || lineEnd < 0 && index + 1 < segments.size() && isDate(segments.get(index + 1).text())
                || lineEnd < 0 && index > 0 && isDate(segments.get(index - 1).text());
        return beside && SectionNames.digits(first) == 0 ? alone(first) : List.of();
    }

    /** One person, whom a preposition may stand before; scripts without capitals have little else to tell a name by. */
    private static List<Author> alone(String text) {
        int blank = text.indexOf(' ');
        boolean preposition = blank > 0
                && BylineWords.PREPOSITIONS.contains(text.substring(0, blank).toLowerCase(Locale.ROOT));
        String name = preposition ? text.substring(blank + 1) : text;
        List<Author> authors = onePerson(name);
        boolean capitals = Character.isUpperCase(name.codePointAt(0));
        return authors.isEmpty()
                        || capitals
                        || name.charAt(0) < HAN && Words.count(authors.get(0).name()) <= MOST_WITHOUT_CAPITALS
                ? authors
                : List.of();
    }

    private static boolean isDate(String text) {
        return text.length() <= LONGEST_DATED && !DateText.find(text, ANY).isEmpty();
    }

    private static boolean isJob(String text) {
        int blank = text.indexOf(' ');
        String word = blank < 0 ? text : text.substring(0, blank);
        return NameWords.JOBS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static List<Author> onePerson(String text) {
        List<Author> authors = Byline.names(text, false);
        if (authors.size() != 1 || authors.get(0).kind() != Author.Kind.PERSON) {
            return List.of();
        }
        String name = authors.get(0).name();
        boolean full = name.indexOf(' ') > 0 || Names.hasInitial(name) || name.charAt(0) >= HAN && name.length() <= LONGEST_HAN;
        boolean whole = !Names.isParticle(name.substring(name.lastIndexOf(' ') + 1)) && name.indexOf('/') < 0;
        return full && whole ? authors : List.of();
    }

    /** Without an e-mail address and the blanks around it. */
    private static String withoutAddress(String line) {
        int at = line.indexOf('@');
        if (at <= 0 || at + 1 >= line.length() || !Character.isLetterOrDigit(line.charAt(at - 1))) {
            return line; // the name of an account
        }
        int start = at;
        int end = at;
        while (start > 0 && !Character.isWhitespace(line.charAt(start - 1)) && line.charAt(start - 1) != '(') {
            start--;
        }
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return (line.substring(0, start) + ' ' + line.substring(end)).replace('(', ' ').strip();
    }
}
