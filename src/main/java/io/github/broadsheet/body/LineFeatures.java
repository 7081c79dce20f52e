package io.github.broadsheet.body;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line of a text dump stands among the others. A dump has no elements, so the place of the text is found from the
 * lines alone: as the run of lines that gains most when paras count for it and other lines against it.
 */
final class LineFeatures implements FeatureGroup {
    private static final int[] PRICES = {4, 12, 30};
    private static final int[] WINDOWS = {2, 8, 25, 60};
    private static final int MOST_GAIN = 60;
    private static final int SHORT = 6;
    private static final int FAR = 60;

    static final List<Feature> FEATURES = list();

    private final Layout layout;
    private final boolean[] gap;
    private final int[][] runs = new int[PRICES.length][];
    private final int[] shortBefore;
    private final int[] shortAfter;

    LineFeatures(Layout layout) {
        this.layout = layout;
        int n = layout.size;
        gap = new boolean[n + 1];
        shortBefore = new int[n + 1];
        shortAfter = new int[n + 1];
        for (int i = 0; i < n; i++) {
            gap[i] = layout.segments[i].box().element().hasAttr("data-gap");
            shortBefore[i + 1] = isShort(i) ? shortBefore[i] + 1 : 0;
        }
        for (int i = n - 1; i >= 0; i--) {
            shortAfter[i] = isShort(i) ? shortAfter[i + 1] + 1 : 0;
        }
        for (int k = 0; k < PRICES.length; k++) {
            runs[k] = bestRun(PRICES[k]);
        }
    }

    private static List<Feature> list() {
        var list = new ArrayList<Feature>();
        for (int price : PRICES) {
            String run = "the best run, at " + price + " a line";
            list.add(new Feature(
                    "run" + price + ".outside", "lines before (negative) or after " + run, "lines, at most 60"));
            list.add(new Feature(
                    "run" + price + ".at", "how far into " + run + ", 0 to 1, or before or after it", "-1 to 2"));
            list.add(new Feature("run" + price + ".fromStart", "lines from the start of " + run, "lines, at most 60"));
            list.add(new Feature("run" + price + ".fromEnd", "lines from the end of " + run, "lines, at most 60"));
        }
        for (int window : WINDOWS) {
            list.add(new Feature("mean.before" + window, "words a line in the " + window + " lines before", "words"));
            list.add(new Feature("mean.after" + window, "words a line in the " + window + " lines after", "words"));
            list.add(new Feature(
                    "para.before" + window, "share of para words in the " + window + " lines before", "0 to 1"));
            list.add(new Feature(
                    "para.after" + window, "share of para words in the " + window + " lines after", "0 to 1"));
        }
        list.add(new Feature("paraWords.before", "share of the page's para words before it", "0 to 1"));
        list.add(new Feature("gapBefore", "whether a blank line stands before it", "0 or 1"));
        list.add(new Feature("gapAfter", "whether a blank line stands after it", "0 or 1"));
        list.add(new Feature("shortBefore", "short lines in a row before it", "lines, at most 60"));
        list.add(new Feature("shortAfter", "short lines in a row after it", "lines, at most 60"));
        return List.copyOf(list);
    }

    private boolean isShort(int line) {
        return layout.segments[line].words() < SHORT;
    }

    /** The stretch of lines with the largest sum, after Kadane: first line and the one after the last. */
    private int[] bestRun(int price) {
        int[] best = {0, 0};
        int most = 0;
        int sum = 0;
        int start = 0;
        for (int i = 0; i < layout.size; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += layout.paraWords[i] > 0 ? Math.min(MOST_GAIN, layout.paraWords[i]) : -price;
            if (sum > most) {
                most = sum;
                best = new int[] {start, i + 1};
            }
        }
        return best;
    }

    @Override
    public List<Feature> features() {
        return FEATURES;
    }

    @Override
    public void write(int i, Row row) {
        for (int[] run : runs) {
            int length = Math.max(1, run[1] - run[0]);
            row.put(i < run[0] ? Math.max(-FAR, i - run[0]) : Math.min(FAR, Math.max(0, i - run[1] + 1)));
            row.put(Math.max(-1, Math.min(2, (double) (i - run[0]) / length)));
            row.put(Math.max(-FAR, Math.min(FAR, i - run[0])));
            row.put(Math.max(-FAR, Math.min(FAR, run[1] - 1 - i)));
        }
        for (int window : WINDOWS) {
            int first = Math.max(0, i - window);
            int end = Math.min(layout.size, i + 1 + window);
            row.ratio(layout.words(first, i), i - first);
            row.ratio(layout.words(i + 1, end), end - i - 1);
            row.ratio(layout.paraWords(first, i), layout.words(first, i));
            row.ratio(layout.paraWords(i + 1, end), layout.words(i + 1, end));
        }
        row.ratio(layout.paraWordsTo[i], layout.paraWordsTo[layout.size]);
        row.put(gap[i]);
        row.put(gap[i + 1]);
        row.put(Math.min(FAR, shortBefore[i]));
        row.put(Math.min(FAR, shortAfter[i + 1]));
    }
}
