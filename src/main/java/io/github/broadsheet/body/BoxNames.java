package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What class and id of each element of a page name, as bits: each is looked at once for all who ask. */
final class BoxNames {
    /** The first bit of each that asks; behind it as many as it has groups of names. */
    static final int HINTS = 0;

    static final int GUARDS = HINTS + Hint.ALL.size();
    static final int ELEMENTS = GUARDS + Guards.NAMES.size();
    static final int WALLS = ELEMENTS + ElementFeatures.NAMES.size();

    private static final long UNKNOWN = 1L << 63;
    private static final NameTable TABLE = new NameTable(all());

    private final List<Box> boxes;
    private final long[] known;

    BoxNames(List<Box> boxes) {
        this.boxes = boxes;
        known = new long[boxes.size()];
        Arrays.fill(known, UNKNOWN);
    }

    private static List<List<String>> all() {
        var all = new ArrayList<List<String>>();
        Hint.ALL.forEach(hint -> all.add(hint.words()));
        all.addAll(Guards.NAMES);
        all.addAll(ElementFeatures.NAMES);
        all.addAll(Walls.NAMES);
        return List.copyOf(all);
    }

    /** The groups that a box names. */
    long of(int box) {
        long bits = known[box];
        if (bits == UNKNOWN) {
            bits = read(boxes.get(box));
            known[box] = bits;
        }
        return bits;
    }

    /** Whether a box names a group. */
    boolean has(int box, int group) {
        return (of(box) >>> group & 1) != 0;
    }

    private static long read(Box box) {
        return box.element().attributesSize() == 0 ? 0 : TABLE.in(box.attr("class")) | TABLE.in(box.attr("id"));
    }
}
