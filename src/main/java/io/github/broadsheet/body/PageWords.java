package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;

/**
 * The words that matter on a page: the commonest of its running text, which in every language are its function words, and
 * those of its title and description. Tells too which segment shows the title.
 */
final class PageWords {
    private static final int COMMONEST = 25;
    private static final int WORDS = 200;
    /** Running text has about so many words for each distinct one. */
    private static final int DISTINCT = 8;

    private static final int COMMON = 1;
    private static final int TITLE = 1 << 1;
    private static final int DESCRIPTION = 1 << 2;
    private static final int TITLE_WORDS = 40;
    private static final double TITLE_OVERLAP = 0.5;
    private static final int HEADLINE_STEPS = 4;

    private final Layout layout;
    /** The words that matter, each with the bits of what it is. */
    private final Tally known = new Tally(WORDS);

    private final int titleWords;
    private final int descriptionWords;
    private final int[] commonHits;
    private final int[] titleHits;
    private final int[] descriptionHits;
    /** What the page calls itself: its {@code title} element, empty for none. */
    final String pageTitle;

    /** The segment that shows the title, -1 for none. */
    final int titleSegment;

    PageWords(Layout layout) {
        this.layout = layout;
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
        pageTitle = name;
        titleWords = mark(titles.isEmpty() ? name : titles, TITLE);
        descriptionWords = mark(descriptions, DESCRIPTION);
        markCommonest();
        commonHits = new int[layout.size];
        titleHits = new int[layout.size];
        descriptionHits = new int[layout.size];
        for (int i = 0; i < layout.size; i++) {
            countHits(i);
        }
        titleSegment = findTitle();
    }

    /** Marks the words of a text, and tells how many it has. */
    private int mark(String text, int bit) {
        int[] words = Wording.wordsOf(text.length() > 2000 ? text.substring(0, 2000) : text);
        for (int word : words) {
            known.mark(word, bit);
        }
        return words.length;
    }

    /** Marks the commonest words of the paras. */
    private void markCommonest() {
        int most = layout.paraWordsTo[layout.size] * 2 + 16;
        int[] words = layout.wording.words;
        var times = new Tally(Math.min(words.length, most) / DISTINCT);
        for (int i = 0; i < layout.size && most > 0; i++) {
            for (int k = layout.wording.wordStart[i];
                    layout.paraWords[i] > 0 && k < layout.wording.wordStart[i + 1] && most > 0;
                    k++, most--) {
                times.count(words[k]);
            }
        }
        long[] runs = new long[COMMONEST];
        times.forEach((word, count) -> {
            long run = (long) count << 32 | word & 0xffffffffL;
            if (run > runs[0]) {
                runs[0] = run;
                sink(runs);
            }
        });
        for (long run : runs) {
            int word = (int) run;
            known.mark(word, COMMON);
        }
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
            Segment segment = layout.segments[i];
            if (segment.words() > TITLE_WORDS) {
                continue;
            }
            if (titleHits[i] == 0 && firstHeading >= 0) {
                continue; // which could be neither
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

    private void countHits(int segment) {
        int[] words = layout.wording.words;
        int end = layout.wording.wordStart[segment + 1];
        int common = 0;
        int inTitle = 0;
        int inDescription = 0;
        for (int k = layout.wording.wordStart[segment]; k < end; k++) {
            int bits = known.get(words[k]);
            common += bits & COMMON;
            inTitle += (bits & TITLE) >> 1;
            inDescription += (bits & DESCRIPTION) >> 2;
        }
        commonHits[segment] = common;
        titleHits[segment] = inTitle;
        descriptionHits[segment] = inDescription;
    }

    private int count(int segment) {
        return layout.wording.wordStart[segment + 1] - layout.wording.wordStart[segment];
    }

    private double share(int segment, int hits) {
        int count = count(segment);
        return count == 0 ? 0 : (double) hits / count;
    }

    private static double cover(int hits, int words) {
        return words == 0 ? 0 : Math.min(1, (double) hits / words);
    }

    /** The share of a segment's words that are among the commonest of the page. */
    double commonShare(int segment) {
        return share(segment, commonHits[segment]);
    }

    /** The share of a segment's words that are in the page's title. */
    double titleShare(int segment) {
        return share(segment, titleHits[segment]);
    }

    /** The share of the title's words that a segment holds. */
    double titleCover(int segment) {
        return cover(titleHits[segment], titleWords);
    }

    double descriptionShare(int segment) {
        return share(segment, descriptionHits[segment]);
    }

    double descriptionCover(int segment) {
        return cover(descriptionHits[segment], descriptionWords);
    }
}
