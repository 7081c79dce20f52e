package io.github.broadsheet.body;

import java.util.ArrayList;
import java.util.List;

/** Where a segment stands in the tree: how far from the elements that hold the page's running text, and inside what. */
final class PlaceFeatures implements FeatureGroup {
    private static final double[] SHARES = {0.5, 0.8, 0.95};
    private static final int LEVELS = 6;
    private static final int MOST_STEPS = 30;

    static final List<Feature> FEATURES = list();

    private final Layout layout;
    private final List<Main> mains = new ArrayList<>();

    PlaceFeatures(Layout layout) {
        this.layout = layout;
        for (double share : SHARES) {
            mains.add(new Main(layout, layout.deepest(share)));
        }
        mains.add(new Main(layout, readable()));
    }

    private static List<Feature> list() {
        var list = new ArrayList<Feature>();
        for (String name : List.of("half", "most", "all", "best")) {
            String what = "the main element, by " + name;
            list.add(new Feature("up." + name, "steps up to an element that holds both it and " + what, "steps"));
            list.add(new Feature("down." + name, "steps down from there to " + what, "steps"));
            list.add(new Feature("at." + name, "place inside " + what, "0 to 1, below before, above after"));
            list.add(new Feature("fromFirst." + name, "segments since the first para in " + what, "segments"));
            list.add(new Feature("toLast." + name, "segments until the last para in " + what, "segments"));
        }
        for (int level = 0; level < LEVELS; level++) {
            String what = level == 0 ? "its element" : "the element " + level + " levels wider";
            list.add(new Feature("paraShare." + level, "share of the page's para words in " + what, "0 to 1"));
            list.add(new Feature("links." + level, "link density of " + what, "0 to 1"));
            list.add(new Feature("paraRate." + level, "share of para words among the words of " + what, "0 to 1"));
            list.add(new Feature("segments." + level, "segments in " + what, "segments"));
            list.add(new Feature("at." + level, "place among the segments of " + what, "0 to 1"));
            list.add(new Feature("children." + level, "elements directly in " + what, "elements"));
            list.add(new Feature("position." + level, "place among its siblings of " + what, "from 0"));
        }
        list.add(new Feature("paraBefore", "share of the page's para words before it", "0 to 1"));
        list.add(new Feature("paraAfter", "share of the page's para words after it", "0 to 1"));
        return List.copyOf(list);
    }

    /** The element with the most running text directly inside, half of its grandchildren's counted in. */
    private int readable() {
        double[] score = new double[layout.boxes.size()];
        int best = 0;
        for (int i = 0; i < layout.size; i++) {
            if (layout.paraWords[i] == 0) {
                continue;
            }
            int box = layout.boxOf(i);
            boolean holder = TextFeatures.tagCode(layout.boxes.get(box).tag()) >= TextFeatures.tagCode("div");
            int near = holder || layout.parent[box] < 0 ? box : layout.parent[box];
            score[near] += layout.paraWords[i];
            best = score[near] > score[best] ? near : best;
            int far = layout.parent[near];
            if (far >= 0) {
                score[far] += layout.paraWords[i] / 2.0;
                best = score[far] > score[best] ? far : best;
            }
        }
        return best;
    }

    @Override
    public List<Feature> features() {
        return FEATURES;
    }

    @Override
    public void write(int segment, Row row) {
        for (Main main : mains) {
            main.write(segment, row);
        }
        int box = layout.boxOf(segment);
        for (int level = 0; level < LEVELS; level++) {
            writeLevel(segment, box, row);
            box = layout.wider[box] < 0 ? box : layout.wider[box];
        }
        int all = layout.paraWordsTo[layout.size];
        row.ratio(layout.paraWordsTo[segment], all);
        row.ratio(all - layout.paraWordsTo[segment + 1], all);
    }

    private void writeLevel(int segment, int box, Row row) {
        int first = layout.first(box);
        int end = layout.end(box);
        int words = layout.words(first, end);
        row.put(layout.paraShare(box));
        row.ratio(layout.linkWords(first, end), words);
        row.ratio(layout.paraWords(first, end), words);
        row.put(end - first);
        row.ratio(segment - first, Math.max(1, end - first - 1));
        row.put(layout.boxes.get(box).children());
        row.put(layout.boxes.get(box).position());
    }

    /** One notion of the element that holds the page's text. */
    private static final class Main {
        private final Layout layout;
        private final int box;
        private final int first;
        private final int end;
        private final int firstPara;
        private final int lastPara;
        /** For each box the depth of the lowest box that holds both it and the main element. */
        private final int[] common;

        Main(Layout layout, int box) {
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
            common = new int[layout.boxes.size()];
            boolean[] onPath = new boolean[common.length];
            for (int b = box; b >= 0; b = layout.parent[b]) {
                onPath[b] = true;
            }
            for (int b = 0; b < common.length; b++) {
                common[b] = onPath[b] ? layout.depth[b] : layout.parent[b] < 0 ? 0 : common[layout.parent[b]];
            }
        }

        void write(int segment, Row row) {
            int own = layout.boxOf(segment);
            row.put(Math.min(MOST_STEPS, layout.depth[own] - common[own]));
            row.put(Math.min(MOST_STEPS, layout.depth[box] - common[own]));
            row.put(Math.max(-1, Math.min(2, (double) (segment - first) / (end - first))));
            row.put(Math.max(-50, Math.min(100, segment - firstPara)));
            row.put(Math.max(-50, Math.min(100, lastPara - segment)));
        }
    }
}
