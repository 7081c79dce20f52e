package io.github.broadsheet.outline;

import java.util.Arrays;
import java.util.List;

/**
 * Finds any of many names inside a class, an id or an address, wherever they stand, in one pass over its letters. The
 * names come in groups, and what is told is which groups occur. {@link WordFinder} finds names that are words.
 */
public final class NameFinder {
    private final Automaton names;

    /**
     * A finder for up to 64 groups of names in ASCII and small letters; the number of a group is its place in the list.
     *
     * @throws IllegalArgumentException if there are more groups
     */
    public NameFinder(List<List<String>> groups) {
        names = new Automaton(groups);
    }

    /** The same, blanks between the names of a group. */
    public NameFinder(String... groups) {
        this(Arrays.stream(groups).map(group -> List.of(group.split(" ", -1))).toList());
    }

    /** The groups that have a name in the class or the id of a box, one bit each, capitals or not. */
    public long in(Box box) {
        return in(box.className().text()) | in(box.id());
    }

    /** The groups that have a name in a text, one bit each, capitals or not. */
    public long in(String text) {
        return in(text, 0, text.length());
    }

    /** The groups that have a name in a stretch of a text, one bit each, capitals or not. */
    public long in(String text, int from, int end) {
        int row = 0;
        long groups = 0;
        for (int i = from; i < end; i++) {
            row = names.after(row, names.column(text.charAt(i)));
            if (row < 0) {
                row = ~row;
                groups |= names.found(row);
            }
        }
        return groups;
    }
}
