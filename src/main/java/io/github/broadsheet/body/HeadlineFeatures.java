package io.github.broadsheet.body;

import java.util.ArrayList;
import java.util.List;

/** Where a line of a text dump stands below the headline, as far as lines tell which one that is: {@link HeadlineLine}. */
final class HeadlineFeatures implements FeatureGroup {
    private static final int FAR = 60;
    private static final int MOST_WORDS = 500;
    private static final int MOST_TIMES = 20;

    static final List<Feature> FEATURES = list();

    private final Layout layout;
    private final HeadlineLine lines;
    private final int headline;
    /** For each line the most lines in a row without a para, between the first para below the headline and it. */
    private final int[] widestBreak;

    HeadlineFeatures(Layout layout, HeadlineLine lines) {
        this.layout = layout;
        this.lines = lines;
        headline = lines.headline;
        widestBreak = new int[layout.size];
        int widest = 0;
        int row = 0;
        boolean any = false;
        for (int i = headline + 1; i < layout.size; i++) {
            widest = any ? Math.max(widest, row) : 0;
            widestBreak[i] = widest;
            any |= layout.para[i];
            row = layout.para[i] ? 0 : row + 1;
        }
    }

    private static List<Feature> list() {
        var list = new ArrayList<Feature>();
        list.add(new Feature("headline.lines", "lines since the headline", "lines, -60 to 60"));
        list.add(new Feature("headline.words", "words between the headline and it", "words, -500 to 500"));
        list.add(new Feature("headline.paras", "paras between the headline and it", "lines, at most 60"));
        list.add(new Feature(
                "headline.break", "most lines in a row without a para since the first below it", "lines, at most 60"));
        list.add(new Feature("headline.share", "share of its words that are the headline's", "0 to 1"));
        list.add(new Feature("headline.cover", "share of the headline's words that it holds", "0 to 1"));
        list.add(new Feature("heading.lines", "lines since the last that could be a headline", "lines, 60 for none"));
        list.add(new Feature("heading.said", "share of that line's words that those below it say", "0 to 1"));
        list.add(new Feature("heading.cover", "share of that line's words that it holds", "0 to 1"));
        list.add(new Feature("heading.times", "how often that line stands on the page", "times, at most 20"));
        return List.copyOf(list);
    }

    @Override
    public List<Feature> features() {
        return FEATURES;
    }

    @Override
    public void write(int i, Row row) {
        int paras = i > headline ? layout.paras(headline + 1, i) : 0;
        int between = i > headline ? layout.words(headline + 1, i) : -layout.words(i, headline);
        row.put(Math.max(-FAR, Math.min(FAR, i - headline)));
        row.put(Math.max(-MOST_WORDS, Math.min(MOST_WORDS, between)));
        row.put(Math.min(FAR, paras));
        row.put(Math.min(FAR, widestBreak[i]));
        row.ratio(lines.ofHeadline[i], lines.words(i));
        row.put(headline < 0 ? 0 : cover(lines.ofHeadline[i], headline));
        int last = lines.lastHeading[i];
        row.put(last < 0 ? FAR : Math.min(FAR, i - last));
        row.put(last < 0 ? 0 : lines.said[last]);
        row.put(last < 0 ? 0 : cover(lines.ofHeading[i], last));
        row.put(last < 0 ? 0 : Math.min(MOST_TIMES, lines.times(last)));
    }

    private double cover(int common, int heading) {
        return Math.min(1, (double) common / Math.max(1, lines.words(heading)));
    }
}
