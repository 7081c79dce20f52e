package io.github.broadsheet.build;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Which segments are captions or credits, and of which picture: what stands in its figure, what is named a caption beside
 * it, and short text that shares a small box with it and that nobody took for body text.
 */
final class Captions {
    private static final int NONE = -1;
    private static final int FIGURE_SEGMENTS = 8;
    private static final int FIGURE_WORDS = 250;
    private static final int HOLDER_SEGMENTS = 4;
    private static final int HOLDER_WORDS = 80;
    private static final double MOSTLY_LINKS = 0.5;

    private final Outline outline;
    private final Structure structure;
    private final Kept kept;
    private final List<Visual> visuals;
    private final int[] owner;

    Captions(Outline outline, Structure structure, Kept kept, List<Visual> visuals) {
        this.outline = outline;
        this.structure = structure;
        this.kept = kept;
        this.visuals = visuals;
        this.owner = new int[outline.segments().size()];
        Arrays.fill(owner, NONE);
        for (int i = 0; i < visuals.size(); i++) {
            Box figure = visuals.get(i).figure();
            if (figure != null && isSmall(figure, FIGURE_SEGMENTS, FIGURE_WORDS)) {
                ownFigure(i, figure);
            } else {
                ownHolder(i, visuals.get(i).box());
                ownNeighbours(i);
            }
        }
    }

    /** Whether a segment belongs to a picture. */
    boolean contains(int segment) {
        return owner[segment] != NONE;
    }

    /** The segments that belong to a picture, in order. */
    List<Segment> of(int visual) {
        int at = visuals.get(visual).at();
        int from = Math.max(0, at - FIGURE_SEGMENTS);
        int end = Math.min(owner.length, at + FIGURE_SEGMENTS + 1);
        var own = new ArrayList<Segment>();
        for (int i = from; i < end; i++) {
            if (owner[i] == visual) {
                own.add(outline.segments().get(i));
            }
        }
        return own;
    }

    /** Lets go of what belongs to a picture that turned out to be none of the article's. */
    void release(int visual) {
        of(visual).forEach(segment -> owner[segment.index()] = NONE);
    }

    private void ownFigure(int visual, Box figure) {
        for (int i = figure.firstSegment(); i < Math.min(figure.endSegment(), owner.length); i++) {
            Segment segment = outline.segments().get(i);
            Frame form = Frame.formOf(structure.frame(segment.box()));
            boolean button = !kept.contains(i) && segment.linkDensity() > MOSTLY_LINKS && !isMarked(segment, figure);
            if (form != null && form.box().equals(figure) && !button) {
                own(i, visual);
            }
        }
    }

    /** What shares the smallest box with the picture that has any text. */
    private void ownHolder(int visual, Box picture) {
        Box holder = picture;
        while (holder != null && holder.endSegment() == holder.firstSegment()) {
            holder = holder.parent();
        }
        if (holder == null || holder.inline() || !isSmall(holder, HOLDER_SEGMENTS, HOLDER_WORDS)) {
            return;
        }
        boolean apart = kept.count(holder) == 0 && holder.endSegment() - holder.firstSegment() <= 2;
        for (int i = holder.firstSegment(); i < Math.min(holder.endSegment(), owner.length); i++) {
            Segment segment = outline.segments().get(i);
            if (isMarked(segment, holder)
                    || apart && i >= visuals.get(visual).at() && segment.linkDensity() < MOSTLY_LINKS) {
                own(i, visual);
            }
        }
    }

    private void ownNeighbours(int visual) {
        int at = visuals.get(visual).at();
        for (int i = Math.max(0, at - 1); i < Math.min(owner.length, at + 2); i++) {
            Segment segment = outline.segments().get(i);
            Box around = segment.box().parent();
            Box top = around != null && isSmall(around, HOLDER_SEGMENTS, HOLDER_WORDS) ? around : segment.box();
            if (isMarked(segment, top)) {
                own(i, visual);
            }
        }
    }

    /** A caption belongs to the last picture before it, or to the first of those that stand after it. */
    private void own(int segment, int visual) {
        Frame form =
                Frame.formOf(structure.frame(outline.segments().get(segment).box()));
        if (form != null && form.kind() != Frame.Kind.FIGURE) {
            return; // headings, tables and program text stay what they are
        }
        if (owner[segment] == NONE || visuals.get(visual).at() <= segment) {
            owner[segment] = visual;
        }
    }

    private boolean isSmall(Box box, int mostSegments, int mostWords) {
        if (box.endSegment() - box.firstSegment() > mostSegments) {
            return false;
        }
        int words = 0;
        for (int i = box.firstSegment(); i < Math.min(box.endSegment(), owner.length); i++) {
            words += outline.segments().get(i).words();
        }
        return words <= mostWords;
    }

    /** Whether an element around a segment, up to a box, is named a caption or a credit. */
    private static boolean isMarked(Segment segment, Box top) {
        for (Box box = segment.box(); box != null; box = box.parent()) {
            if (Marks.isCaption(box) || box.tag().equals("figcaption")) {
                return true;
            }
            if (box.equals(top)) {
                break;
            }
        }
        Node first = segment.nodes().get(0).parent();
        return first instanceof Element inline && !inline.equals(segment.box().element()) && Marks.isCaption(inline);
    }
}
