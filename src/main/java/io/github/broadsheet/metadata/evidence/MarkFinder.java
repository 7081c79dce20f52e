package io.github.broadsheet.metadata.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds all marks in an element's names in one pass over their letters, by Aho and Corasick's automaton. */
final class MarkFinder {
    private static final int LETTERS = 128;
    private static final int LONGEST = 400;
    private static final MarkFinder ALL = new MarkFinder();

    private final int[] next;
    private final int[] found;

    private MarkFinder() {
        List<int[]> nodes = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        nodes.add(newNode());
        marks.add(0);
        for (Mark mark : Mark.values()) {
            for (String name : mark.names()) {
                int node = insert(nodes, marks, name);
                marks.set(node, marks.get(node) | mark.bit());
            }
        }
        link(nodes, marks);
        next = new int[nodes.size() * LETTERS];
        found = new int[nodes.size()];
        for (int node = 0; node < nodes.size(); node++) {
            System.arraycopy(nodes.get(node), 0, next, node * LETTERS, LETTERS);
            found[node] = marks.get(node);
        }
    }

    private static int[] newNode() {
        var node = new int[LETTERS];
        Arrays.fill(node, -1);
        return node;
    }

    private static int insert(List<int[]> nodes, List<Integer> marks, String name) {
        int node = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int child = nodes.get(node)[c];
            if (child < 0) {
                child = nodes.size();
                nodes.get(node)[c] = child;
                nodes.add(newNode());
                marks.add(0);
            }
            node = child;
        }
        return node;
    }

    /** Turns the tree of names into an automaton: where a name does not go on, the longest of its ends does. */
    private static void link(List<int[]> nodes, List<Integer> marks) {
        var fail = new int[nodes.size()];
        var queue = new ArrayDeque<Integer>();
        queue.add(0);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            marks.set(node, marks.get(node) | marks.get(fail[node]));
            for (int c = 0; c < LETTERS; c++) {
                int child = nodes.get(node)[c];
                int onward = node == 0 ? 0 : nodes.get(fail[node])[c];
                if (child < 0) {
                    nodes.get(node)[c] = onward;
                } else {
                    fail[child] = onward;
                    queue.add(child);
                }
            }
        }
    }

    /** The bits of all marks whose names occur in the text, in whatever case. */
    static int marksIn(String names) {
        int node = 0;
        int marks = 0;
        int end = Math.min(names.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = names.charAt(i);
            c = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
            node = c < LETTERS ? ALL.next[node * LETTERS + c] : 0;
            marks |= ALL.found[node];
        }
        return marks;
    }
}
