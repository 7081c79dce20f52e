package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;

/**
 * A page in numbers: running totals over its segments, so that any stretch of it costs one subtraction, and for every
 * box the way up. A <em>para</em> is a segment that reads like running text.
 */
final class Layout {
    private static final int PARA_WORDS = 12;
    private static final double PARA_LINKS = 0.4;

    final Outline outline;
    final Segment[] segments;
    final Box[] boxes;
    final Wording wording;
    final BoxNames names;
    final boolean[] para;
    /** Words of the paras; of all text outside links on a page that has no para. */
    final int[] paraWords;

    final int[] wordsTo;
    final int[] linkWordsTo;
    final int[] paraWordsTo;
    final int[] parasTo;
    final int[] terminalsTo;
    final int[] parent;
    final int[] depth;
    /** For each segment the code of its element; see {@link TextFeatures#tagCode}. */
    final int[] tag;
    /** For each segment the number of the box that it stands in. */
    private final int[] boxOf;
    /** For each segment the depth of the lowest box that holds both it and the one before. */
    private final int[] commonBefore;

    private final int[] first;
    private final int[] end;
    /** For each box the nearest box around it that holds more segments, -1 for none. */
    final int[] wider;

    final int size;

    Layout(Outline outline) {
        this.outline = outline;
        segments = outline.segments().toArray(Segment[]::new);
        boxes = outline.boxes().toArray(Box[]::new);
        size = segments.length;
        wording = new Wording(outline.segments());
        names = new BoxNames(outline, boxes);
        para = new boolean[size];
        paraWords = new int[size];
        wordsTo = new int[size + 1];
        linkWordsTo = new int[size + 1];
        paraWordsTo = new int[size + 1];
        parasTo = new int[size + 1];
        terminalsTo = new int[size + 1];
        findParas();
        addUp();
        parent = new int[boxes.length];
        depth = new int[boxes.length];
        first = new int[boxes.length];
        end = new int[boxes.length];
        wider = new int[boxes.length];
        readBoxes();
        tag = new int[size];
        boxOf = new int[size];
        commonBefore = new int[size];
        for (int i = 0; i < size; i++) {
            int box = segments[i].box().index();
            boxOf[i] = box;
            tag[i] = TextFeatures.tagCode(boxes[box].tag());
            commonBefore[i] = i == 0 ? 0 : depth[box] - stepsUp(box, boxOf(i - 1));
        }
    }

    private void findParas() {
        boolean any = false;
        for (int i = 0; i < size; i++) {
            Segment segment = segments[i];
            para[i] = segment.words() >= PARA_WORDS
                    && segment.linkDensity() < PARA_LINKS
                    && (wording.end[i] == Wording.ENDS_TERMINAL || wording.marks[i] >= 2);
            paraWords[i] = para[i] ? segment.words() : 0;
            any |= para[i];
        }
        for (int i = 0; i < size && !any; i++) {
            paraWords[i] = Math.max(0, segments[i].words() - segments[i].linkWords());
        }
    }

    private void addUp() {
        for (int i = 0; i < size; i++) {
            Segment segment = segments[i];
            wordsTo[i + 1] = wordsTo[i] + segment.words();
            linkWordsTo[i + 1] = linkWordsTo[i] + Math.min(segment.words(), segment.linkWords());
            paraWordsTo[i + 1] = paraWordsTo[i] + paraWords[i];
            parasTo[i + 1] = parasTo[i] + (para[i] ? 1 : 0);
            terminalsTo[i + 1] = terminalsTo[i] + (wording.end[i] == Wording.ENDS_TERMINAL ? 1 : 0);
        }
    }

    private void readBoxes() {
        for (Box box : boxes) {
            int i = box.index();
            Box up = box.parent();
            parent[i] = up == null ? -1 : up.index();
            depth[i] = box.depth();
            first[i] = Math.min(size, box.firstSegment());
            end[i] = Math.min(size, box.endSegment());
            wider[i] = up == null
                    ? -1
                    : up.firstSegment() < box.firstSegment() || up.endSegment() > box.endSegment()
                            ? up.index()
                            : wider[up.index()];
        }
    }

    /** The number of the box that a segment stands in. */
    int boxOf(int segment) {
        return boxOf[segment];
    }

    int first(int box) {
        return first[box];
    }

    int end(int box) {
        return end[box];
    }

    /** The widest box that holds just the segments of another: the outermost of the frames around it. */
    Box widest(Box from) {
        Box box = from;
        Box around = box.parent();
        while (around != null && around.parent() != null && holdsNoMore(around.index(), box.index())) {
            box = around;
            around = box.parent();
        }
        return box;
    }

    private boolean holdsNoMore(int box, int inner) {
        return first[box] == first[inner] && end[box] == end[inner];
    }

    int words(int first, int end) {
        return wordsTo[end] - wordsTo[first];
    }

    int linkWords(int first, int end) {
        return linkWordsTo[end] - linkWordsTo[first];
    }

    int paraWords(int first, int end) {
        return paraWordsTo[end] - paraWordsTo[first];
    }

    int paras(int first, int end) {
        return parasTo[end] - parasTo[first];
    }

    /** The share of the page's para words that a box holds, 0 to 1. */
    double paraShare(int box) {
        int all = paraWordsTo[size];
        return all == 0 ? 0 : (double) paraWords(first(box), end(box)) / all;
    }

    /** For each segment the depth of the lowest box that holds both it and a given box that has segments. */
    int[] commonWith(int box) {
        int[] common = new int[size];
        for (int i = first[box]; i < end[box]; i++) {
            common[i] = Math.min(depth[box], depth[boxOf(i)]); // an inline box may hold only part of a segment
        }
        for (int i = first[box]; i > 0; i--) {
            common[i - 1] = Math.min(common[i], commonBefore[i]);
        }
        for (int i = Math.max(1, end[box]); i < size; i++) {
            common[i] = Math.min(common[i - 1], commonBefore[i]);
        }
        return common;
    }

    /** The depth of the lowest box that holds both a segment and the one before; 0 for the first. */
    int commonBefore(int segment) {
        return commonBefore[segment];
    }

    /** Steps from one box up to the lowest box that holds both. */
    private int stepsUp(int from, int to) {
        int a = from;
        int b = to;
        while (a != b) {
            if (depth[a] >= depth[b]) {
                a = parent[a];
            } else {
                b = parent[b];
            }
        }
        return depth[from] - depth[a];
    }

    /** The deepest box that holds at least a share of the page's para words, the first of several; the root if none. */
    int deepest(double share) {
        int all = paraWordsTo[size];
        int best = 0;
        for (int i = 1; i < boxes.length; i++) {
            if (depth[i] > depth[best] && all > 0 && paraWords(first(i), end(i)) >= share * all) {
                best = i;
            }
        }
        return best;
    }
}
