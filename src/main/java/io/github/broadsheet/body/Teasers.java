package io.github.broadsheet.body;

import io.github.broadsheet.model.Removal;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Takes the teasers of other stories out of a draft: texts under linked headlines that were left out, each in an element of
 * its own, and several side by side, or beside others like it that were left out whole.
 */
final class Teasers {
    private static final int LEFT_OUT = 2;
    private static final int SEGMENTS = 4;
    private static final double LINKED = 0.8;

    private static final Removal TEASER =
            new Removal("teaser", "the beginning of another story, under its linked headline");

    private final Draft draft;
    private final Layout layout;

    Teasers(Draft draft) {
        this.draft = draft;
        layout = draft.layout;
    }

    void apply() {
        List<Box> found = teasersAmong(true);
        var siblings = new Tally(found.size());
        found.forEach(box -> siblings.count(layout.parent[box.index()]));
        var others = new Tally(found.size());
        if (!found.isEmpty()) {
            teasersAmong(false).forEach(box -> others.count(place(box)));
        }
        for (Box box : found) {
            if (siblings.get(layout.parent[box.index()]) > 1 || others.get(place(box)) >= LEFT_OUT) {
                draft.remove(layout.first(box.index()), layout.end(box.index()), TEASER);
            }
        }
    }

    /** A number that boxes have in common which stand in one element and are of one tag and class. */
    private int place(Box box) {
        return layout.names.template(box.index()) * 31 + layout.parent[box.index()];
    }

    /** The teasers whose text is kept, or is not. */
    private List<Box> teasersAmong(boolean kept) {
        List<Box> found = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < layout.size; i++) {
            Box teaser = i >= done && draft.keeps(i) == kept ? teaserAround(i) : null;
            if (teaser != null) {
                found.add(teaser);
                done = layout.end(teaser.index());
            }
        }
        return found;
    }

    private @Nullable Box teaserAround(int segment) {
        Box box = layout.segments[segment].box();
        while (box != null && layout.end(box.index()) - layout.first(box.index()) <= SEGMENTS) {
            int first = layout.first(box.index());
            if (first < segment) {
                boolean leads = !draft.keeps(first) && box.parent() != null && leadsElsewhere(first, box);
                return leads ? layout.widest(box) : null;
            }
            box = box.parent();
        }
        return null;
    }

    /** Whether a segment in a box is a link to another page; a button, or a link to a place of this page, folds text away. */
    private boolean leadsElsewhere(int segment, Box within) {
        Segment one = layout.segments[segment];
        if (one.linkDensity() < LINKED) {
            return false;
        }
        Element around = within.element().parent();
        for (Node node = one.nodes().get(0); node != null && !node.equals(around); node = node.parent()) {
            if (node.nameIs("a")) {
                String address = node.attr("href");
                return !address.isEmpty() && address.charAt(0) != '#';
            }
        }
        return false;
    }
}
