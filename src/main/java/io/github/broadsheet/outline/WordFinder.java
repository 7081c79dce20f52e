package io.github.broadsheet.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds any of many words in the names that elements have, their class and id, in one pass over the letters. The words
 * come in groups, and what is told is which groups occur.
 *
 * <p>This is what a word of a name is, for all rooms: a run of letters of any script, capitals or not. Whatever else stands
 * in a name parts its words: blanks, hyphens, underscores, digits, one or more. So {@code post-views},
 * {@code Post__Views--2} and {@code views300} hold the word "views"; {@code reviews} does not, and neither does {@code
 * postViews}: a name written together, with capitals inside or without, is a word of its own.
 *
 * <p>An asterisk stands for any further letters: {@code bio} is the whole word, {@code subscri*} the beginning of one,
 * {@code *count} the end, {@code *caption*} any part.
 */
public final class WordFinder {
    /** Stands for whatever parts words, and for the two ends of a name. */
    private static final char GAP = ' ';

    private static final int ASCII = 128;

    private final Automaton words;
    private final byte[] columns = new byte[ASCII]; // by character
    private final byte[] columnsOfSmall = new byte[ASCII]; // the same where capitals do not count
    private final int gap; // its column
    private final int begun; // the row after a gap

    /**
     * A finder for up to 64 groups of words in ASCII and small letters, blanks between the words of a group; the number of a
     * group is its place.
     *
     * @throws IllegalArgumentException if there are more groups
     */
    public WordFinder(String... groups) {
        var names = new ArrayList<List<String>>();
        for (String group : groups) {
            var patterns = new ArrayList<String>();
            for (String word : group.split(" ", -1)) {
                patterns.add(pattern(word));
            }
            names.add(patterns);
        }
        words = new Automaton(names);
        gap = words.column(GAP);
        begun = words.after(0, gap);
        for (char c = 0; c < ASCII; c++) {
            columns[c] = (byte) (Character.isLetter(c) ? words.column(c) : gap);
            columnsOfSmall[c] = Character.isUpperCase(c) ? 0 : columns[c];
        }
    }

    private static String pattern(String word) {
        boolean open = word.startsWith("*");
        boolean goesOn = word.endsWith("*");
        String letters = word.substring(open ? 1 : 0, word.length() - (goesOn ? 1 : 0));
        return (open ? "" : GAP) + letters + (goesOn ? "" : GAP);
    }

    /** The groups that have a word in the class or the id of a box, one bit each, capitals or not. */
    public long in(Box box) {
        return in(box.className().text()) | in(box.id());
    }

    /** The groups that have a word in a name, one bit each, capitals or not. */
    public long in(String name) {
        return in(name, columns);
    }

    /** The groups that have a word in a text, one bit each, in small letters only: in a text capitals begin titles. */
    public long inText(String text) {
        return in(text, columnsOfSmall);
    }

    private long in(String name, byte[] columns) {
        int row = begun;
        long groups = 0;
        for (int i = 0; i <= name.length(); i++) {
            row = words.after(row, i < name.length() ? column(name.charAt(i), columns) : gap);
            if (row < 0) {
                row = ~row;
                groups |= words.found(row);
            }
        }
        return groups;
    }

    /** The column of a character; that of other letters, which no word has, is 0. */
    private int column(char c, byte[] columns) {
        return c < ASCII ? columns[c] : Character.isLetter(c) ? 0 : gap;
    }
}
