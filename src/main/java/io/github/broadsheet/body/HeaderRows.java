package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import org.jspecify.annotations.Nullable;

/** Takes in the header cells of a table whose other cells are kept, for most of them are too short to be judged alone. */
final class HeaderRows {
    private static final double MOST = 0.5;

    private HeaderRows() {}

    static void restore(Draft draft) {
        Layout layout = draft.layout;
        int[] kept = draft.keptTo();
        for (int i = 0; i < layout.size; i++) {
            Box table = draft.keeps(i) ? null : tableOf(layout.segments[i].box());
            if (table != null) {
                int first = layout.first(table.index());
                int end = layout.end(table.index());
                if (kept[end] - kept[first] >= MOST * layout.words(first, end)) {
                    draft.restore(i);
                }
            }
        }
    }

    /** The table of which a box is a header cell, or of whose header cell it is the one element; null for others. */
    private static @Nullable Box tableOf(Box box) {
        Box parent = box.parent();
        boolean header =
                box.tag().equals("th") || parent != null && parent.tag().equals("th");
        return header ? box.nearest("table") : null;
    }
}
