package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For each box of a page the nearest of certain boxes that it is or that stands around it. Filled in the order of the page. */
final class Around {
    private final List<Box> boxes;
    private final int[] nearest; // the number of the nearest plus one, 0 for none

    Around(List<Box> boxes) {
        this.boxes = boxes;
        this.nearest = new int[boxes.size()];
    }

    /** Adds the next box. */
    void add(Box box, boolean certain) {
        Box parent = box.parent();
        nearest[box.index()] = certain ? box.index() + 1 : parent == null ? 0 : nearest[parent.index()];
    }

    /** Makes a box that was added already one of those that are looked for. */
    void mark(Box box) {
        nearest[box.index()] = box.index() + 1;
    }

    /** The nearest, from the box itself outwards. */
    @Nullable
    Box of(@Nullable Box box) {
        int number = box == null ? 0 : nearest[box.index()];
        return number == 0 ? null : boxes.get(number - 1);
    }
}
