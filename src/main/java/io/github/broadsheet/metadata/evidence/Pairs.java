package io.github.broadsheet.metadata.evidence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The pairs of neighbouring characters in a text's {@linkplain Plain#key key}, by which texts are compared. */
public final class Pairs {
    private static final int LONGEST = 300;

    private final String key;
    private int @Nullable [] sorted; // once they are asked for: often the key or its length tells enough

    private Pairs(String key) {
        this.key = key;
    }

    /** The pairs of a key, of its first 300 characters. */
    public static Pairs of(String key) {
        return new Pairs(key);
    }

    private int[] sorted() {
        int[] pairs = sorted;
        if (pairs == null) {
            pairs = new int[size(key.length())];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = key.charAt(i) << 16 | key.charAt(i + 1);
            }
            Arrays.sort(pairs);
            sorted = pairs;
        }
        return pairs;
    }

    private static int size(int length) {
        return Math.max(0, Math.min(length, LONGEST) - 1);
    }

    /** The key. */
    public String key() {
        return key;
    }

    /** How alike two keys are, 0 to 1: Dice's coefficient over their pairs. */
    public double likeness(Pairs other) {
        if (key.equals(other.key)) {
            return key.isEmpty() ? 0 : 1;
        }
        int sum = size(key.length()) + size(other.key.length());
        return sum == 0 ? 0 : 2.0 * common(other) / sum;
    }

    /** The most that two keys of these lengths can be alike. */
    public double mostLikeness(int length) {
        int pairs = size(length);
        int own = size(key.length());
        return own + pairs == 0 ? 1 : 2.0 * Math.min(own, pairs) / (own + pairs);
    }

    private int common(Pairs other) {
        int[] a = sorted();
        int[] b = other.sorted();
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
