package io.github.broadsheet.body;

import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door of this room: decides for each segment of a page whether it is body text. */
public final class BodyFinder {
    private static final int PARAGRAPH_WORDS = 12;
    private static final double PARAGRAPH_LINKS = 0.4;
    private static final double SHARE_OF_MAIN_BOX = 0.6;
    private static final Removal OUTSIDE = new Removal("model", "outside the part of the page that holds its text");
    private static final Removal LINKS = new Removal("model", "mostly links");

    private BodyFinder() {}

    /** Decides for every segment of the page. */
    public static BodyReading find(Outline outline, Setup setup) {
        List<Segment> segments = outline.segments();
        Box main = mainBox(outline);
        var probabilities = new double[segments.size()];
        var removals = new ArrayList<@Nullable Removal>();
        boolean any = false;
        for (Segment segment : segments) {
            boolean inside = main != null && main.contains(segment.box());
            boolean text = segment.linkDensity() < PARAGRAPH_LINKS;
            probabilities[segment.index()] = inside && text ? 1 : 0;
            removals.add(!inside ? OUTSIDE : text ? null : LINKS);
            any |= inside && text;
        }
        return new BodyReading(probabilities, removals, any ? Status.ARTICLE : Status.EMPTY);
    }

    /** The deepest box that holds most of the words of the page's paragraphs. */
    private static @Nullable Box mainBox(Outline outline) {
        var words = new int[outline.boxes().size()];
        int all = 0;
        for (Segment segment : outline.segments()) {
            if (segment.words() >= PARAGRAPH_WORDS && segment.linkDensity() < PARAGRAPH_LINKS) {
                all += segment.words();
                for (Box box = segment.box(); box != null; box = box.parent()) {
                    words[box.index()] += segment.words();
                }
            }
        }
        Box best = null;
        for (Box box : outline.boxes()) {
            if (all > 0
                    && words[box.index()] >= SHARE_OF_MAIN_BOX * all
                    && (best == null || box.depth() >= best.depth())) {
                best = box;
            }
        }
        return best;
    }
}
