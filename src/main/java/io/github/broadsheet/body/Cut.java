package io.github.broadsheet.body;

import io.github.broadsheet.model.Removal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * From probabilities to a decision: keeps the likeliest segments, as many as make the expected F1 highest. With the words
 * w and the probabilities p, F1 is expected to be 2 Σpw (over what is kept) / (Σw kept + Σpw of all).
 */
final class Cut {
    /** For pages that may be articles. */
    static final Cut STRICT = new Cut(0.25, 0.6);

    /**
     * For pages that are surely none: what the model learned from articles to be none of their text, such as teasers and
     * lists of links, is the text there.
     */
    static final Cut LENIENT = new Cut(0.03, 0.1);

    /** The name under which segments are left out. */
    static final String RULE = "model";

    private static final double FINE = 1e9;

    private static final int PERCENT = 100;
    private static final List<Removal> UNLIKELY = unlikely();

    private final double lowest;
    private final double highest;

    /** A cut whose threshold is held between two probabilities. */
    private Cut(double lowest, double highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Takes out of the draft what is below the threshold. */
    void apply(Draft draft) {
        int[] words = new int[draft.layout.size];
        for (int i = 0; i < words.length; i++) {
            words[i] = draft.layout.segments[i].words();
        }
        double threshold = threshold(draft.probabilities, words);
        for (int i = 0; i < words.length; i++) {
            if (draft.probabilities[i] < threshold) {
                draft.remove(i, UNLIKELY.get((int) (draft.probabilities[i] * PERCENT)));
            }
        }
    }

    private static List<Removal> unlikely() {
        var removals = new ArrayList<Removal>();
        for (int percent = 0; percent <= PERCENT; percent++) {
            removals.add(new Removal(RULE, "body text with a probability of " + percent + "%"));
        }
        return List.copyOf(removals);
    }

    /** The probability from which on segments are kept. */
    private double threshold(double[] probabilities, int[] words) {
        int n = words.length;
        long[] order = new long[n];
        double expected = 0;
        for (int i = 0; i < n; i++) {
            order[i] = (long) (probabilities[i] * FINE) << 32 | i;
            expected += probabilities[i] * words[i];
        }
        Arrays.sort(order);
        double kept = 0;
        double right = 0;
        double best = -1;
        double threshold = highest;
        for (int k = n - 1; k >= 0; k--) {
            int i = (int) order[k];
            kept += words[i];
            right += probabilities[i] * words[i];
            double f1 = 2 * right / (kept + expected);
            if (f1 > best) {
                best = f1;
                threshold = probabilities[i];
            }
        }
        return Math.max(lowest, Math.min(highest, threshold));
    }
}
