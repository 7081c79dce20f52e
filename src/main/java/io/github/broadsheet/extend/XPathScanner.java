package io.github.broadsheet.extend;

/** A reading position in an XPath expression. White space between the parts means nothing. */
final class XPathScanner {
    private final String text;
    private int at;

    XPathScanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        skipBlanks();
        return at == text.length();
    }

    /** Whether these signs come next. */
    boolean sees(String signs) {
        skipBlanks();
        return text.startsWith(signs, at);
    }

    /** Reads these signs if they come next. */
    boolean take(String signs) {
        boolean here = sees(signs);
        if (here) {
            at += signs.length();
        }
        return here;
    }

    /** Reads this word, such as {@code and}, if it comes next and ends there. */
    boolean takeWord(String word) {
        boolean here = sees(word) && !isNameSign(at + word.length());
        if (here) {
            at += word.length();
        }
        return here;
    }

    /** Whether a name followed by these signs comes next: {@code contains(}, {@code parent::}. */
    boolean seesNameBefore(String signs) {
        int start = at;
        String name = takeName();
        boolean before = !name.isEmpty() && sees(signs);
        at = start;
        return before;
    }

    void expect(String signs) throws UntranslatableException {
        if (!take(signs)) {
            throw new UntranslatableException("not understood from here: " + rest());
        }
    }

    /** A name, empty if none comes next. */
    String takeName() {
        skipBlanks();
        int start = at;
        if (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '_')) {
            while (isNameSign(at)) {
                at++;
            }
        }
        return text.substring(start, at);
    }

    /** A whole number, -1 if none comes next. */
    int takeNumber() {
        skipBlanks();
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - start < 6) {
            at++;
        }
        return start == at ? -1 : Integer.parseInt(text.substring(start, at));
    }

    boolean seesString() {
        return sees("\"") || sees("'");
    }

    /** A string in quotes. */
    String takeString() throws UntranslatableException {
        skipBlanks();
        int end = seesString() ? text.indexOf(text.charAt(at), at + 1) : -1;
        if (end < 0) {
            throw new UntranslatableException("a string in quotes was expected here: " + rest());
        }
        String value = text.substring(at + 1, end);
        at = end + 1;
        return value;
    }

    String rest() {
        return text.substring(at);
    }

    private boolean isNameSign(int index) {
        if (index >= text.length()) {
            return false;
        }
        char sign = text.charAt(index);
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '-';
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
