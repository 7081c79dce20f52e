package io.github.broadsheet.body;

/** One notion of the element that holds the page's text, and where the segments stand to it. */
final class MainElement {
    private static final int MOST_STEPS = 30;
    private static final int FEWEST = -50;
    private static final int MOST = 100;

    private final Layout layout;
    private final int box;
    private final int first;
    private final int end;
    private final int firstPara;
    private final int lastPara;
    /** For each segment the depth of the lowest box that holds both it and the main element. */
    private final int[] common;

    MainElement(Layout layout, int box) {
        this.layout = layout;
        this.box = box;
        first = layout.first(box);
        end = Math.max(first + 1, layout.end(box));
        int from = first;
        while (from < end - 1 && layout.paraWords[from] == 0) {
            from++;
        }
        int to = end - 1;
        while (to > from && layout.paraWords[to] == 0) {
            to--;
        }
        firstPara = from;
        lastPara = to;
        common = layout.commonWith(box);
    }

    /** Steps up from a segment to an element that holds both, down from there, and its place inside. */
    void writePlace(int segment, Row row) {
        row.put(Math.min(MOST_STEPS, layout.depth[layout.boxOf(segment)] - common[segment]));
        row.put(Math.min(MOST_STEPS, layout.depth[box] - common[segment]));
        row.put(Math.max(-1, Math.min(2, (double) (segment - first) / (end - first))));
    }

    double paraShare() {
        return layout.paraShare(box);
    }

    /** Segments since the first para inside, and until the last. */
    void writeParas(int segment, Row row) {
        row.put(Math.max(FEWEST, Math.min(MOST, segment - firstPara)));
        row.put(Math.max(FEWEST, Math.min(MOST, lastPara - segment)));
    }
}
