package io.github.broadsheet.body;

import io.github.broadsheet.outline.Segment;
import java.util.ArrayList;
import java.util.List;

/** What stands before and after a segment. */
final class NeighbourFeatures implements FeatureGroup {
    private static final int[] WINDOWS = {5, 12};
    private static final int FAR = 50;
    private static final int MOST_WORDS = 300;

    static final List<Feature> FEATURES = list();

    private final Layout layout;
    private final PageWords words;
    private final int[] group;
    private final Nearest lastPara;
    private final Nearest nextPara;
    private final Nearest lastHeading;
    private final Nearest nextHeading;
    /** For each segment the depth of the lowest box that holds the title too; none without a title. */
    private final int[] commonWithTitle;

    NeighbourFeatures(Layout layout, PageWords words, int[] group) {
        this.layout = layout;
        this.words = words;
        this.group = group;
        int n = layout.size;
        boolean[] heading = new boolean[n];
        for (int i = 0; i < n; i++) {
            heading[i] = isHeading(i);
        }
        lastPara = Nearest.before(layout, layout.para);
        nextPara = Nearest.after(layout, layout.para);
        lastHeading = Nearest.before(layout, heading);
        nextHeading = Nearest.after(layout, heading);
        commonWithTitle = words.titleSegment < 0 ? new int[0] : layout.commonWith(layout.boxOf(words.titleSegment));
    }

    private static List<Feature> list() {
        var list = new ArrayList<Feature>();
        for (String which : List.of("before", "after")) {
            String what = "the segment " + which;
            list.add(new Feature("words." + which, "words of " + what, "words, at most 300, -1 for none"));
            list.add(new Feature("links." + which, "link density of " + what, "0 to 1, -1 for none"));
            list.add(new Feature("tag." + which, "element of " + what, "code, -1 for none"));
            list.add(new Feature("alike." + which, "whether a template wrote it alike: " + what, "0 or 1"));
        }
        for (int window : WINDOWS) {
            list.add(new Feature("paraRate.near" + window, "share of para words within " + window, "0 to 1"));
            list.add(new Feature("links.near" + window, "link density within " + window, "0 to 1"));
            list.add(new Feature("terminals.near" + window, "share with a terminal mark within " + window, "0 to 1"));
        }
        for (String what : List.of("lastPara", "nextPara", "lastHeading", "nextHeading")) {
            list.add(new Feature("to." + what, "segments to " + what, "segments, 50 for none"));
            list.add(new Feature(
                    "up." + what, "steps up to an element that holds it too: " + what, "steps, 50 for none"));
        }
        list.add(new Feature("to.title", "segments since the title", "segments, -60 for no title"));
        list.add(new Feature("wordsTo.title", "words since the title", "words"));
        list.add(new Feature("up.title", "steps up to an element that holds the title too", "steps, 50 for none"));
        list.add(new Feature("down.title", "steps down from there to the title", "steps, 50 for none"));
        return List.copyOf(list);
    }

    private boolean isHeading(int segment) {
        String tag = layout.segments[segment].box().tag();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    @Override
    public List<Feature> features() {
        return FEATURES;
    }

    @Override
    public void write(int i, Row row) {
        writeNeighbour(i, i - 1, row);
        writeNeighbour(i, i + 1, row);
        for (int window : WINDOWS) {
            int first = Math.max(0, i - window);
            int end = Math.min(layout.size, i + window + 1);
            int all = layout.words(first, end);
            row.ratio(layout.paraWords(first, end), all);
            row.ratio(layout.linkWords(first, end), all);
            row.ratio(layout.terminalsTo[end] - layout.terminalsTo[first], end - first);
        }
        lastPara.write(i, row);
        nextPara.write(i, row);
        lastHeading.write(i, row);
        nextHeading.write(i, row);
        writeTitle(i, row);
    }

    private void writeNeighbour(int i, int other, Row row) {
        if (other < 0 || other >= layout.size) {
            row.put(-1);
            row.put(-1);
            row.put(-1);
            row.put(0);
            return;
        }
        Segment segment = layout.segments[other];
        row.put(Math.min(MOST_WORDS, segment.words()));
        row.put(segment.linkDensity());
        row.put(layout.tag[other]);
        row.put(group[other] == group[i]);
    }

    private void writeTitle(int i, Row row) {
        int title = words.titleSegment;
        if (title < 0) {
            row.put(-60);
            row.put(0);
            row.put(FAR);
            row.put(FAR);
            return;
        }
        row.put(Math.max(-FAR, Math.min(2 * FAR, i - title)));
        int between = i > title ? layout.words(title + 1, i) : -layout.words(i, title);
        row.put(Math.max(-1000, Math.min(3000, between)));
        row.put(Math.min(FAR, layout.depth[layout.boxOf(i)] - commonWithTitle[i]));
        row.put(Math.min(FAR, layout.depth[layout.boxOf(title)] - commonWithTitle[i]));
    }
}
