package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Headline;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Span;

/** Where on the page a date stands, as seen from headline and body. */
final class Places {
    private static final int REACH_ABOVE = 12;
    private static final int REACH_BELOW = 12;
    private static final int FIRST_PARAGRAPHS = 3;

    private final Evidence evidence;
    private final Headline headline;
    private final Span body;

    Places(Evidence evidence) {
        this.evidence = evidence;
        this.headline = evidence.headline();
        this.body = evidence.body();
    }

    /** The first segment in which a shown date is looked for. */
    int first() {
        return Math.max(0, headline.first() - REACH_ABOVE);
    }

    /** The segment after the last in which a shown date is looked for above the body. */
    int endOfHead() {
        return Math.max(headline.end() + REACH_BELOW, Math.min(body.first(), headline.end() + 40) + FIRST_PARAGRAPHS);
    }

    /** Whether an element belongs to comments, to other stories or to the frame of the page. */
    static boolean isForeign(Evidence evidence, Box box) {
        return evidence.isAside(box) || isComment(evidence, box);
    }

    private static boolean isComment(Evidence evidence, Box box) {
        int headline = evidence.headline().first();
        int body = evidence.body().first();
        for (Box around = box.parent(); around != null; around = around.parent()) {
            if (Evidence.has(around, Mark.COMMENTS) && !holds(around, headline) && !holds(around, body)) {
                return true;
            }
        }
        return false;
    }

    static boolean holds(Box box, int segment) {
        return box.firstSegment() <= segment && segment < box.endSegment();
    }

    /** How far a date that is shown in a segment is to be believed for its place, 0 to 1. */
    double share(int segment, Box box) {
        if (isForeign(evidence, box)) {
            return 0.15;
        }
        if (headline.isShown() && segment >= headline.first()) {
            int gap = segment - headline.end();
            if (segment < headline.end() || gap < 4) {
                return 1;
            }
            if (segment <= body.first() || gap < REACH_BELOW) {
                return 0.92;
            }
        }
        if (headline.isShown() && segment >= headline.first() - REACH_ABOVE && segment < headline.first()) {
            return isJoined(box) ? 0.95 : 0.6;
        }
        if (segment >= body.end() && segment < body.end() + REACH_BELOW) {
            return 0.75;
        }
        return body.contains(segment) ? 0.5 : 0.3;
    }

    /** Whether a small element holds both the date and the headline. */
    private boolean isJoined(Box box) {
        for (Box around = box; around != null; around = around.parent()) {
            if (holds(around, headline.first())) {
                return !holds(around, body.end() - 1) || around.endSegment() - around.firstSegment() < 2 * REACH_BELOW;
            }
        }
        return false;
    }
}
