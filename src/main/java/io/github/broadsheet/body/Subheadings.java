package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import org.jspecify.annotations.Nullable;

/** Takes in headings between two kept paragraphs of one element, where the model is in doubt. */
final class Subheadings {
    private static final double CONCEIVABLE = 0.15;
    private static final double MOST_LINKS = 0.5;

    private Subheadings() {}

    static void restore(Draft draft) {
        Layout layout = draft.layout;
        @Nullable Box before = null;
        int doubtful = -1;
        for (int i = 0; i < layout.size; i++) {
            if (draft.keeps(i)) {
                Box here = layout.widest(layout.segments[i].box()).parent();
                if (doubtful >= 0 && here != null && here.equals(before) && here.equals(around(layout, doubtful))) {
                    draft.restore(doubtful);
                }
                before = here;
                doubtful = -1;
            } else if (doubtful < 0 && draft.isUnlikely(i) && isDoubtful(draft, i)) {
                doubtful = i;
            }
        }
    }

    private static boolean isDoubtful(Draft draft, int segment) {
        return draft.probabilities[segment] >= CONCEIVABLE
                && draft.layout.segments[segment].linkDensity() < MOST_LINKS
                && around(draft.layout, segment) != null;
    }

    /** The element that holds the heading that a segment is, null if it is none. */
    private static @Nullable Box around(Layout layout, int segment) {
        Box box = layout.segments[segment].box();
        for (Box heading = box; heading != null && isAlone(heading); heading = heading.parent()) {
            if (isHeading(heading.tag())) {
                Box frame = layout.widest(heading);
                return frame.tag().equals("aside") ? null : frame.parent();
            }
        }
        return null;
    }

    private static boolean isAlone(Box box) {
        return box.endSegment() - box.firstSegment() == 1;
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '2' && tag.charAt(1) <= '6';
    }
}
