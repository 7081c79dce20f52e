package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.page.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day on which a page was fetched, as mastheads show it: a date above the story, with no word to it, that is later than the story's own. */
final class Masthead {
    private static final double OF_TODAY = 0.3;
    private static final int LINES_BELOW = 4;
    private static final double SHOWN_WELL = 0.4;

    private final Evidence evidence;
    private final List<Clue> clues;

    Masthead(Evidence evidence, List<Clue> clues) {
        this.evidence = evidence;
        this.clues = clues;
    }

    /** Lowers the trust in a masthead's day where the story shows a day of its own. */
    void doubt() {
        int top = top();
        LocalDate own = top < 0 ? null : ownDay(top);
        for (int i = 0; own != null && i < clues.size(); i++) {
            Clue clue = clues.get(i);
            boolean above = clue.isShown() && clue.shown().first() < top;
            boolean today = above
                    && !clue.said()
                    && clue.role() == Role.PUBLISHED
                    && (clue.date().time().isEmpty() || isAtHeadline(own))
                    && clue.date().day().isAfter(own);
            if (today) {
                clues.set(i, clue.as(clue.role(), OF_TODAY));
            }
        }
    }

    /** Whether the story shows a day right below its headline. */
    private boolean isAtHeadline(LocalDate day) {
        int headline = evidence.headline().end();
        for (Clue clue : clues) {
            int below = clue.shown().first() - headline;
            if (clue.isShown()
                    && below >= 0
                    && below < LINES_BELOW
                    && clue.date().day().equals(day)) {
                return true;
            }
        }
        return false;
    }

    /** The smallest element that holds both headline and text, null where the page shows no headline. */
    private @Nullable Box story() {
        int text = evidence.body().first();
        Box box = evidence.headline().box().orElse(null);
        while (box != null && (box.endSegment() <= text || box.firstSegment() > text)) {
            box = box.parent();
        }
        return box;
    }

    /** Where the story begins, -1 if that is not known; in a text dump, which has no elements, its headline. */
    private int top() {
        if (evidence.outline().page().kind() == Page.Kind.TEXT_DUMP) {
            return evidence.headline().isShown() ? evidence.headline().first() : -1;
        }
        Box story = story();
        return story == null ? -1 : story.firstSegment();
    }

    private @Nullable LocalDate ownDay(int top) {
        LocalDate own = null;
        int end = Math.max(evidence.headline().end(), evidence.body().end());
        for (Clue clue : clues) {
            int at = clue.shown().first();
            boolean inside = clue.isShown() && at >= top && at < end;
            if (inside && clue.role() == Role.PUBLISHED && clue.trust() >= SHOWN_WELL) {
                LocalDate day = clue.date().day();
                own = own == null || day.isBefore(own) ? day : own;
            }
        }
        return own;
    }
}
