package io.github.broadsheet.body;

import java.util.Arrays;

/**
 * From probabilities to a decision: keeps the likeliest segments, as many as make the expected F1 highest. With the words
 * w and the probabilities p, F1 is expected to be 2 Σpw (over what is kept) / (Σw kept + Σpw of all).
 */
final class Cut {
    private static final double LOWEST = 0.2;
    private static final double HIGHEST = 0.62;

    private Cut() {}

    /** The probability from which on segments are kept. */
    static double threshold(double[] probabilities, int[] words) {
        int n = probabilities.length;
        long[] order = new long[n];
        double expected = 0;
        for (int i = 0; i < n; i++) {
            order[i] = (long) (probabilities[i] * 1e9) << 32 | i;
            expected += probabilities[i] * words[i];
        }
        Arrays.sort(order);
        double kept = 0;
        double right = 0;
        double best = -1;
        double threshold = HIGHEST;
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
        return Math.max(LOWEST, Math.min(HIGHEST, threshold));
    }
}
