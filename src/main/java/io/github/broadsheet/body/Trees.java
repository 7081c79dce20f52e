package io.github.broadsheet.body;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A forest of decision trees, summed up: gradient boosting as in Friedman (2001). All trees have one depth, so that a row
 * falls through each by the same few comparisons.
 */
final class Trees {
    private static final int LEAF = 0xffff;
    /** So many trees are asked before it is looked whether the sum can still come to anything. */
    private static final int STRETCH = 20;

    /** A sum below it, a probability of 1.8%, is final. */
    private static final double HOPELESS = -4;

    private final int count;
    private final int depth;
    /**
     * Inner nodes of each tree in heap order: the children of node i are 2i + 1 and 2i + 2. Each is a threshold, as the
     * bits of a float, above the number of a feature, so that one look fetches both.
     */
    private final long[] nodes;

    private final float[] leaf;

    private Trees(int count, int depth) {
        this.count = count;
        this.depth = depth;
        nodes = new long[count * inner()];
        leaf = new float[count << depth];
    }

    private int inner() {
        return (1 << depth) - 1;
    }

    /** A node of one tree: a leaf, or a question. Rows whose feature is below the threshold go to {@code below}. */
    sealed interface Node {
        /** The end: adds a value. */
        record Leaf(float value) implements Node {}

        /** A question. */
        record Split(int feature, float threshold, Node below, Node above) implements Node {}
    }

    /** The forest of these trees, none deeper than {@code depth}. */
    static Trees of(List<Node> roots, int depth) {
        var trees = new Trees(roots.size(), depth);
        for (int tree = 0; tree < roots.size(); tree++) {
            trees.place(tree, 0, 0, roots.get(tree));
        }
        return trees;
    }

    private void place(int tree, int level, int at, Node node) {
        if (level == depth) {
            leaf[(tree << depth) + at - inner()] = ((Node.Leaf) node).value();
        } else if (node instanceof Node.Split split) {
            nodes[tree * inner() + at] =
                    (long) Float.floatToRawIntBits(split.threshold()) << Integer.SIZE | split.feature();
            place(tree, level + 1, 2 * at + 1, split.below());
            place(tree, level + 1, 2 * at + 2, split.above());
        } else {
            place(tree, level + 1, 2 * at + 1, node);
            place(tree, level + 1, 2 * at + 2, node);
        }
    }

    /** The probability that the trees give to a row, 0 to 1. */
    double probability(float[] row) {
        return 1 / (1 + Math.exp(-sum(row)));
    }

    /**
     * The sum of the leaves that a row falls into; where it sinks so low that nothing can come of it, the sum so far. Four
     * trees are walked at once, so that the processor need not wait for one.
     */
    double sum(float[] row) {
        int inner = inner();
        double sum = 0;
        int tree = 0;
        for (; tree + 4 <= count && (tree % STRETCH != 0 || sum >= HOPELESS); tree += 4) {
            int a = 0;
            int b = 0;
            int c = 0;
            int d = 0;
            int from = tree * inner;
            for (int level = 0; level < depth; level++) {
                a = below(row, from, a);
                b = below(row, from + inner, b);
                c = below(row, from + 2 * inner, c);
                d = below(row, from + 3 * inner, d);
            }
            int leaves = (tree << depth) - inner;
            int width = 1 << depth;
            sum += leaf[leaves + a];
            sum += leaf[leaves + width + b];
            sum += leaf[leaves + 2 * width + c];
            sum += leaf[leaves + 3 * width + d];
        }
        for (; tree < count && sum >= HOPELESS; tree++) {
            int at = 0;
            for (int level = 0; level < depth; level++) {
                at = below(row, tree * inner, at);
            }
            sum += leaf[(tree << depth) + at - inner];
        }
        return sum;
    }

    private int below(float[] row, int from, int at) {
        long node = nodes[from + at];
        return 2 * at + (row[(int) node] < Float.intBitsToFloat((int) (node >>> Integer.SIZE)) ? 1 : 2);
    }

    /** Writes trees from root to leaves, each node before its children. */
    static void write(List<Node> roots, int depth, DataOutputStream out) throws IOException {
        out.writeShort(roots.size());
        out.writeByte(depth);
        for (Node root : roots) {
            write(root, out);
        }
    }

    private static void write(Node node, DataOutputStream out) throws IOException {
        if (node instanceof Node.Split split) {
            out.writeShort(split.feature());
            out.writeFloat(split.threshold());
            write(split.below(), out);
            write(split.above(), out);
        } else {
            out.writeShort(LEAF);
            out.writeFloat(((Node.Leaf) node).value());
        }
    }

    /** Reads what {@link #write} wrote. */
    static Trees read(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        int depth = in.readUnsignedByte();
        var roots = new ArrayList<Node>(count);
        for (int i = 0; i < count; i++) {
            roots.add(readNode(in));
        }
        return of(roots, depth);
    }

    private static Node readNode(DataInputStream in) throws IOException {
        int feature = in.readUnsignedShort();
        float value = in.readFloat();
        return feature == LEAF ? new Node.Leaf(value) : new Node.Split(feature, value, readNode(in), readNode(in));
    }
}
