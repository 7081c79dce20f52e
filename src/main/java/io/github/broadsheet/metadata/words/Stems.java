package io.github.broadsheet.metadata.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of word beginnings, each of one or more kinds, that is walked letter by letter. A lookup costs as many steps as
 * letters agree, however many stems there are.
 */
public final class Stems {
    /** The node at which every walk begins. */
    public static final int ROOT = 0;

    /** What a step leads to that no stem takes. */
    public static final int NONE = -1;

    private static final int ASCII = 0x80;

    private final int[] first; // from the root, by ASCII letter
    private final long[] keys; // open addressing: node and letter in one, plus one
    private final int[] children;
    private final int[] kinds;

    private Stems(Map<Long, Integer> steps, List<Integer> kinds) {
        int room = Integer.highestOneBit(Math.max(4, steps.size())) * 4;
        this.keys = new long[room];
        this.children = new int[room];
        this.first = new int[ASCII];
        for (char c = 0; c < ASCII; c++) {
            first[c] = steps.getOrDefault(key(ROOT, c), NONE);
        }
        steps.forEach((key, child) -> {
            int at = slot(key);
            while (keys[at] != 0) {
                at = at + 1 & keys.length - 1;
            }
            keys[at] = key;
            children[at] = child;
        });
        this.kinds = kinds.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Collects stems before the tree is built. */
    public static final class Builder {
        private final Map<Long, Integer> steps = new HashMap<>();
        private final List<Integer> kinds = new ArrayList<>(List.of(0));

        /** An empty collection. */
        public Builder() {}

        /** Adds a stem of a kind, which is a bit. */
        public Builder add(String stem, int kind) {
            int node = ROOT;
            for (int i = 0; i < stem.length(); i++) {
                Integer child = steps.get(key(node, stem.charAt(i)));
                if (child == null) {
                    child = kinds.size();
                    steps.put(key(node, stem.charAt(i)), child);
                    kinds.add(0);
                }
                node = child;
            }
            kinds.set(node, kinds.get(node) | kind);
            return this;
        }

        /** Adds several stems of a kind. */
        public Builder addAll(Iterable<String> stems, int kind) {
            for (String stem : stems) {
                add(stem, kind);
            }
            return this;
        }

        /** The tree. */
        public Stems build() {
            return new Stems(steps, kinds);
        }
    }

    private static long key(int node, char c) {
        return ((long) node << 16 | c) + 1;
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
    }

    /** The node that a letter leads to, {@link #NONE} where no stem goes on with it. */
    public int next(int node, char c) {
        if (node == ROOT && c < ASCII) {
            return first[c];
        }
        long key = key(node, c);
        int at = slot(key);
        while (keys[at] != key) {
            if (keys[at] == 0) {
                return NONE;
            }
            at = at + 1 & keys.length - 1;
        }
        return children[at];
    }

    /** The bits of the kinds of which the letters up to a node are a stem. */
    public int kinds(int node) {
        return kinds[node];
    }

    /** The bits of all kinds that have a stem with which a text goes on from an index. */
    public int kindsAt(CharSequence text, int from) {
        int found = 0;
        int node = ROOT;
        for (int i = from; i < text.length(); i++) {
            node = next(node, text.charAt(i));
            if (node == NONE) {
                break;
            }
            found |= kinds[node];
        }
        return found;
    }
}
