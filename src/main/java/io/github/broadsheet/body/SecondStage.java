package io.github.broadsheet.body;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of the second stage: what the first stage judged around a segment, and a few of the first stage's features. */
final class SecondStage {
    /** What the second stage looks at besides the first stage's judgements. */
    private static final List<String> KEPT_FEATURES = List.of(
            "words",
            "linkDensity",
            "links",
            "boldShare",
            "marks",
            "end",
            "start",
            "capitals",
            "digits",
            "commonShare",
            "titleCover",
            "descriptionCover",
            "repeats",
            "para",
            "tag",
            "firstTag",
            "stepsTo.figure",
            "stepsTo.ul",
            "paraShare.1",
            "segments.1",
            "count.four",
            "words.four",
            "words.before",
            "links.before",
            "tag.before",
            "alike.before",
            "words.after",
            "links.after",
            "tag.after",
            "alike.after",
            "to.title",
            "wordsTo.title");

    private static final int[] KEPT = IntStream.range(0, Features.ALL.size())
            .filter(i -> KEPT_FEATURES.contains(Features.ALL.get(i).name()))
            .toArray();

    /** All features of the second stage, in the order of a row. */
    static final List<Feature> ALL = Stream.concat(
                    Agreement.FEATURES.stream(), IntStream.of(KEPT).mapToObj(Features.ALL::get))
            .toList();

    private SecondStage() {}

    /** What both stages say together. */
    static double settle(double first, double second) {
        return (first + second) / 2;
    }

    /** Those of the first stage's features that the second looks at. */
    static float[] kept(float[] row) {
        float[] kept = new float[KEPT.length];
        for (int i = 0; i < KEPT.length; i++) {
            kept[i] = row[KEPT[i]];
        }
        return kept;
    }

    /** A row to be written again and again. */
    static Row newRow() {
        return new Row(ALL.size());
    }

    /** Writes the second stage's features of one segment. */
    static float[] write(Agreement agreement, int segment, float[] kept, Row row) {
        row.restart();
        agreement.write(segment, row);
        for (float value : kept) {
            row.put(value);
        }
        return row.values();
    }
}
