package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import java.util.Arrays;

/**
 * The words that matter on a page: the commonest of its running text, which in every language are its function words, and
 * those of its title and description. Tells too which segment shows the title.
 */
final class PageWords {
    private static final int COMMONEST = 25;
    private static final int TITLE_WORDS = 40;
    private static final double TITLE_OVERLAP = 0.5;
    private static final int HEADLINE_STEPS = 4;

    private final Layout layout;
    private final int[] common;
    private final int[] title;
    private final int[] description;
    private final int[] titleHits;
    private final int[] descriptionHits;
    /** The segment that shows the title, -1 for none. */
    final int titleSegment;

    PageWords(Layout layout) {
        this.layout = layout;
        common = commonest();
        String titles = "";
        String descriptions = "";
        String name = "";
        for (Box box : layout.boxes) {
            if (box.tag().equals("body")) {
                break;
            }
            if (box.tag().equals("meta")) {
                String property = box.attr("property") + box.attr("name");
                titles = property.equals("og:title") ? box.attr("content") : titles;
                descriptions = property.endsWith("description")
                                && descriptions.length() < box.attr("content").length()
                        ? box.attr("content")
                        : descriptions;
            } else if (box.tag().equals("title") && name.isEmpty()) {
                name = box.element().wholeText();
            }
        }
        title = sorted(titles.isEmpty() ? name : titles);
        description = sorted(descriptions);
        titleHits = hits(title);
        descriptionHits = hits(description);
        titleSegment = findTitle();
    }

    private static int[] sorted(String text) {
        int[] words = Wording.wordsOf(text.length() > 2000 ? text.substring(0, 2000) : text);
        Arrays.sort(words);
        return words;
    }

    /** The commonest words of the paras, as sorted hashes. */
    private int[] commonest() {
        int[] words = new int[Math.min(layout.wording.words.length, layout.paraWordsTo[layout.size] * 2 + 16)];
        int size = 0;
        for (int i = 0; i < layout.size; i++) {
            if (layout.paraWords[i] > 0) {
                for (int k = layout.wording.wordStart[i]; k < layout.wording.wordStart[i + 1]; k++) {
                    if (size < words.length) {
                        words[size++] = layout.wording.words[k];
                    }
                }
            }
        }
        Arrays.sort(words, 0, size);
        long[] runs = new long[COMMONEST];
        for (int i = 0, k; i < size; i = k) {
            k = i;
            while (k < size && words[k] == words[i]) {
                k++;
            }
            long run = (long) (k - i) << 32 | words[i] & 0xffffffffL;
            if (run > runs[0]) {
                runs[0] = run;
                sink(runs);
            }
        }
        int[] found = new int[COMMONEST];
        for (int i = 0; i < COMMONEST; i++) {
            found[i] = (int) runs[i];
        }
        Arrays.sort(found);
        return found;
    }

    private static void sink(long[] runs) {
        for (int i = 1; i < runs.length && runs[i - 1] > runs[i]; i++) {
            long swap = runs[i];
            runs[i] = runs[i - 1];
            runs[i - 1] = swap;
        }
    }

    private int findTitle() {
        int best = -1;
        double most = TITLE_OVERLAP;
        int firstHeading = -1;
        for (int i = 0; i < layout.size; i++) {
            Segment segment = layout.segments.get(i);
            if (segment.words() > TITLE_WORDS) {
                continue;
            }
            boolean h1 = isHeadline(segment.box());
            firstHeading = h1 && firstHeading < 0 ? i : firstHeading;
            double overlap = Math.min(titleShare(i), titleCover(i)) + (h1 ? 0.3 : 0);
            if (overlap > most) {
                most = overlap;
                best = i;
            }
        }
        return best >= 0 ? best : firstHeading;
    }

    private static boolean isHeadline(Box from) {
        Box box = from;
        for (int step = 0; box != null && step < HEADLINE_STEPS; step++, box = box.parent()) {
            if (box.tag().equals("h1")) {
                return true;
            }
        }
        return false;
    }

    private int[] hits(int[] sorted) {
        int[] hits = new int[layout.size];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = hits(i, sorted);
        }
        return hits;
    }

    private int hits(int segment, int[] sorted) {
        int hits = 0;
        for (int k = layout.wording.wordStart[segment]; k < layout.wording.wordStart[segment + 1]; k++) {
            hits += Arrays.binarySearch(sorted, layout.wording.words[k]) >= 0 ? 1 : 0;
        }
        return hits;
    }

    private int count(int segment) {
        return layout.wording.wordStart[segment + 1] - layout.wording.wordStart[segment];
    }

    private double share(int segment, int hits) {
        int count = count(segment);
        return count == 0 ? 0 : (double) hits / count;
    }

    private static double cover(int hits, int[] sorted) {
        return sorted.length == 0 ? 0 : Math.min(1, (double) hits / sorted.length);
    }

    /** The share of a segment's words that are among the commonest of the page. */
    double commonShare(int segment) {
        return share(segment, hits(segment, common));
    }

    /** The share of a segment's words that are in the page's title. */
    double titleShare(int segment) {
        return share(segment, titleHits[segment]);
    }

    /** The share of the title's words that a segment holds. */
    double titleCover(int segment) {
        return cover(titleHits[segment], title);
    }

    double descriptionShare(int segment) {
        return share(segment, descriptionHits[segment]);
    }

    double descriptionCover(int segment) {
        return cover(descriptionHits[segment], description);
    }
}
