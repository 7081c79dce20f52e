package io.github.broadsheet.build;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import java.util.List;

/**
 * Tells whether a picture belongs to the article by what stands around it. Inside the body the largest box that holds no
 * body text must hold hardly any other text either: a teaser, an author's box, an advertisement has words of its own. Right
 * before and after the body the picture must also be a large one.
 */
final class Surroundings {
    private static final int LEAD_SEGMENTS = 8;
    private static final int LEAD_SEGMENTS_AFTER_HEADLINE = 25;
    private static final int SEGMENTS_BEFORE_HEADLINE = 4;
    private static final int STRAY_WORDS = 12;
    private static final int STRAY_WORDS_AFTER_BODY = 3;
    private static final int STEPS_OUTWARDS = 6;
    private static final int LARGE_PIXELS = 300;

    private final Kept kept;
    private final Box main;
    private final int[] bodyBefore;
    private final int[] strayBefore;

    Surroundings(Outline outline, Kept kept, Captions captions) {
        List<Segment> segments = outline.segments();
        this.kept = kept;
        this.main = commonBox(
                segments.get(kept.first()).box(), segments.get(kept.last()).box());
        this.bodyBefore = new int[segments.size() + 1];
        this.strayBefore = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            boolean caption = captions.contains(i);
            boolean body = kept.contains(i);
            bodyBefore[i + 1] = bodyBefore[i] + (body && !caption ? 1 : 0);
            strayBefore[i + 1] =
                    strayBefore[i] + (body || caption ? 0 : segments.get(i).words());
        }
    }

    /** The number of the segment from which on pictures may be the article's: a little before its headline. */
    static int start(Outline outline, Kept kept) {
        int start = Math.max(0, kept.first() - LEAD_SEGMENTS);
        for (Box box : outline.boxes()) {
            int at = box.firstSegment();
            if (at > kept.first()) {
                break;
            }
            if (box.tag().equals("h1") && at >= kept.first() - LEAD_SEGMENTS_AFTER_HEADLINE) {
                start = Math.max(0, at - SEGMENTS_BEFORE_HEADLINE);
            }
        }
        return start;
    }

    private static Box commonBox(Box one, Box other) {
        Box box = one;
        for (Box parent = box.parent(); parent != null && !box.contains(other); parent = box.parent()) {
            box = parent;
        }
        return box;
    }

    boolean accepts(Visual visual) {
        Box apart = apart(visual.box());
        if (isMarkedApart(visual.box(), apart)) {
            return false;
        }
        if (visual.at() <= kept.first()) {
            return isLarge(visual) && (!leadsElsewhere(visual.box()) || stray(holder(visual.box())) == 0);
        }
        int most = leadsElsewhere(visual.box()) ? 0 : visual.at() > kept.last() ? STRAY_WORDS_AFTER_BODY : STRAY_WORDS;
        boolean after = visual.at() > kept.last();
        return stray(apart) <= most && (!after || main.contains(visual.box()) && isLarge(visual) && follows(visual));
    }

    /** The largest box around a picture that holds no body text. */
    private Box apart(Box picture) {
        Box box = picture;
        for (Box around = box.parent(); around != null && body(around) == 0; around = around.parent()) {
            box = around;
        }
        return box;
    }

    /** The smallest box around a picture that holds text. */
    private static Box holder(Box picture) {
        Box box = picture;
        for (Box around = box.parent();
                around != null && box.endSegment() == box.firstSegment();
                around = around.parent()) {
            box = around;
        }
        return box;
    }

    private static boolean isMarkedApart(Box from, Box top) {
        Box box = from;
        for (int step = 0; box != null && step < STEPS_OUTWARDS; step++, box = box.parent()) {
            if (Marks.isApart(box)) {
                return true;
            }
            if (box.equals(top)) {
                break;
            }
        }
        return false;
    }

    /** Whether nothing but captions stands between the end of the body and a picture. */
    private boolean follows(Visual visual) {
        return strayBefore[Math.min(visual.at(), strayBefore.length - 1)] == strayBefore[kept.last() + 1];
    }

    /** Whether a picture is a link to something else than a picture. */
    private static boolean leadsElsewhere(Box picture) {
        Box link = picture.nearest("a");
        if (link == null || picture.depth() - link.depth() > STEPS_OUTWARDS) {
            return false;
        }
        String href = link.attr("href");
        return !href.isEmpty() && href.charAt(0) != '#' && !Marks.namesPicture(href);
    }

    private static boolean isLarge(Visual visual) {
        Box box = visual.box();
        if (visual.embed() || visual.figure() != null || box.element().hasAttr("srcset")) {
            return true;
        }
        int width = Visuals.pixels(box.attr("width"));
        if (width != Integer.MAX_VALUE) {
            return width >= LARGE_PIXELS;
        }
        Box around = box;
        for (int step = 0; around != null && step < STEPS_OUTWARDS / 2; step++, around = around.parent()) {
            if (around.tag().equals("picture") || Marks.isLead(around)) {
                return true;
            }
        }
        return false;
    }

    private int body(Box box) {
        return Kept.total(bodyBefore, box);
    }

    private int stray(Box box) {
        return Kept.total(strayBefore, box);
    }
}
