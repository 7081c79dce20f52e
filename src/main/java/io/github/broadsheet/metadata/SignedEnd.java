package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.WordFinder;
import io.github.broadsheet.outline.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Node;

/** The short line at the end of a text in which its author signs: a name set at the right, in brackets or before a verb. */
final class SignedEnd {
    private static final int LONGEST = 60;
    private static final int LONGEST_HAN = 6;
    private static final int SHORTEST_JAPANESE = 3;
    private static final char HAN = '\u2e80';
    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_OF_PLACE = 2;
    private static final Set<String> ARTICLES =
            Set.of("der", "die", "das", "the", "el", "la", "le", "il", "o", "a", "de", "het", "den", "det");
    private static final WordFinder RIGHT = new WordFinder("right alignright *textright");

    private SignedEnd() {}

    /**
     * Who signs in a line that ends a text, nobody if it is no signature.
     *
     * @param emphasis whether to be set in bold or italics tells a name
     * @param alone whether to stand alone in a last paragraph does
     */
    static List<Author> authors(Segment line, boolean emphasis, boolean alone) {
        String text = line.text();
        if (text.length() > LONGEST
                || text.endsWith(":")
                || line.linkWords() > 0 && !isSetApart(line)
                || line.box().tag().length() == 2) {
            return List.of();
        }
        String reporters = InfoLine.reporter(text);
        if (!reporters.isEmpty()) {
            return Byline.names(reporters, false);
        }
        if (isBracketed(text) && text.charAt(1) >= HAN) {
            boolean name = text.length() - 2 <= LONGEST_HAN;
            return name ? Byline.names(text.substring(1, text.length() - 1), false) : List.of();
        }
        if (line.words() > MOST_WORDS
                || !alone && !Byline.isClosed(text) && !isSetApart(line) && !(emphasis && isEmphasised(line))) {
            return List.of();
        }
        int comma = text.indexOf(',');
        String behind = comma < 0 ? "" : withoutQuotes(text.substring(comma + 1).strip());
        boolean photographer = OtherWork.ends(behind.substring(0, Math.max(0, behind.indexOf(' '))));
        String place = photographer ? "" : behind;
        boolean named = Words.count(place) <= MOST_WORDS_OF_PLACE
                && (place.isEmpty() || Character.isUpperCase(place.codePointAt(0)));
        String name = (comma < 0 ? text : text.substring(0, comma)).strip();
        boolean capital = !name.isEmpty()
                && Character.isUpperCase(name.codePointAt(0))
                && SectionNames.digits(text) == 0
                && !beginsWithArticle(name);
        List<Author> authors = named && capital ? SignedLine.onePerson(name) : List.of();
        return authors.isEmpty() || !isWhole(name, authors.get(0).name()) ? List.of() : authors;
    }

    private static String withoutQuotes(String text) {
        boolean quoted = text.length() > 2
                && "\"\u201c\u201e\u00ab".indexOf(text.charAt(0)) >= 0
                && "\"\u201d\u201c\u00bb".indexOf(text.charAt(text.length() - 1)) >= 0;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** Who is named in the black brackets in which Japanese papers sign at the end of a paragraph. */
    static List<Author> inBlackBrackets(String text) {
        int open = text.endsWith("\u3011") ? text.lastIndexOf('\u3010') : -1;
        String names = open <= 0 ? "" : text.substring(open + 1, text.length() - 1);
        for (String name : names.split("[\u3001\u30fb]", -1)) {
            boolean fits = name.length() >= SHORTEST_JAPANESE && name.length() <= LONGEST_HAN;
            for (int i = 0; fits && i < name.length(); i++) {
                fits = name.charAt(i) == ' ' || Character.isIdeographic(name.charAt(i)) || name.charAt(i) == '\u3005';
            }
            if (!fits) {
                return List.of();
            }
        }
        return Byline.names(names.replace('\u30fb', '\u3001'), false);
    }

    /** Whether a name begins as those of papers do: {@code Der Spiegel}. */
    static boolean beginsWithArticle(String name) {
        int blank = name.indexOf(' ');
        return blank > 0 && ARTICLES.contains(name.substring(0, blank).toLowerCase(Locale.ROOT));
    }

    /** Whether a text is a name, but for a verb that closes bylines and signs. */
    private static boolean isWhole(String text, String name) {
        return Plain.key(text).equals(Plain.key(name)) || Byline.isClosed(text) && text.startsWith(name);
    }

    private static boolean isBracketed(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return text.length() > 2 && (first == '\uff08' || first == '(') && (last == '\uff09' || last == ')');
    }

    /** Whether a line stands at the right. */
    private static boolean isSetApart(Segment line) {
        return isAtRight(line.box().attr("style"))
                || line.box().attr("align").equalsIgnoreCase("right")
                || RIGHT.in(line.box()) != 0;
    }

    /** Whether all of a line is set in bold or italics. */
    private static boolean isEmphasised(Segment line) {
        if (line.nodes().size() != 1) {
            return false;
        }
        Node parent = line.nodes().get(0).parent();
        return parent != null
                && (parent.nameIs("strong") || parent.nameIs("b") || parent.nameIs("em") || parent.nameIs("i"));
    }

    private static boolean isAtRight(String style) {
        int align = style.toLowerCase(Locale.ROOT).indexOf("text-align");
        return align >= 0 && style.toLowerCase(Locale.ROOT).indexOf("right", align) > 0;
    }
}
