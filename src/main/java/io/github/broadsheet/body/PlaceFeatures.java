package io.github.broadsheet.body;

import java.util.ArrayList;
import java.util.List;

/** Where a segment stands in the tree: how far from the elements that hold the page's running text, and inside what. */
final class PlaceFeatures implements FeatureGroup {
    private static final double HALF = 0.5;
    /** How much wider than its own element those are that are looked at. */
    private static final int[] BELOW_TITLE = {1, 40};

    private static final int[] LEVELS = {1, 2, 4, 5};

    static final List<Feature> FEATURES = list();

    private final Layout layout;
    private final MainElement half;
    private final MainElement best;
    private final MainElement[] below = new MainElement[BELOW_TITLE.length];

    PlaceFeatures(Layout layout, int title) {
        this.layout = layout;
        half = new MainElement(layout, layout.deepest(HALF));
        best = new MainElement(layout, readable());
        for (int i = 0; i < below.length; i++) {
            below[i] = new MainElement(layout, belowTitle(title, BELOW_TITLE[i]));
        }
    }

    private static List<Feature> list() {
        var list = new ArrayList<Feature>();
        for (String name : List.of("half", "best")) {
            String what = "the main element, by " + name;
            list.add(new Feature("up." + name, "steps up to an element that holds both it and " + what, "steps"));
            list.add(new Feature("down." + name, "steps down from there to " + what, "steps"));
            list.add(new Feature("at." + name, "place inside " + what, "0 to 1, below before, above after"));
            list.add(new Feature("fromFirst." + name, "segments since the first para in " + what, "segments"));
            list.add(new Feature("toLast." + name, "segments until the last para in " + what, "segments"));
        }
        for (int words : BELOW_TITLE) {
            String what = "the element that holds the title and " + words + " para words behind it";
            list.add(new Feature("up.below" + words, "steps up to an element that holds both it and " + what, "steps"));
            list.add(new Feature("down.below" + words, "steps down from there to " + what, "steps"));
            list.add(new Feature("at.below" + words, "place inside " + what, "0 to 1, below before, above after"));
            list.add(new Feature("share.below" + words, "share of the page's para words in " + what, "0 to 1"));
        }
        for (int level : LEVELS) {
            String what = "the element " + level + " levels wider";
            list.add(new Feature("paraShare." + level, "share of the page's para words in " + what, "0 to 1"));
            list.add(new Feature("links." + level, "link density of " + what, "0 to 1"));
            list.add(new Feature("paraRate." + level, "share of para words among the words of " + what, "0 to 1"));
            list.add(new Feature("segments." + level, "segments in " + what, "segments"));
            list.add(new Feature("children." + level, "elements directly in " + what, "elements"));
        }
        list.add(new Feature("position", "place among its siblings of its element", "from 0"));
        list.add(new Feature("paraBefore", "share of the page's para words before it", "0 to 1"));
        list.add(new Feature("paraAfter", "share of the page's para words after it", "0 to 1"));
        return List.copyOf(list);
    }

    /** The element with the most running text directly inside, half of its grandchildren's counted in. */
    private int readable() {
        int[] score = new int[layout.boxes.length]; // in half words
        int best = 0;
        for (int i = 0; i < layout.size; i++) {
            if (layout.paraWords[i] == 0) {
                continue;
            }
            int box = layout.boxOf(i);
            boolean holder = TextFeatures.tagCode(layout.boxes[box].tag()) >= TextFeatures.tagCode("div");
            int near = holder || layout.parent[box] < 0 ? box : layout.parent[box];
            score[near] += 2 * layout.paraWords[i];
            best = score[near] > score[best] ? near : best;
            int far = layout.parent[near];
            if (far >= 0) {
                score[far] += layout.paraWords[i];
                best = score[far] > score[best] ? far : best;
            }
        }
        return best;
    }

    /** The smallest element around the title with so many para words behind it; the root where there is none. */
    private int belowTitle(int title, int words) {
        int box = title < 0 ? -1 : layout.boxOf(title);
        while (box >= 0 && layout.paraWords(Math.min(title + 1, layout.end(box)), layout.end(box)) < words) {
            box = layout.parent[box];
        }
        return Math.max(0, box);
    }

    @Override
    public List<Feature> features() {
        return FEATURES;
    }

    @Override
    public void write(int segment, Row row) {
        half.writePlace(segment, row);
        half.writeParas(segment, row);
        best.writePlace(segment, row);
        best.writeParas(segment, row);
        for (MainElement element : below) {
            element.writePlace(segment, row);
            row.put(element.paraShare());
        }
        int box = layout.boxOf(segment);
        int position = layout.boxes[box].position();
        int level = 0;
        for (int wanted : LEVELS) {
            for (; level < wanted; level++) {
                box = layout.wider[box] < 0 ? box : layout.wider[box];
            }
            writeLevel(box, row);
        }
        row.put(position);
        int all = layout.paraWordsTo[layout.size];
        row.ratio(layout.paraWordsTo[segment], all);
        row.ratio(all - layout.paraWordsTo[segment + 1], all);
    }

    private void writeLevel(int box, Row row) {
        int first = layout.first(box);
        int end = layout.end(box);
        int words = layout.words(first, end);
        row.put(layout.paraShare(box));
        row.ratio(layout.linkWords(first, end), words);
        row.ratio(layout.paraWords(first, end), words);
        row.put(end - first);
        row.put(layout.boxes[box].children());
    }
}
