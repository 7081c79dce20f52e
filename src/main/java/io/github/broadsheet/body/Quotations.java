package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import org.jspecify.annotations.Nullable;

/** Takes in a quotation that stands between two kept paragraphs of one element, where the model is in doubt. */
final class Quotations {
    private static final double CONCEIVABLE = 0.15;

    private Quotations() {}

    static void restore(Draft draft) {
        for (int i = 1; i + 1 < draft.layout.size; i++) {
            boolean between = draft.isUnlikely(i) && draft.keeps(i - 1) && draft.keeps(i + 1);
            if (between && isDoubtful(draft, i) && isAmong(draft.layout, i)) {
                draft.restore(i);
            }
        }
    }

    private static boolean isDoubtful(Draft draft, int index) {
        Segment segment = draft.layout.segments[index];
        return quote(segment.box()) != null
                && draft.probabilities[index] >= CONCEIVABLE
                && segment.links() == 0
                && draft.isSentence(index);
    }

    /** The quotation that a segment is the whole of, null if it is none. */
    private static @Nullable Box quote(Box box) {
        Box around = box.tag().equals("p") ? box.parent() : box;
        if (around == null || !around.tag().equals("blockquote")) {
            return null;
        }
        return around.endSegment() - around.firstSegment() == 1 ? around : null;
    }

    /** Whether the segments before and behind stand in the same element. */
    private static boolean isAmong(Layout layout, int index) {
        Box quote = quote(layout.segments[index].box());
        Box around = quote == null ? null : quote.parent();
        return around != null
                && around.equals(layout.segments[index - 1].box().parent())
                && around.equals(layout.segments[index + 1].box().parent());
    }
}
