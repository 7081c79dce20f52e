package io.github.broadsheet.body;

import java.util.ArrayList;
import java.util.List;

/**
 * What the second stage sees: how the first stage judged the segments around one, those in the same elements, and those
 * that a template wrote alike. It puts right what the first stage could not know: where the text begins, ends, is broken.
 */
final class Agreement implements FeatureGroup {
    private static final int REACH = 3;
    private static final int[] WINDOWS = {3, 8};
    private static final int LEVELS = 6;
    private static final double[] SHARES = {0.5, 0.8, 0.95};
    private static final int FAR = 50;

    static final List<Feature> FEATURES = list();

    private final Layout layout;
    private final double[] p;
    private final double[] massTo;
    private final double[] groupMean;
    private final MainElement[] mains = new MainElement[SHARES.length];
    private final int[] lastKept;
    private final int[] nextKept;
    private final double[] highestBefore;
    private final double[] highestAfter;

    Agreement(Features features, double[] probabilities) {
        layout = features.layout();
        p = probabilities;
        int n = layout.size;
        massTo = new double[n + 1];
        for (int i = 0; i < n; i++) {
            massTo[i + 1] = massTo[i] + p[i] * words(i);
        }
        groupMean = groupMeans(features.templates());
        int[] deepest = deepest();
        for (int k = 0; k < SHARES.length; k++) {
            mains[k] = new MainElement(layout, deepest[k]);
        }
        lastKept = new int[n];
        nextKept = new int[n];
        highestBefore = new double[n];
        highestAfter = new double[n];
        int kept = -1;
        double highest = 0;
        for (int i = 0; i < n; i++) {
            lastKept[i] = kept;
            highestBefore[i] = highest;
            kept = p[i] >= 0.5 ? i : kept;
            highest = Math.max(highest, layout.segments[i].words() >= 8 ? p[i] : 0);
        }
        kept = -1;
        highest = 0;
        for (int i = n - 1; i >= 0; i--) {
            nextKept[i] = kept;
            highestAfter[i] = highest;
            kept = p[i] >= 0.5 ? i : kept;
            highest = Math.max(highest, layout.segments[i].words() >= 8 ? p[i] : 0);
        }
    }

    private static List<Feature> list() {
        var list = new ArrayList<Feature>();
        list.add(new Feature("p", "what the first stage says", "probability"));
        for (int d = -REACH; d <= REACH; d++) {
            if (d != 0) {
                list.add(new Feature("p.at" + d, "what it says of the segment at " + d, "probability, -1 for none"));
            }
        }
        for (int window : WINDOWS) {
            list.add(new Feature("p.before" + window, "mean by words of the " + window + " before", "probability"));
            list.add(new Feature("p.after" + window, "mean by words of the " + window + " after", "probability"));
        }
        for (int level = 0; level < LEVELS; level++) {
            String what = level == 0 ? "its element" : "the element " + level + " levels wider";
            list.add(new Feature("p.level" + level, "mean by words in " + what, "probability"));
            list.add(new Feature("mass.level" + level, "share of the page's expected body words in " + what, "0 to 1"));
        }
        list.add(new Feature("p.alike", "mean by words of those that a template wrote alike", "probability"));
        for (double share : SHARES) {
            String what = "the deepest element with " + share + " of the expected body words";
            list.add(new Feature("up.mass" + share, "steps up to an element that holds both it and " + what, "steps"));
            list.add(new Feature("down.mass" + share, "steps down from there to " + what, "steps"));
            list.add(new Feature("at.mass" + share, "place inside " + what, "0 to 1, below before, above after"));
        }
        list.add(new Feature("mass.before", "share of the expected body words before it", "0 to 1"));
        list.add(new Feature("mass.after", "share of the expected body words after it", "0 to 1"));
        list.add(new Feature("to.lastKept", "segments since the last likely one", "segments, 50 for none"));
        list.add(new Feature("to.nextKept", "segments until the next likely one", "segments, 50 for none"));
        list.add(new Feature("gap.before", "words since the last likely one", "words, -1 for none"));
        list.add(new Feature("gap.after", "words until the next likely one", "words, -1 for none"));
        list.add(new Feature("highest.before", "highest of a segment of 8 words before", "probability"));
        list.add(new Feature("highest.after", "highest of a segment of 8 words after", "probability"));
        return List.copyOf(list);
    }

    private int words(int i) {
        return layout.segments[i].words();
    }

    private double[] groupMeans(int[] groupOf) {
        int groups = 0;
        for (int group : groupOf) {
            groups = Math.max(groups, group + 1);
        }
        double[] mass = new double[groups];
        int[] all = new int[groups];
        for (int i = 0; i < p.length; i++) {
            mass[groupOf[i]] += p[i] * words(i);
            all[groupOf[i]] += words(i);
        }
        double[] means = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            means[i] = mass[groupOf[i]] / Math.max(1, all[groupOf[i]]);
        }
        return means;
    }

    /** For each share the deepest box that holds as much of the expected body words, the first of several. */
    private int[] deepest() {
        int[] best = new int[SHARES.length];
        double all = massTo[p.length];
        for (int i = 1; i < layout.boxes.length; i++) {
            int depth = layout.depth[i];
            if (depth <= layout.depth[best[SHARES.length - 1]]) {
                continue; // the deepest with the greatest share is the least deep
            }
            double mass = mass(layout.first(i), layout.end(i));
            for (int k = 0; k < SHARES.length && mass >= SHARES[k] * all; k++) {
                best[k] = depth > layout.depth[best[k]] ? i : best[k];
            }
        }
        return best;
    }

    private double mass(int first, int end) {
        return massTo[end] - massTo[first];
    }

    @Override
    public List<Feature> features() {
        return FEATURES;
    }

    @Override
    public void write(int i, Row row) {
        row.put(p[i]);
        for (int d = -REACH; d <= REACH; d++) {
            if (d != 0) {
                row.put(i + d < 0 || i + d >= p.length ? -1 : p[i + d]);
            }
        }
        for (int window : WINDOWS) {
            writeMean(Math.max(0, i - window), i, row);
            writeMean(i + 1, Math.min(p.length, i + 1 + window), row);
        }
        double all = massTo[p.length];
        int box = layout.boxOf(i);
        for (int level = 0; level < LEVELS; level++) {
            writeMean(layout.first(box), layout.end(box), row);
            row.ratio(mass(layout.first(box), layout.end(box)), all);
            box = layout.wider[box] < 0 ? box : layout.wider[box];
        }
        row.put(groupMean[i]);
        for (MainElement main : mains) {
            main.writePlace(i, row);
        }
        row.ratio(massTo[i], all);
        row.ratio(all - massTo[i + 1], all);
        row.put(lastKept[i] < 0 ? FAR : Math.min(FAR, i - lastKept[i]));
        row.put(nextKept[i] < 0 ? FAR : Math.min(FAR, nextKept[i] - i));
        row.put(lastKept[i] < 0 ? -1 : layout.words(lastKept[i] + 1, i));
        row.put(nextKept[i] < 0 ? -1 : layout.words(i + 1, nextKept[i]));
        row.put(highestBefore[i]);
        row.put(highestAfter[i]);
    }

    private void writeMean(int first, int end, Row row) {
        row.ratio(mass(first, end), layout.words(first, end));
    }
}
