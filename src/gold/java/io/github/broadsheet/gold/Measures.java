package io.github.broadsheet.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measures of {@code score.py}, computed the same way. */
public final class Measures {
    private static final int SHINGLE = 4;

    private Measures() {}

    /** What one page scores. */
    public record Page(double wordF1, double wordPrecision, double wordRecall, double shinglePrecision, double shingleRecall, boolean given, boolean exact) {}

    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        int from = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean inside = c == '_' || Character.isLetterOrDigit(c) || isNumber(c);
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            }
            i += Character.charCount(c);
        }
        return words;
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    public static Page of(String text, String gold) {
        List<String> ours = words(text.toLowerCase(Locale.ROOT));
        List<String> theirs = words(gold.toLowerCase(Locale.ROOT));
        double[] word = overlap(bag(ours, 1), bag(theirs, 1));
        Map<String, Integer> shingles = bag(words(text), SHINGLE);
        double[] shingle = overlap(shingles, bag(words(gold), SHINGLE));
        return new Page(
                f1(word[0], word[1]), word[0], word[1], shingle[0], shingle[1], !shingles.isEmpty(), ours.equals(theirs));
    }

    public static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Integer> bag(List<String> words, int length) {
        var bag = new HashMap<String, Integer>();
        int size = Math.min(length, words.size());
        for (int i = 0; size > 0 && i + size <= words.size(); i++) {
            bag.merge(size == 1 ? words.get(i) : String.join(" ", words.subList(i, i + size)), 1, Integer::sum);
        }
        return bag;
    }

    private static double[] overlap(Map<String, Integer> ours, Map<String, Integer> theirs) {
        double all = 0;
        double common = 0;
        for (var entry : ours.entrySet()) {
            all += entry.getValue();
            common += Math.min(entry.getValue(), theirs.getOrDefault(entry.getKey(), 0));
        }
        double gold = theirs.values().stream().mapToInt(Integer::intValue).sum();
        return new double[] {all == 0 ? 0 : common / all, gold == 0 ? 0 : common / gold};
    }

    /** The figures of a set. */
    public static String table(List<Page> pages) {
        double n = pages.size();
        double given = Math.max(1, pages.stream().filter(Page::given).count());
        double precision = pages.stream().filter(Page::given).mapToDouble(Page::shinglePrecision).sum() / given;
        double recall = pages.stream().mapToDouble(Page::shingleRecall).sum() / n;
        return String.format(
                Locale.ROOT,
                "n %d  word_f1 %.4f  p %.4f  r %.4f  shingle_f1 %.4f  exact %.4f  under_half %d",
                pages.size(),
                pages.stream().mapToDouble(Page::wordF1).sum() / n,
                pages.stream().mapToDouble(Page::wordPrecision).sum() / n,
                pages.stream().mapToDouble(Page::wordRecall).sum() / n,
                f1(precision, recall),
                pages.stream().filter(Page::exact).count() / n,
                pages.stream().filter(page -> page.wordF1() < 0.5).count());
    }
}
