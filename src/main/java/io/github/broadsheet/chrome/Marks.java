package io.github.broadsheet.chrome;

import io.github.broadsheet.outline.Box;
import org.jspecify.annotations.Nullable;

/** The marks of a page's boxes, each read once and only when a rule asks. */
final class Marks {
    private static final int MOST_STEPS = 4;
    private static final int MOST_SEGMENTS = 12;
    private static final int KNOWN = 1 << 31;

    private final int[] own;

    Marks(int boxes) {
        own = new int[boxes];
    }

    /** Whether a box or one of the small boxes around it hints at something. */
    boolean hint(Box box, Mark mark) {
        @Nullable Box at = box;
        for (int step = 0; at != null && step < MOST_STEPS; step++, at = at.parent()) {
            if (at.endSegment() - at.firstSegment() > MOST_SEGMENTS) {
                return false;
            }
            if ((of(at) & mark.bit()) != 0) {
                return true;
            }
        }
        return false;
    }

    private int of(Box box) {
        int known = own[box.index()];
        if (known == 0) {
            known = KNOWN | Mark.in(box);
            own[box.index()] = known;
        }
        return known;
    }
}
