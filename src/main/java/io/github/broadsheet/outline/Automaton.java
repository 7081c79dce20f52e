package io.github.broadsheet.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many names as one table, which finds them all in one pass over the letters of a text: the automaton of Aho and Corasick
 * (1975). Each letter leads from one row of the table to another, and some rows tell that names end there.
 */
final class Automaton {
    private static final int ASCII = 128;
    private static final int MOST_GROUPS = Long.SIZE;

    private final byte[] columns = new byte[ASCII]; // of each letter in the table; 0 for those of no name
    private final int width;
    private final int[] next; // by row and column, the row that a letter leads to, turned over where names end there
    private final long[] found; // by the number of the row

    /**
     * An automaton for up to 64 groups of names in ASCII and small letters; it finds them in capitals as well.
     *
     * @throws IllegalArgumentException if there are more groups
     */
    Automaton(List<List<String>> groups) {
        if (groups.size() > MOST_GROUPS) {
            throw new IllegalArgumentException(groups.size() + " groups of names, at most " + MOST_GROUPS);
        }
        width = fillColumns(groups);
        var tree = new Tree(width);
        for (int group = 0; group < groups.size(); group++) {
            for (String name : groups.get(group)) {
                tree.add(columnsOf(name), 1L << group);
            }
        }
        tree.link();
        next = tree.table();
        found = tree.found();
    }

    private int fillColumns(List<List<String>> groups) {
        int used = 1;
        for (List<String> names : groups) {
            for (String name : names) {
                for (int i = 0; i < name.length(); i++) {
                    char c = name.charAt(i);
                    if (columns[c] == 0) {
                        columns[c] = (byte) used++;
                        columns[Character.toUpperCase(c)] = columns[c];
                    }
                }
            }
        }
        return used;
    }

    private int[] columnsOf(String name) {
        return name.chars().map(c -> columns[c]).toArray();
    }

    /** The column of a character, 0 where no name has it: that leads to the beginning from every row. */
    int column(char c) {
        return c < ASCII ? columns[c] : 0;
    }

    /** The row that a column leads to from another row, 0 at the beginning; turned over (negative) where names end. */
    int after(int row, int column) {
        return next[row + column];
    }

    /** The groups that have names which end in a row, one bit each; the number of a group is its place in the list. */
    long found(int row) {
        return found[row / width];
    }

    /** The names as a tree of letters; linked, an automaton: where a name does not go on, the longest of its ends does. */
    private static final class Tree {
        private final int width;
        private final List<int[]> nodes = new ArrayList<>();
        private final List<Long> groups = new ArrayList<>();

        Tree(int width) {
            this.width = width;
            addNode();
        }

        private int addNode() {
            var node = new int[width];
            Arrays.fill(node, -1);
            nodes.add(node);
            groups.add(0L);
            return nodes.size() - 1;
        }

        void add(int[] letters, long group) {
            int node = 0;
            for (int letter : letters) {
                int child = nodes.get(node)[letter];
                if (child < 0) {
                    child = addNode();
                    nodes.get(node)[letter] = child;
                }
                node = child;
            }
            groups.set(node, groups.get(node) | group);
        }

        void link() {
            var fail = new int[nodes.size()];
            var queue = new ArrayDeque<Integer>();
            queue.add(0);
            while (!queue.isEmpty()) {
                int node = queue.remove();
                groups.set(node, groups.get(node) | groups.get(fail[node]));
                for (int letter = 0; letter < width; letter++) {
                    int child = nodes.get(node)[letter];
                    int onward = node == 0 ? 0 : nodes.get(fail[node])[letter];
                    if (child < 0) {
                        nodes.get(node)[letter] = onward;
                    } else {
                        fail[child] = onward;
                        queue.add(child);
                    }
                }
            }
        }

        int[] table() {
            var table = new int[nodes.size() * width];
            for (int node = 0; node < nodes.size(); node++) {
                for (int letter = 0; letter < width; letter++) {
                    int child = nodes.get(node)[letter];
                    table[node * width + letter] = groups.get(child) == 0 ? child * width : ~(child * width);
                }
            }
            return table;
        }

        long[] found() {
            return groups.stream().mapToLong(group -> group).toArray();
        }
    }
}
