package io.github.broadsheet.body;

/** For each segment the nearest of some kind on one side of it: how many segments away, how many elements up. */
final class Nearest {
    private static final int FAR = 50;

    private final int[] distance;
    private final int[] up;

    private Nearest(int size) {
        distance = new int[size];
        up = new int[size];
    }

    /** The nearest before each segment. */
    static Nearest before(Layout layout, boolean[] wanted) {
        var nearest = new Nearest(layout.size);
        int last = -1;
        int common = 0;
        for (int i = 0; i < layout.size; i++) {
            common = Math.min(common, layout.commonBefore(i));
            nearest.set(i, last < 0 ? FAR : i - last, last < 0 ? FAR : layout.depth[layout.boxOf(i)] - common);
            if (wanted[i]) {
                last = i;
                common = layout.depth[layout.boxOf(i)];
            }
        }
        return nearest;
    }

    /** The nearest after each segment. */
    static Nearest after(Layout layout, boolean[] wanted) {
        var nearest = new Nearest(layout.size);
        int next = -1;
        int common = 0;
        for (int i = layout.size - 1; i >= 0; i--) {
            common = i + 1 < layout.size ? Math.min(common, layout.commonBefore(i + 1)) : common;
            nearest.set(i, next < 0 ? FAR : next - i, next < 0 ? FAR : layout.depth[layout.boxOf(i)] - common);
            if (wanted[i]) {
                next = i;
                common = layout.depth[layout.boxOf(i)];
            }
        }
        return nearest;
    }

    private void set(int segment, int segments, int steps) {
        distance[segment] = Math.min(FAR, segments);
        up[segment] = Math.min(FAR, steps);
    }

    void write(int segment, Row row) {
        row.put(distance[segment]);
        row.put(up[segment]);
    }
}
