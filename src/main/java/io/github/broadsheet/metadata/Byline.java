package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.words.Stems;
import io.github.broadsheet.model.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads names out of bylines: without "By", job titles, dates, addresses of any kind; people and desks told apart. */
final class Byline {
    private static final int LONGEST = 400;
    private static final int MOST_AUTHORS = 30;
    private static final int LONGEST_OPENER = 40;

    private static final int OPENS = 1;
    private static final int LABELS = 2;
    private static final String LABEL_SIGNS = ":\uff1a\u055d\u17d6\u1361\u30fb/\uff0f";

    private static final Stems OPENING = new Stems.Builder()
            .addAll(List.of(BylineWords.OPENERS), OPENS)
            .addAll(List.of(BylineLabels.WORDS), LABELS)
            .addAll(List.of(AuthorBoxWords.HEADINGS), LABELS)
            .build();

    private Byline() {}

    /** The text without the words that open a byline; a name may begin with some of them, so some words must follow. */
    private static String withoutOpener(String text, boolean declared) {
        String rest = text.strip();
        for (int round = 0; round < 2; round++) {
            int length = openerLength(rest);
            if (length == 0) {
                return rest;
            }
            String after = afterSigns(rest, length);
            boolean sure = rest.substring(0, length).indexOf(' ') > 0
                    || rest.regionMatches(true, 0, "by", 0, length)
                    || after.length() + length + 1 < rest.length();
            boolean enough = !declared && (after.indexOf(' ') > 0 || !Names.isParticle(rest.substring(0, length)));
            if (after.isEmpty() || !sure && !enough && !Names.isDesk(after)) {
                return rest;
            }
            rest = after;
        }
        return rest;
    }

    /** Whether the text is more than one word and ends in a verb that closes bylines. */
    static boolean isClosed(String text) {
        return withoutCloser(text).length() < text.length();
    }

    /** The text without the verb that closes a byline in the languages that put it last. */
    private static String withoutCloser(String text) {
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        int blank = text.lastIndexOf(' ', end);
        boolean closed = blank > 0
                && text.lastIndexOf(' ', blank - 1) > 0
                && BylineWords.CLOSERS.contains(text.substring(blank + 1, end).toLowerCase(Locale.ROOT));
        return closed ? text.substring(0, blank) : text;
    }

    /** Whether the text begins as bylines do, and goes on. */
    static boolean isOpened(String text) {
        String stripped = text.strip();
        int length = openerLength(stripped);
        return length > 0 && !afterSigns(stripped, length).isEmpty();
    }

    /** Whether the text is nothing but words that open a byline. */
    static boolean isOpener(String text) {
        String stripped = text.strip();
        int length = openerLength(stripped);
        return length > 0 && afterSigns(stripped, length).isEmpty();
    }

    private static int openerLength(String text) {
        int best = 0;
        int node = Stems.ROOT;
        int end = Math.min(LONGEST_OPENER, text.length());
        for (int i = 0; i < end; i++) {
            node = OPENING.next(node, Character.toLowerCase(text.charAt(i)));
            if (node == Stems.NONE) {
                break;
            }
            int kinds = OPENING.kinds(node);
            boolean opens = (kinds & OPENS) != 0 || (kinds & LABELS) != 0 && isLabel(text, i + 1);
            best = opens && endsWord(text, i + 1, i > 0) ? i + 1 : best;
        }
        return best;
    }

    /** Whether the text ends behind a word, or a sign follows that makes the word a label. */
    private static boolean isLabel(String text, int end) {
        int i = end;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i == text.length() || LABEL_SIGNS.indexOf(text.charAt(i)) >= 0;
    }

    /** @param several whether several characters stand before the end: scripts without blanks need no boundary then */
    private static boolean endsWord(String text, int at, boolean several) {
        if (at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        boolean hangul = c >= 0xac00 && c <= 0xd7a3;
        return !Character.isLetterOrDigit(c) || several && c >= 0x2e80 && !hangul;
    }

    private static String afterSigns(String text, int from) {
        int i = from;
        while (i < text.length()
                && " :\uff1a\u055d\u17d6\u1361\u30fb/\uff0f|-\u2013\u2014,.(\u3000\u00a0\n".indexOf(text.charAt(i))
                        >= 0) {
            i++;
        }
        return text.substring(i);
    }

    /**
     * The names in a text, in order.
     *
     * @param declared whether the text is known to be names alone, as metadata is, and not a line of the page
     */
    static List<Author> names(String text, boolean declared) {
        var authors = new ArrayList<Author>();
        if (text.length() > LONGEST || OtherWork.opens(text)) {
            return authors;
        }
        String byline = declared ? text : beforeDate(beforeChange(fromOpener(withoutBrackets(text))));
        String named = withoutCloser(withoutOpener(withoutOneAddress(byline), declared));
        String names = declared ? named : InfoLine.beforeLabel(named);
        List<String> parts = parts(names, declared);
        List<String> whole =
                names.indexOf('\n') > 0 && names.indexOf('&') < 0 && names.indexOf(',') < 0 ? joined(parts) : parts;
        if (declared || whole.size() < parts.size() || names.indexOf('\n') < 0) {
            add(authors, whole, declared, SectionNames.digits(text) > 0 && !isOpened(text));
            return authors;
        }
        String last = "";
        for (String line : names.split("\n", -1)) {
            if (!authors.isEmpty() && SectionNames.digits(line) > 0) {
                break; // what follows a date are sections and tags
            }
            boolean goesOn = authors.isEmpty() || isJoined(last, line);
            if (goesOn) {
                add(
                        authors,
                        parts(authors.isEmpty() ? line : beforeDash(line), false),
                        false,
                        SectionNames.digits(text) > 0 && !isOpened(text));
            }
            last = line;
        }
        return authors;
    }

    /** A line that is opened as bylines are, up to its date. */
    private static String beforeDate(String line) {
        boolean dated = SectionNames.digits(line) > 2 && line.indexOf('\n') < 0 && isOpened(line);
        return dated
                ? DatedLine.of(line)
                        .map(DatedLine::before)
                        .filter(before -> !before.isEmpty())
                        .orElse(line)
                : line;
    }

    /** A line that goes on behind a name, without the place behind its dash: {@code , The Paper \u2014 Hilltown}. */
    private static String beforeDash(String line) {
        int dash = line.indexOf(" \u2014 ");
        return dash < 0 ? line : line.substring(0, dash);
    }

    /** The text without the square brackets around all of it: {@code [Jane Doe, The Paper]}. */
    private static String withoutBrackets(String text) {
        int end = text.length() - 1;
        boolean around = end > 1
                && (text.charAt(0) == '[' && text.charAt(end) == ']'
                        || text.charAt(0) == '\u3010' && text.charAt(end) == '\u3011');
        return around ? text.substring(1, end) : text;
    }

    /** The text before the word that begins the time of the last change in a line of names and dates. */
    private static String beforeChange(String text) {
        int at = text.indexOf(" Updated ");
        return at < 0 ? text : text.substring(0, at);
    }

    /** The text from the byline on that stands in it behind a bar, as {@code Some Radio | By Jane Doe}; else all of it. */
    private static String fromOpener(String text) {
        int bar = text.indexOf('|');
        boolean behind = bar > 0 && !isOpened(text) && isOpened(text.substring(bar + 1));
        return behind ? text.substring(bar + 1) : text;
    }

    /** The text without its e-mail address; with several, each stands by its name. */
    private static String withoutOneAddress(String text) {
        int at = text.indexOf('@');
        return at < 0 || text.indexOf('@', at + 1) >= 0 ? text : SignedLine.withoutAddress(text);
    }

    /** Whether a sign or word between two lines of a byline says that it goes on. */
    private static boolean isJoined(String last, String line) {
        String before = last.substring(last.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        String after = line.substring(0, Math.max(0, line.indexOf(' '))).toLowerCase(Locale.ROOT);
        boolean signs = last.endsWith(",")
                || last.endsWith("&")
                || last.endsWith("/")
                || line.startsWith(",")
                || line.startsWith("&");
        return signs || JoiningWords.JOINERS.contains(before) || JoiningWords.JOINERS.contains(after);
    }

    private static void add(List<Author> authors, List<String> parts, boolean declared, boolean digits) {
        boolean titled = false;
        for (String part : parts) {
            if (!declared && !authors.isEmpty() && SectionNames.digits(part) > 0) {
                return; // a date ends the names: what follows are sections and tags
            }
            boolean place = !declared && !authors.isEmpty() && isFull(authors.get(authors.size() - 1));
            boolean belongs = (titled || place) && part.indexOf(' ') < 0 && part.charAt(0) < 0x2e80;
            titled = belongs || !authors.isEmpty() && Names.isTitle(part);
            Author author = belongs ? null : Names.read(withoutOpener(part, declared), declared);
            if (author == null || isOpener(author.name()) || authors.size() >= MOST_AUTHORS || holds(authors, author)) {
                continue;
            }
            boolean single = author.name().indexOf(' ') < 0 && author.name().charAt(0) < 0x2e80;
            boolean affiliation = !authors.isEmpty()
                    && author.kind() == Author.Kind.ORGANIZATION
                    && authors.get(authors.size() - 1).kind() == Author.Kind.PERSON;
            if (declared || !(single && digits) && !affiliation) {
                authors.add(author);
            }
        }
    }

    /** Whether an author is a person of two names or more: a single word behind is a place or a paper, no colleague. */
    private static boolean isFull(Author author) {
        return author.kind() == Author.Kind.PERSON && author.name().indexOf(' ') > 0;
    }

    /** First and last name in elements of their own are one name. */
    private static List<String> joined(List<String> parts) {
        boolean words = parts.size() == 2 || parts.size() == 3;
        for (String part : parts) {
            words &= part.indexOf(' ') < 0
                    && part.length() > 1
                    && Character.isUpperCase(part.charAt(0))
                    && !Names.isCredential(part);
        }
        return words ? List.of(String.join(" ", parts)) : parts;
    }

    private static boolean holds(List<Author> authors, Author one) {
        String key = Plain.key(one.name());
        return authors.stream().anyMatch(author -> Plain.key(author.name()).equals(key));
    }

    /** The text cut at signs and words that part names; what is declared may be the name of an institution. */
    private static List<String> parts(String text, boolean declared) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (",;&|\u2022\u00b7\n\u3001\uff0c\uff1b\u060c\u00bb\u2013\u2014\uff5c\uff0f".indexOf(c) >= 0
                    || c == '/' && isBlankAround(text, i)
                    || (c == '-' || c == '+') && isBlankAround(text, i)) {
                cut(parts, part);
                i++;
            } else if (c == '(' || c == '[' || c == '<') {
                int end = closing(text, i);
                boolean inside =
                        c == '(' && end > 0 && end - i < 15 && end + 1 < text.length() && isNameAfter(text, end + 1);
                part.append(inside ? text.substring(i, end + 1) : " ");
                i = end < 0 ? i + 1 : end + 1;
            } else if (c == ' '
                    && joinerEnd(text, i) > 0
                    && !(declared && isOfInstitution(part))
                    && !isSecondSurname(part, text, joinerEnd(text, i))) {
                cut(parts, part);
                i = joinerEnd(text, i);
            } else {
                part.append(c);
                i++;
            }
        }
        cut(parts, part);
        return parts;
    }

    /** Whether a joiner parts the two family names of one person, as in Catalan and Portuguese: {@code Ana Puig i Soler}. */
    private static boolean isSecondSurname(CharSequence before, String text, int end) {
        String name = before.toString().strip();
        String joiner = text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
        int next = end + 1;
        while (next < text.length() && (Character.isLetter(text.charAt(next)) || text.charAt(next) == '-')) {
            next++;
        }
        String second = text.substring(Math.min(end + 1, next), next);
        boolean single = next > end + 2
                && (next == text.length() || !isNameAfter(text, next))
                && Character.isLowerCase(second.charAt(1))
                && !JoiningWords.AGENCIES.contains(second.toLowerCase(Locale.ROOT));
        return JoiningWords.SURNAME_JOINERS.contains(joiner) && name.indexOf(' ') > 0 && single;
    }

    /** Whether what stands before a joiner is the name of an institution, which goes on: {@code Office for Land and Water}. */
    private static boolean isOfInstitution(CharSequence part) {
        for (String word : part.toString().split(" ", -1)) {
            if (JoiningWords.OF_INSTITUTIONS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name goes on after a nickname in brackets. */
    private static boolean isNameAfter(String text, int at) {
        return text.charAt(at) == ' ' && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }

    private static int closing(String text, int from) {
        char open = text.charAt(from);
        char close = open == '(' ? ')' : open == '[' ? ']' : '>';
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.indexOf(close, from);
    }

    private static boolean isBlankAround(String text, int i) {
        return i > 0 && text.charAt(i - 1) == ' ' || i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    private static int joinerEnd(String text, int blank) {
        int end = text.indexOf(' ', blank + 1);
        if (end < 0 || end - blank > 6) {
            return -1;
        }
        String word = text.substring(blank + 1, end);
        return JoiningWords.JOINERS.contains(word.toLowerCase(Locale.ROOT)) && !isInitial(word) ? end : -1;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    private static void cut(List<String> parts, StringBuilder part) {
        String text = Plain.collapsed(part.toString());
        if (!text.isEmpty()) {
            parts.add(text);
        }
        part.setLength(0);
    }
}
