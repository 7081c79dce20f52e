package io.github.broadsheet.body;

import java.util.Arrays;
import java.util.List;

/**
 * Whether a line of a text dump is one of a row that repeats in a rhythm, as the titles, teasers and dates of other stories
 * do, and what dates and repeated lines stand near. The shape of a line is its length, its digits and its end.
 */
final class RhythmFeatures implements FeatureGroup {
    private static final int SHORTEST_PERIOD = 2;
    private static final int LONGEST_PERIOD = 6;
    private static final int MOST = 60;
    private static final int MOST_TIMES = 20;
    private static final int WINDOW = 12;
    private static final int LONGEST_DATE = 14;
    private static final int FEWEST_DIGITS = 4;
    private static final int FEW_WORDS = 4;
    private static final int MANY_WORDS = 15;

    static final List<Feature> FEATURES = List.of(
            new Feature("rhythm.lines", "lines of the longest row around it that repeats", "lines, at most 60"),
            new Feature("rhythm.before", "those of the row that stand before it", "lines, at most 60"),
            new Feature("rhythm.period", "after how many lines the row repeats, 2 to 6", "lines, 0 for none"),
            new Feature(
                    "alike.near", "share of the 12 lines around alike in shape, and their neighbours too", "0 to 1"),
            new Feature("date.before", "lines since the last short one with a date or the like", "lines, at most 60"),
            new Feature("date.after", "lines until the next short one with a date or the like", "lines, at most 60"),
            new Feature("dates.above", "short lines with a date or the like above it", "lines, at most 60"),
            new Feature("cut", "whether it ends in an ellipsis", "0 or 1"),
            new Feature("repeats.before", "how often the line before stands on the page", "times, at most 20"),
            new Feature("repeats.after", "how often the line after stands on the page", "times, at most 20"));

    private final Layout layout;
    private final Tally times;
    private final int[] shape;
    private final int[] length;
    private final int[] before;
    private final int[] period;
    private final int[] sinceDate;
    private final int[] untilDate;
    private final int[] datesTo;

    RhythmFeatures(Layout layout) {
        this.layout = layout;
        int n = layout.size;
        times = new Tally(n);
        shape = new int[n];
        for (int i = 0; i < n; i++) {
            times.count(layout.wording.hash[i]);
            shape[i] = shape(i);
        }
        length = new int[n];
        before = new int[n];
        period = new int[n];
        for (int p = SHORTEST_PERIOD; p <= LONGEST_PERIOD; p++) {
            findRows(p);
        }
        sinceDate = new int[n + 1];
        untilDate = new int[n + 1];
        datesTo = new int[n + 1];
        findDates();
    }

    private void findRows(int p) {
        int start = 0;
        for (int i = p; i <= layout.size; i++) {
            if (i == layout.size || shape[i] != shape[i - p]) {
                takeRow(start, i, p);
                start = i - p + 1;
            }
        }
    }

    /** The lines from the start up to the end repeat after so many lines; if all are alike, that is no rhythm. */
    private void takeRow(int start, int end, int p) {
        if (end - start < 2 * p || isEven(start, p)) {
            return;
        }
        for (int i = start; i < end; i++) {
            if (end - start > length[i]) {
                length[i] = end - start;
                before[i] = i - start;
                period[i] = p;
            }
        }
    }

    private boolean isEven(int start, int p) {
        for (int i = start + 1; i < start + p; i++) {
            if (shape[i] != shape[start]) {
                return false;
            }
        }
        return true;
    }

    private void findDates() {
        Arrays.fill(sinceDate, MOST);
        Arrays.fill(untilDate, MOST);
        for (int i = 0; i < layout.size; i++) {
            sinceDate[i + 1] = isDate(i) ? 1 : Math.min(MOST, sinceDate[i] + 1);
            datesTo[i + 1] = datesTo[i] + (isDate(i) ? 1 : 0);
        }
        for (int i = layout.size - 1; i >= 0; i--) {
            untilDate[i] = isDate(i) ? 0 : Math.min(MOST, untilDate[i + 1] + 1);
        }
    }

    private boolean isDate(int line) {
        return layout.segments[line].words() <= LONGEST_DATE && layout.wording.digits[line] >= FEWEST_DIGITS;
    }

    private int shape(int line) {
        int words = layout.segments[line].words();
        int size = words < FEW_WORDS ? 0 : words < MANY_WORDS ? 1 : 2;
        boolean digits = layout.wording.digits[line] >= FEWEST_DIGITS && size < 2;
        boolean sentence = layout.wording.end[line] == Wording.ENDS_TERMINAL;
        return size * 4 + (digits ? 2 : 0) + (sentence ? 1 : 0);
    }

    @Override
    public List<Feature> features() {
        return FEATURES;
    }

    @Override
    public void write(int i, Row row) {
        row.put(Math.min(MOST, length[i]));
        row.put(Math.min(MOST, before[i]));
        row.put(period[i]);
        int first = Math.max(0, i - WINDOW);
        int end = Math.min(layout.size, i + 1 + WINDOW);
        int alike = 0;
        for (int k = first; k < end; k++) {
            alike += k != i && isAlike(i, k) ? 1 : 0;
        }
        row.ratio(alike, end - first - 1);
        row.put(sinceDate[i]);
        row.put(untilDate[i + 1]);
        row.put(Math.min(MOST, datesTo[i]));
        String text = layout.segments[i].text();
        row.put(text.endsWith("\u2026") || text.endsWith("..."));
        row.put(times(i - 1));
        row.put(times(i + 1));
    }

    private boolean isAlike(int one, int other) {
        return shape[one] == shape[other]
                && shapeAt(one - 1) == shapeAt(other - 1)
                && shapeAt(one + 1) == shapeAt(other + 1);
    }

    private int shapeAt(int line) {
        return line < 0 || line >= layout.size ? -1 : shape[line];
    }

    private int times(int line) {
        return line < 0 || line >= layout.size ? 0 : Math.min(MOST_TIMES, times.get(layout.wording.hash[line]));
    }
}
