package io.github.broadsheet.extend;

import java.util.List;
import org.jsoup.parser.TokenQueue;

/**
 * What a test in an XPath expression looks at, and how CSS tests it.
 *
 * @param kind what of the element
 * @param attribute its name where the kind is an attribute, a whole test where it is that
 * @param path the elements below that are looked at, none for the element itself
 */
record XPathOperand(Kind kind, String attribute, List<XPathStep> path) {
    enum Kind {
        ATTRIBUTE,
        /** An attribute as words between blanks. */
        TOKENS,
        /** The text of the element and of all in it. */
        WORDS,
        /** The text that stands in the element itself. */
        OWN_WORDS,
        /** Something that is there or not. */
        HOLDING
    }

    /** How a value is compared. */
    enum Relation {
        EQUALS("=", "="),
        CONTAINS("contains", "*="),
        STARTS("starts-with", "^="),
        ENDS("ends-with", "$=");

        static final List<Relation> FUNCTIONS = List.of(CONTAINS, STARTS, ENDS);

        private final String xpath;
        private final String css;

        Relation(String xpath, String css) {
            this.xpath = xpath;
            this.css = css;
        }

        String xpath() {
            return xpath;
        }
    }

    static XPathOperand words() {
        return new XPathOperand(Kind.WORDS, "", List.of());
    }

    static XPathOperand ownWords() {
        return new XPathOperand(Kind.OWN_WORDS, "", List.of());
    }

    static XPathOperand holding(String test) {
        return new XPathOperand(Kind.HOLDING, test, List.of());
    }

    /** Elements below, or their attribute or {@code text()} where one is named. */
    static XPathOperand at(List<XPathStep> path, String attribute) {
        return switch (attribute) {
            case "" -> new XPathOperand(Kind.WORDS, "", path);
            case "text()" -> new XPathOperand(Kind.OWN_WORDS, "", path);
            default -> new XPathOperand(Kind.ATTRIBUTE, attribute, path);
        };
    }

    XPathOperand asTokens() throws UntranslatableException {
        if (kind != Kind.ATTRIBUTE) {
            throw new UntranslatableException("joins strings");
        }
        return new XPathOperand(Kind.TOKENS, attribute, path);
    }

    /** The test that the operand is there. */
    String exists() {
        return switch (kind) {
            case ATTRIBUTE, TOKENS -> within("[" + attribute + "]");
            case OWN_WORDS -> within(":matchesOwn(\\S)");
            case WORDS -> within("");
            case HOLDING -> attribute;
        };
    }

    /** The test that the operand stands so to a value. */
    String test(Relation relation, String value) throws UntranslatableException {
        return switch (kind) {
            case ATTRIBUTE ->
                within(
                        relation == Relation.EQUALS && value.isEmpty()
                                ? "[" + attribute + "~=^$]"
                                : "[" + attribute + relation.css + quoted(value) + "]");
            case TOKENS -> within(token(relation, value));
            case WORDS -> within(words(relation, value, ""));
            case OWN_WORDS -> within(words(relation, value, "Own"));
            case HOLDING -> throw new UntranslatableException("compares an element around");
        };
    }

    private String within(String test) {
        if (path.isEmpty()) {
            return test;
        }
        return ":has(" + XPathStep.css(path, true) + test + ")";
    }

    private String token(Relation relation, String value) throws UntranslatableException {
        if (relation != Relation.CONTAINS) {
            return "[" + attribute + relation.css + quoted(value.strip()) + "]";
        }
        String word = value.strip();
        boolean starts = value.startsWith(" ");
        boolean ends = value.endsWith(" ");
        if (word.isEmpty() || !starts && !ends) {
            return "[" + attribute + "*=" + quoted(value) + "]";
        }
        if (starts && ends && "class".equals(attribute) && word.indexOf(' ') < 0) {
            return "." + TokenQueue.escapeCssIdentifier(word);
        }
        return ":is(" + String.join(", ", ends(word, starts, ends)) + ")";
    }

    /** Where a word can stand among others: alone, first, last or in between. */
    private List<String> ends(String word, boolean starts, boolean ends) throws UntranslatableException {
        if (starts && ends) {
            return List.of(
                    attr("=", word), attr("^=", word + " "), attr("$=", " " + word), attr("*=", " " + word + " "));
        }
        return starts
                ? List.of(attr("^=", word), attr("*=", " " + word))
                : List.of(attr("$=", word), attr("*=", word + " "));
    }

    private String attr(String sign, String value) throws UntranslatableException {
        return "[" + attribute + sign + quoted(value) + "]";
    }

    private static String words(Relation relation, String value, String own) throws UntranslatableException {
        for (int i = 0; i < value.length(); i++) {
            if ("\"'()[]\\".indexOf(value.charAt(i)) >= 0) {
                throw new UntranslatableException("looks for text with brackets or quotes");
            }
        }
        if (value.isBlank()) {
            throw new UntranslatableException("looks for blank text");
        }
        return switch (relation) {
            case CONTAINS -> ":contains" + own + "(" + value + ")";
            case EQUALS -> ":matches" + own + "(^\\Q" + value.strip() + "\\E$)";
            case STARTS -> ":matches" + own + "(^\\Q" + value + "\\E)";
            case ENDS -> ":matches" + own + "(\\Q" + value + "\\E$)";
        };
    }

    private static String quoted(String value) throws UntranslatableException {
        boolean both = value.indexOf('"') >= 0 && value.indexOf('\'') >= 0;
        if (both || value.indexOf('\\') >= 0 || value.isEmpty()) {
            throw new UntranslatableException("holds a value that a selector cannot hold");
        }
        return value.indexOf('"') >= 0 ? "'" + value + "'" : "\"" + value + "\"";
    }
}
