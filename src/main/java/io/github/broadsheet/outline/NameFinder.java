package io.github.broadsheet.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds any of many names inside a class, an id or an address, wherever they stand, in one pass over its letters. The
 * names come in groups, and what is told is which groups occur. {@link WordFinder} finds names that are words.
 */
public final class NameFinder {
    private final List<List<String>> groups;
    private final Automaton names;

    /** The finders that this one joins, in the order of their groups; none where it was made of groups. */
    private final List<NameFinder> parts;

    /**
     * A finder for up to 64 groups of names in ASCII and small letters; the number of a group is its place in the list.
     *
     * @throws IllegalArgumentException if there are more groups
     */
    public NameFinder(List<List<String>> groups) {
        this(groups, List.of());
    }

    private NameFinder(List<List<String>> groups, List<NameFinder> parts) {
        this.groups = List.copyOf(groups);
        this.names = new Automaton(groups);
        this.parts = List.copyOf(parts);
    }

    /**
     * A finder that finds in one pass what several find in one each; {@link Outline#names} tells each of them its own.
     *
     * @throws IllegalArgumentException if together they have more than 64 groups
     */
    public static NameFinder joint(NameFinder... parts) {
        var groups = new ArrayList<List<String>>();
        for (NameFinder part : parts) {
            groups.addAll(part.groups);
        }
        return new NameFinder(groups, List.of(parts));
    }

    /** How many groups it has. */
    int size() {
        return groups.size();
    }

    /** The number of the first group of another finder, 0 for itself; -1 for one that is no part of it. */
    int firstOf(NameFinder part) {
        int first = 0;
        for (NameFinder one : parts) {
            if (one == part) {
                return first;
            }
            first += one.size();
        }
        return part == this ? 0 : -1;
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
