package io.github.broadsheet.page;

import java.util.List;

/**
 * Joins the lines of a dump that has one for each text node: there a paragraph with links or bold words in it is several
 * lines. Lines that begin with a comma or a full stop tell such a dump; nobody else writes them.
 */
final class TextNodes {
    private static final int FEWEST = 2;
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS_OF_LINK = 10;
    private static final String GOES_ON = ",.;:)\u2019\u201d\u00bb\uff0c\u3002\u3001\uff1b\uff1a\uff09\u060c\u061b";
    private static final String ENDS = ".!?:\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u0589";
    private static final String CLOSING = "\"'\u201d\u2019\u00bb)";
    private static final char HAN = '\u2e80';

    private TextNodes() {}

    /** The text with such lines joined; the same where it is no such dump. */
    static String joined(String text) {
        List<String> lines = DumpMarks.lines(text);
        if (!isOfNodes(lines)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int words = 0; // of the paragraph so far
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean next = i + 1 < lines.size() && (goesOn(lines.get(i + 1)) || isSmall(lines.get(i + 1)));
            boolean open = i > 0 && words >= FEWEST_WORDS && isOpen(lines.get(i - 1)) && !line.isBlank();
            boolean inside = open && (isSmall(line) || next && words(line) <= MOST_WORDS_OF_LINK);
            boolean joins = i > 0 && goesOn(line) && !lines.get(i - 1).isBlank() || inside;
            if (i > 0) {
                out.append(joins ? goesOn(line) ? "" : " " : "\n");
            }
            out.append(joins ? line.strip() : line);
            words = (joins ? words : 0) + words(line);
        }
        return out.toString();
    }

    private static boolean isOfNodes(List<String> lines) {
        int found = 0;
        for (int i = 1; i < lines.size() && found < FEWEST; i++) {
            found += goesOn(lines.get(i)) && isOpen(lines.get(i - 1)) ? 1 : 0;
        }
        return found >= FEWEST;
    }

    /** Whether a line begins with a sign that stands behind words, and goes on with words or ends. */
    private static boolean goesOn(String line) {
        String text = line.strip();
        if (text.isEmpty() || GOES_ON.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        return text.length() == 1
                || text.charAt(0) >= HAN
                || text.length() > 2 && text.charAt(1) == ' ' && Character.isLetter(text.charAt(2));
    }

    private static boolean isSmall(String line) {
        String text = line.strip();
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        return Character.isLowerCase(c) && Character.toTitleCase(c) != c;
    }

    /** Whether a line has text and no sign ends it. */
    private static boolean isOpen(String line) {
        int last = line.length() - 1;
        while (last > 0 && (line.charAt(last) <= ' ' || CLOSING.indexOf(line.charAt(last)) >= 0)) {
            last--;
        }
        return !line.isBlank() && ENDS.indexOf(line.charAt(last)) < 0;
    }

    private static int words(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean letter = line.charAt(i) > ' ';
            words += letter && (!inside || line.charAt(i) >= HAN) ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
