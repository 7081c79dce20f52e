package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;

/** Takes in a quotation that stands between two kept paragraphs of one element, where the model is in doubt. */
final class Quotations {
    private static final double CONCEIVABLE = 0.3;

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
        return segment.box().tag().equals("blockquote")
                && draft.probabilities[index] >= CONCEIVABLE
                && segment.links() == 0
                && draft.isSentence(index);
    }

    /** Whether the segments before and behind stand in the same element. */
    private static boolean isAmong(Layout layout, int index) {
        Box around = layout.segments[index].box().parent();
        return around != null
                && around.equals(layout.segments[index - 1].box().parent())
                && around.equals(layout.segments[index + 1].box().parent());
    }
}
