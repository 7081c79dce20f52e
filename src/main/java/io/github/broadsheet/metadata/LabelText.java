package io.github.broadsheet.metadata;

import java.util.Locale;

/** What the letters of a short line of a text dump tell before anything is known of what stands around it. */
final class LabelText {
    private static final int SHORTEST_CAPITALS = 4; // shorter ones are languages
    private static final char HAN = '\u2e80';

    private LabelText() {}

    /** What follows the word for the front page at the beginning of a line: a trail that has lost its signs. */
    static String withoutHome(String line) {
        int blank = line.indexOf(' ');
        String rest = blank < 0 ? "" : line.substring(blank).strip();
        return !rest.isEmpty() && SectionNames.isHome(line.substring(0, blank)) ? rest : line;
    }

    /** Whether a text has letters, blanks and the signs of names alone. */
    static boolean isPlain(String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c < 0x80 && c != ' ' && c != '-' && c != '&' && !Character.isLetter(c) || c == '\u00a9') {
                return false;
            }
        }
        return !label.isEmpty();
    }

    static boolean isInCapitals(String text) {
        return text.length() >= SHORTEST_CAPITALS
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a text is letters that stand alone, as buttons for the size of the text are. */
    static boolean isLetters(String text) {
        boolean letters = true;
        for (String word : text.split(" ", -1)) {
            letters &= !word.isEmpty()
                    && word.charAt(0) < HAN
                    && word.chars().distinct().count() == 1;
        }
        return letters;
    }

    static boolean isSmall(String text) {
        char c = text.charAt(0);
        return Character.isLowerCase(c) && Character.toTitleCase(c) != c;
    }
}
