package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import org.jspecify.annotations.Nullable;

/**
 * Takes in headings between two kept paragraphs of one element, where the model is in doubt. Some sites put each paragraph
 * and each heading in a frame of its own, all of one class: there it is the frames that stand in one element.
 */
final class Subheadings {
    private static final double CONCEIVABLE = 0.16;
    private static final double MOST_LINKS = 0.5;

    private Subheadings() {}

    static void restore(Draft draft) {
        Layout layout = draft.layout;
        @Nullable Box before = null;
        int doubtful = -1;
        for (int i = 0; i < layout.size; i++) {
            if (draft.keeps(i)) {
                Box here = layout.segments[i].box();
                Box heading = doubtful < 0 ? null : heading(layout, doubtful);
                if (heading != null && before != null && isAmong(layout, before, heading, here)) {
                    draft.restore(doubtful);
                }
                before = here;
                doubtful = -1;
            } else if (doubtful < 0 && draft.isUnlikely(i) && isDoubtful(draft, i)) {
                doubtful = i;
            }
        }
    }

    private static boolean isAmong(Layout layout, Box before, Box heading, Box behind) {
        if (isBetween(before, heading, behind)) {
            return true;
        }
        Box frame = layout.widest(heading);
        Box first = layout.widest(before);
        Box last = layout.widest(behind);
        String name = frame.className().text();
        return !name.isEmpty()
                && name.equals(first.className().text())
                && name.equals(last.className().text())
                && isBetween(first, frame, last);
    }

    private static boolean isBetween(Box before, Box box, Box behind) {
        Box around = box.parent();
        return around != null && around.equals(before.parent()) && around.equals(behind.parent());
    }

    private static boolean isDoubtful(Draft draft, int segment) {
        return draft.probabilities[segment] >= CONCEIVABLE
                && draft.layout.segments[segment].linkDensity() < MOST_LINKS
                && heading(draft.layout, segment) != null;
    }

    /** The heading that a segment is, null if it is none. */
    private static @Nullable Box heading(Layout layout, int segment) {
        Box box = layout.segments[segment].box();
        for (Box heading = box; heading != null && isAlone(heading); heading = heading.parent()) {
            if (isHeading(heading.tag())) {
                return heading;
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
