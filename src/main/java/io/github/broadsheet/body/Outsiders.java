package io.github.broadsheet.body;

import io.github.broadsheet.model.Removal;
import io.github.broadsheet.outline.Box;

/**
 * Takes out of a draft what its place beside the headline tells to be none of the story: menus and dialogs with buttons
 * above it, and another story with a headline of its own in an element like the one around it.
 */
final class Outsiders {
    private static final int MOST_STEPS = 12;
    private static final int MOST_STORIES = 50;
    private static final double LINKS = 0.8;
    private static final double LARGEST_ABOVE = 0.5;

    private static final Removal MENU = new Removal("menu", "a row of links above the headline");
    private static final Removal DIALOG = new Removal("dialog", "a box with buttons above the headline");
    private static final Removal OTHER_STORY =
            new Removal("other-story", "another story with a headline of its own, below this one");

    private final Draft draft;
    private final Layout layout;
    private final int title;

    Outsiders(Draft draft, int titleSegment) {
        this.draft = draft;
        layout = draft.layout;
        title = titleSegment;
    }

    void apply() {
        if (title < 0) {
            return;
        }
        Box heading = layout.segments[title].box().nearest("h1");
        above(heading != null);
        if (heading != null) {
            storiesBelow(heading);
        }
    }

    /** @param sure whether the headline is a heading of the first rank */
    private void above(boolean sure) {
        int[] kept = draft.keptTo();
        boolean minor = kept[title] <= LARGEST_ABOVE * kept[layout.size];
        if (!minor) {
            return;
        }
        for (int i = 0; i < title; i++) {
            if (draft.keeps(i) && layout.segments[i].linkDensity() >= LINKS) {
                draft.remove(i, MENU);
            }
        }
        for (int i = 0; i < title && sure; i++) {
            if (draft.keeps(i)) {
                Box box = apart(layout.segments[i].box());
                int end = Math.max(i + 1, layout.end(box.index()));
                if (hasButton(box)) {
                    draft.remove(i, end, DIALOG);
                }
                i = end - 1; // each element is looked at once
            }
        }
    }

    /** The largest element around another that does not hold the headline. */
    private Box apart(Box from) {
        Box box = from;
        for (Box around = box.parent();
                around != null && layout.end(around.index()) <= title;
                around = around.parent()) {
            box = around;
        }
        return box;
    }

    private boolean hasButton(Box box) {
        for (int i = box.index() + 1; i < box.endBox(); i++) {
            if (layout.boxes[i].tag().equals("button")) {
                return true;
            }
        }
        return false;
    }

    /** Around the headline, the first element whose later siblings are like it and have headings of the first rank too. */
    private void storiesBelow(Box heading) {
        Box own = heading.parent();
        for (int step = 0; own != null && step < MOST_STEPS; step++, own = own.parent()) {
            int end = own.parent() == null ? own.endBox() : own.parent().endBox();
            int seen = 0;
            for (int i = own.endBox(); isStory(own) && i < end && seen < MOST_STORIES; seen++) {
                Box sibling = layout.boxes[i];
                if (layout.names.template(i) == layout.names.template(own.index()) && hasHeadline(sibling)) {
                    draft.remove(layout.first(i), layout.end(i), OTHER_STORY);
                }
                i = sibling.endBox();
            }
        }
    }

    /** Whether an element is marked up as a whole story; sections of one story may each have a heading of that rank. */
    private boolean isStory(Box box) {
        return box.tag().equals("article") || box.hasAttr("itemscope") || box.hasAttr("data-url");
    }

    private boolean hasHeadline(Box box) {
        for (int i = box.index() + 1; i < box.endBox(); i++) {
            if (layout.boxes[i].tag().equals("h1")) {
                return true;
            }
        }
        return false;
    }
}
