package io.github.broadsheet.body;

import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Deadline;
import io.github.broadsheet.phrases.LineTopics;
import java.util.List;
import java.util.stream.Stream;

/** What the model of text dumps sees: for each line one row of numbers. Elements are absent, so places come from lines. */
final class DumpFeatures {
    /** All features, in the order of a row. */
    static final List<Feature> ALL = Stream.of(
                    TextFeatures.FEATURES,
                    NeighbourFeatures.FEATURES,
                    LineFeatures.FEATURES,
                    HeadlineFeatures.FEATURES,
                    RhythmFeatures.FEATURES,
                    PhraseFeatures.FEATURES)
            .flatMap(List::stream)
            .toList();

    private static final int STEPS_BETWEEN_LOOKS = 0x7f;
    private static final Model MODEL = Model.load("dump.model");

    private final Layout layout;
    private final LineTopics topics;
    private final List<FeatureGroup> groups;
    private final Row row = new Row(ALL.size());

    /** Prepares a dump that has at least one line. */
    DumpFeatures(Outline outline) {
        layout = new Layout(outline);
        var words = new PageWords(layout);
        int[] noTemplates = new int[layout.size];
        var lines = new HeadlineLine(layout);
        topics = new LineTopics(layout.outline.segments());
        groups = List.of(
                new TextFeatures(layout, words),
                new NeighbourFeatures(layout, words, noTemplates),
                new LineFeatures(layout),
                new HeadlineFeatures(layout, lines),
                new RhythmFeatures(layout),
                new PhraseFeatures(layout, topics, lines.headline));
    }

    /** The features of one line; the array is used again by the next call. */
    float[] of(int line) {
        row.restart();
        for (FeatureGroup group : groups) {
            group.write(line, row);
        }
        return row.values();
    }

    Layout layout() {
        return layout;
    }

    LineTopics topics() {
        return topics;
    }

    /** The probability that each line is body text; 0 for those that the deadline left no time for. */
    double[] probabilities(Deadline deadline) {
        double[] probabilities = new double[layout.size];
        for (int i = 0; i < layout.size; i++) {
            if ((i & STEPS_BETWEEN_LOOKS) == 0 && deadline.passed()) {
                break;
            }
            probabilities[i] = MODEL.trees().probability(of(i));
        }
        return probabilities;
    }
}
