package io.github.broadsheet.body;

import java.util.ArrayList;
import java.util.List;

/**
 * Segments that a template wrote alike: those whose elements, and the elements around them, agree in name and class. What
 * holds for most of a group holds for its doubtful members.
 */
final class TemplateFeatures implements FeatureGroup {
    static final List<Feature> FEATURES = list();

    private final Layout layout;
    private final Groups two;
    private final Groups four;

    TemplateFeatures(Layout layout) {
        this.layout = layout;
        two = new Groups(2);
        four = new Groups(4);
    }

    private static List<Feature> list() {
        var list = new ArrayList<Feature>();
        for (String name : List.of("two", "four")) {
            String what = name.equals("two")
                    ? "of those alike in element and parent"
                    : "of those alike in element and three around it";
            list.add(new Feature("count." + name, "number " + what, "segments"));
            list.add(new Feature("words." + name, "mean words " + what, "words"));
            list.add(new Feature("links." + name, "link density " + what, "0 to 1"));
            list.add(new Feature("paraShare." + name, "share of the page's para words " + what, "0 to 1"));
            list.add(new Feature("paras." + name, "share of paras " + what, "0 to 1"));
            list.add(new Feature("terminals." + name, "share with a terminal mark " + what, "0 to 1"));
            list.add(new Feature(
                    "spread." + name, "segments from the first to the last, per segment, " + what, "ratio"));
        }
        return List.copyOf(list);
    }

    @Override
    public List<Feature> features() {
        return FEATURES;
    }

    @Override
    public void write(int segment, Row row) {
        two.write(segment, row);
        four.write(segment, row);
    }

    /** The group of a segment among those alike in element and parent. */
    int[] groupOf() {
        return two.groupOf;
    }

    /** The segments grouped by their element and those around it, as many levels. */
    private final class Groups {
        private static final int FIGURES = 8;

        final int[] groupOf = new int[layout.size];
        private final int[] figures;

        Groups(int levels) {
            var numbers = new Tally(layout.size);
            for (int i = 0; i < layout.size; i++) {
                groupOf[i] = numbers.number(key(layout.boxOf(i), levels));
            }
            figures = new int[numbers.size() * FIGURES];
            for (int i = 0; i < layout.size; i++) {
                add(i, groupOf[i] * FIGURES);
            }
        }

        private int key(int box, int levels) {
            int key = 17;
            int up = box;
            for (int level = 0; level < levels && up >= 0; level++) {
                key = key * 1_000_003 + layout.names.template(up);
                up = layout.parent[up];
            }
            return key;
        }

        private void add(int i, int at) {
            if (figures[at] == 0) {
                figures[at + 6] = i;
            }
            figures[at]++;
            figures[at + 1] += layout.words(i, i + 1);
            figures[at + 2] += layout.linkWords(i, i + 1);
            figures[at + 3] += layout.paraWords[i];
            figures[at + 4] += layout.para[i] ? 1 : 0;
            figures[at + 5] += layout.wording.end[i] == Wording.ENDS_TERMINAL ? 1 : 0;
            figures[at + 7] = i;
        }

        void write(int segment, Row row) {
            int at = groupOf[segment] * FIGURES;
            row.put(figures[at]);
            row.ratio(figures[at + 1], figures[at]);
            row.ratio(figures[at + 2], figures[at + 1]);
            row.ratio(figures[at + 3], layout.paraWordsTo[layout.size]);
            row.ratio(figures[at + 4], figures[at]);
            row.ratio(figures[at + 5], figures[at]);
            row.ratio(figures[at + 7] - figures[at + 6] + 1, figures[at]);
        }
    }
}
