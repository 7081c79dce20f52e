package io.github.broadsheet.body;

import io.github.broadsheet.phrases.LineTopics;
import io.github.broadsheet.gold.GoldPage;
import io.github.broadsheet.gold.Measures;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A page of a training set as one kind of text dump, read once: its lines, features and labels. */
final class DumpSample {
    private static final int SHORT = 8;
    private static final int OF_SHORT = 3;

    final GoldPage gold;
    final DumpRendering rendering;
    final int fold;
    private final Layout layout;
    private final LineTopics topics;
    private final List<Segment> lines;
    private final float[][] rows;
    private final boolean[] labels;
    private double[] probabilities;

    DumpSample(GoldPage gold, DumpRendering rendering, Outline page, int folds) {
        this.gold = gold;
        this.rendering = rendering;
        fold = gold.fold(folds);
        Outline dump = read(Source.text(rendering.render(page)));
        lines = dump.segments();
        var features = new DumpFeatures(dump);
        layout = features.layout();
        topics = features.topics();
        rows = new float[lines.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = features.of(i).clone();
        }
        labels = Labels.of(lines, gold.body());
        probabilities = new double[rows.length];
    }

    static Outline read(Source source) {
        try {
            return Outline.of(PageReader.read(source, Sample.PATIENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds its rows to a table: longer lines weigh more, all pages alike; of short lines outside the body only some. */
    void addTo(Boosting.Table table, double pageWeight) {
        double[] weights = new double[rows.length];
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            int words = lines.get(i).words();
            boolean taken = labels[i]
                    || words >= SHORT
                    || Math.floorMod(layout.wording.hash[i] * 31 + i, OF_SHORT) == 0;
            weights[i] = taken ? Sample.weight(words, Sample.FIRST_POWER) : 0;
            sum += weights[i];
        }
        for (int i = 0; i < rows.length; i++) {
            if (weights[i] > 0) {
                table.add(rows[i], labels[i], weights[i] / sum * pageWeight);
            }
        }
    }

    void judge(Trees trees) {
        for (int i = 0; i < rows.length; i++) {
            probabilities[i] = trees.probability(rows[i]);
        }
    }

    Measures.Page score() {
        Draft draft = Draft.ofLines(layout, topics, probabilities);
        var out = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            if (draft.keeps(i)) {
                out.append(lines.get(i).text()).append("\n\n");
            }
        }
        return Measures.of(out.toString(), gold.body());
    }
}
