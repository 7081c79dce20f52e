package io.github.broadsheet.metadata.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds all marks in a name or address in one pass over its letters, by Aho and Corasick's automaton. */
final class MarkFinder {
    private static final int ASCII = 128;
    private static final int LONGEST = 400;
    private static final MarkFinder NAMES = new MarkFinder(false);
    private static final MarkFinder ADDRESSES = new MarkFinder(true);

    private final byte[] columns = new byte[ASCII]; // of each letter in the table; 0 for those of no name
    private final int width;
    private final int[] next; // by row and column, the row that a letter leads to, turned over where marks end there
    private final int[] found; // by row

    private MarkFinder(boolean addresses) {
        List<Mark> all = Arrays.stream(Mark.values())
                .filter(mark -> mark.ofAddress() == addresses)
                .toList();
        this.width = fillColumns(all);
        List<int[]> nodes = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        addNode(nodes, marks);
        for (Mark mark : all) {
            for (String name : mark.names()) {
                int node = insert(nodes, marks, name);
                marks.set(node, marks.get(node) | mark.bit());
            }
        }
        link(nodes, marks);
        next = new int[nodes.size() * width];
        found = new int[nodes.size() * width];
        for (int node = 0; node < nodes.size(); node++) {
            for (int column = 0; column < width; column++) {
                int child = nodes.get(node)[column];
                next[node * width + column] = marks.get(child) == 0 ? child * width : ~(child * width);
            }
            found[node * width] = marks.get(node);
        }
    }

    private int fillColumns(List<Mark> marks) {
        int used = 1;
        for (Mark mark : marks) {
            for (String name : mark.names()) {
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

    private int addNode(List<int[]> nodes, List<Integer> marks) {
        var node = new int[width];
        Arrays.fill(node, -1);
        nodes.add(node);
        marks.add(0);
        return nodes.size() - 1;
    }

    private int insert(List<int[]> nodes, List<Integer> marks, String name) {
        int node = 0;
        for (int i = 0; i < name.length(); i++) {
            int column = columns[name.charAt(i)];
            int child = nodes.get(node)[column];
            if (child < 0) {
                child = addNode(nodes, marks);
                nodes.get(node)[column] = child;
            }
            node = child;
        }
        return node;
    }

    /** Turns the tree of names into an automaton: where a name does not go on, the longest of its ends does. */
    private void link(List<int[]> nodes, List<Integer> marks) {
        var fail = new int[nodes.size()];
        var queue = new ArrayDeque<Integer>();
        queue.add(0);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            marks.set(node, marks.get(node) | marks.get(fail[node]));
            for (int column = 0; column < width; column++) {
                int child = nodes.get(node)[column];
                int onward = node == 0 ? 0 : nodes.get(fail[node])[column];
                if (child < 0) {
                    nodes.get(node)[column] = onward;
                } else {
                    fail[child] = onward;
                    queue.add(child);
                }
            }
        }
    }

    /** The bits of all marks whose names occur in an element's class or id, in whatever case. */
    static int inName(String name) {
        int row = 0;
        int marks = 0;
        int end = Math.min(name.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            row = NAMES.after(row, name.charAt(i));
            if (row < 0) {
                row = ~row;
                marks |= NAMES.found[row];
            }
        }
        return marks;
    }

    /** The bits of all marks whose addresses occur in an address from an index on; each begins with a slash or a question mark. */
    static int inAddress(String address, int from) {
        int row = 0;
        int marks = 0;
        int end = Math.min(address.length(), from + LONGEST);
        for (int i = from; i < end; i++) {
            char c = address.charAt(i);
            if (row == 0 && c != '/' && c != '?') {
                continue;
            }
            row = ADDRESSES.after(row, c);
            if (row < 0) {
                row = ~row;
                marks |= ADDRESSES.found[row];
            }
        }
        return marks;
    }

    private int after(int row, char c) {
        return c < ASCII ? next[row + columns[c]] : 0;
    }
}
