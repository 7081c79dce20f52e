package io.github.broadsheet.body;

import io.github.broadsheet.phrases.Folding;
import io.github.broadsheet.phrases.Hits;
import io.github.broadsheet.phrases.Phrases;
import io.github.broadsheet.phrases.Topic;

/** For each line of a text dump the topics whose set phrases it is; longer lines are none. */
final class LineTopics {
    private static final int LONGEST = 40;
    private static final int LONGEST_TEXT = 400;
    private static final int SHORT = 12;

    private final long[] topics;

    LineTopics(Layout layout) {
        topics = new long[layout.size];
        var folding = new Folding();
        for (int i = 0; i < layout.size; i++) {
            String text = layout.segments.get(i).text();
            int words = layout.segments.get(i).words();
            topics[i] = words > LONGEST || text.length() > LONGEST_TEXT ? 0 : topics(text, words, folding);
        }
    }

    /** A phrase, one with something behind its colon, or a short line that begins or ends with one. */
    private static long topics(String text, int words, Folding folding) {
        Hits hits = Phrases.all().in(text, folding.fold(text), folding);
        return hits.whole() | hits.label() | (words <= SHORT ? hits.opening() | hits.closing() : 0);
    }

    /** Several topics as one set. */
    static long of(Topic... topics) {
        long bits = 0;
        for (Topic topic : topics) {
            bits |= topic.bit();
        }
        return bits;
    }

    /** Whether a line says any of these topics. */
    boolean says(int line, long some) {
        return (topics[line] & some) != 0;
    }
}
