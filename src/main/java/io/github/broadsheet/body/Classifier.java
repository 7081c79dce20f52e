package io.github.broadsheet.body;

import io.github.broadsheet.page.Page;

/**
 * The learned part: gives each segment the probability that it is body text. A first stage looks at each segment with its
 * surroundings, a second at what the first made of those.
 */
final class Classifier {
    /** Below it a segment is so surely no body text that the second stage is not asked. */
    static final double HOPELESS = 0.02;

    private static final int STEPS_BETWEEN_LOOKS = 0x7f;
    private static final Model FIRST_STAGE = Model.load("first.model");
    private static final Model SECOND_STAGE = Model.load("second.model");

    private Classifier() {}

    /** The probability of each segment; 0 for those that the deadline left no time for. */
    static double[] probabilities(Features features, Page page) {
        int n = features.layout().size;
        double[] first = new double[n];
        float[][] rows = new float[n][];
        for (int i = 0; i < n; i++) {
            if (late(i, page)) {
                return first;
            }
            float[] seen = features.of(i);
            first[i] = FIRST_STAGE.trees().probability(seen);
            rows[i] = first[i] < HOPELESS ? null : SecondStage.kept(seen);
        }
        var agreement = new Agreement(features, first);
        double[] second = first.clone();
        Row row = SecondStage.newRow();
        for (int i = 0; i < n && !late(i, page); i++) {
            if (rows[i] != null) {
                double again = SECOND_STAGE.trees().probability(SecondStage.write(agreement, i, rows[i], row));
                second[i] = SecondStage.settle(first[i], again);
            }
        }
        return second;
    }

    private static boolean late(int segment, Page page) {
        if ((segment & STEPS_BETWEEN_LOOKS) == 0 && page.deadline().passed()) {
            page.notes().truncated("the deadline passed while the body was looked for");
            return true;
        }
        return false;
    }
}
