package io.github.broadsheet.body;

import io.github.broadsheet.gold.Measures;
import io.github.broadsheet.outline.Segment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which segments of a page are in its gold text: found by aligning the words of both, in order, so that unbroken runs are
 * preferred (a dynamic programme over words of the page and words of the gold).
 */
final class Labels {
    private static final int RUN = 3;
    private static final int NEVER = -1_000_000_000;
    private static final long MOST_CELLS = 400_000_000L;

    private Labels() {}

    static boolean[] of(List<Segment> segments, String gold) {
        var numbers = new HashMap<String, Integer>();
        int[] theirs = numbers(Measures.words(gold.toLowerCase(Locale.ROOT)), numbers);
        var runs = new HashSet<Long>();
        for (int i = 0; i + RUN <= theirs.length; i++) {
            runs.add(run(theirs, i));
        }
        int n = segments.size();
        int[][] ours = new int[n][];
        boolean[] possible = new boolean[n];
        int total = 0;
        for (int s = 0; s < n; s++) {
            ours[s] = numbers(Measures.words(segments.get(s).text().toLowerCase(Locale.ROOT)), numbers);
            possible[s] = possible(ours[s], theirs, runs);
            total += possible[s] ? ours[s].length : 0;
        }
        boolean[] labels = new boolean[n];
        if ((long) total * theirs.length > MOST_CELLS || total == 0) {
            return labels;
        }
        int[] words = new int[total];
        int[] owner = new int[total];
        int at = 0;
        for (int s = 0; s < n; s++) {
            if (possible[s]) {
                for (int word : ours[s]) {
                    words[at] = word;
                    owner[at++] = s;
                }
            }
        }
        int[] matched = align(words, theirs);
        decide(ours, matched, owner, labels);
        return labels;
    }

    private static int[] numbers(List<String> words, Map<String, Integer> numbers) {
        int[] out = new int[words.size()];
        for (int i = 0; i < out.length; i++) {
            Integer next = numbers.size() + 1;
            Integer known = numbers.putIfAbsent(words.get(i), next);
            out[i] = known == null ? next : known;
        }
        return out;
    }

    private static long run(int[] words, int from) {
        long key = 0;
        for (int k = 0; k < RUN; k++) {
            key = key * 1_000_003 + words[from + k];
        }
        return key;
    }

    private static boolean possible(int[] words, int[] gold, Set<Long> runs) {
        int size = gold.length;
        if (words.length < RUN) {
            for (int word : words) {
                boolean seen = false;
                for (int i = 0; i < size && !seen; i++) {
                    seen = gold[i] == word;
                }
                if (!seen) {
                    return false;
                }
            }
            return words.length > 0;
        }
        for (int i = 0; i + RUN <= words.length; i++) {
            if (runs.contains(run(words, i))) {
                return true;
            }
        }
        return false;
    }

    /** For each word of the page the gold word that it stands for, -1 for none. A match after a match counts double. */
    private static int[] align(int[] a, int[] b) {
        int n = a.length;
        int m = b.length;
        byte[][] from = new byte[n + 1][m + 1];
        int[] match = new int[m + 1]; // best score that ends with a match at (i, j)
        Arrays.fill(match, NEVER);
        int[] best = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            int diagonalBest = 0;
            int diagonalMatch = NEVER;
            for (int j = 1; j <= m; j++) {
                int oldBest = best[j];
                int oldMatch = match[j];
                int score = Integer.MIN_VALUE / 2;
                byte how = 0;
                if (a[i - 1] == b[j - 1]) {
                    score = diagonalBest + 2;
                    how = 1;
                    if (diagonalMatch + 5 >= score) {
                        score = diagonalMatch + 5;
                        how = 2;
                    }
                }
                int open = best[j];
                byte way = 4; // from above
                if (best[j - 1] > open) {
                    open = best[j - 1];
                    way = 8; // from the left
                }
                if (score >= open) {
                    open = score;
                    way = 12;
                }
                from[i][j] = (byte) (how | way);
                best[j] = open;
                match[j] = score;
                diagonalBest = oldBest;
                diagonalMatch = oldMatch;
            }
        }
        int[] out = new int[n];
        Arrays.fill(out, -1);
        boolean inMatch = false;
        for (int i = n, j = m; i > 0 && j > 0; ) {
            int cell = from[i][j];
            if (inMatch || (cell & 12) == 12) {
                out[i - 1] = j - 1;
                inMatch = (cell & 3) == 2;
                i--;
                j--;
            } else if ((cell & 12) == 4) {
                i--;
            } else {
                j--;
            }
        }
        return out;
    }

    private static void decide(int[][] ours, int[] matched, int[] owner, boolean[] labels) {
        for (int k = 0, end; k < owner.length; k = end) {
            end = k;
            int hits = 0;
            int first = -1;
            int last = -1;
            while (end < owner.length && owner[end] == owner[k]) {
                if (matched[end] >= 0) {
                    hits++;
                    first = first < 0 ? matched[end] : first;
                    last = matched[end];
                }
                end++;
            }
            int size = ours[owner[k]].length;
            labels[owner[k]] = hits >= 0.6 * size && last - first + 1 <= 1.6 * hits + 3
                    || hits >= 15 && hits >= 0.5 * size;
        }
    }
}
