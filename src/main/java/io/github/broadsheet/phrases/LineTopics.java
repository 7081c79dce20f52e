package io.github.broadsheet.phrases;

import io.github.broadsheet.outline.Segment;
import java.util.List;

/** For each line of a text dump the topics whose set phrases it is; longer lines are none. */
public final class LineTopics {
    private static final int LONGEST = 40;
    private static final int LONGEST_TEXT = 400;
    private static final int SHORT = 12;
    private static final String COUNTED = " " + Folding.NUMBER;

    private final long[] topics;
    private final boolean[] whole;

    /** Looks at every line. */
    public LineTopics(List<Segment> lines) {
        topics = new long[lines.size()];
        whole = new boolean[lines.size()];
        var folding = new Folding();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            int words = lines.get(i).words();
            if (words <= LONGEST && text.length() <= LONGEST_TEXT) {
                Hits hits = hits(text, folding);
                topics[i] = topics(hits, words);
                whole[i] = hits.whole() != 0 || (hits.opening() | hits.closing()) != 0 && words <= SHORT;
            }
        }
    }

    /** What a line says, without the number behind it where it is no phrase with that: {@code Comments (4)}. */
    private static Hits hits(String text, Folding folding) {
        String folded = folding.fold(text);
        Hits hits = Phrases.all().in(text, folded, folding);
        return hits.isNone() && folded.endsWith(COUNTED)
                ? Phrases.all().in("", folded.substring(0, folded.length() - COUNTED.length()), folding)
                : hits;
    }

    /** A phrase, one with something behind its colon, or a short line that begins or ends with one. */
    private static long topics(Hits hits, int words) {
        return hits.whole() | hits.label() | (words <= SHORT ? hits.opening() | hits.closing() : 0);
    }

    /** Several topics as one set. */
    public static long of(Topic... topics) {
        long bits = 0;
        for (Topic topic : topics) {
            bits |= topic.bit();
        }
        return bits;
    }

    /** Whether a line is a phrase or begins or ends with one, and is none for what stands behind its colon. */
    public boolean isWhole(int line) {
        return whole[line];
    }

    /** Whether a line says any of these topics. */
    public boolean says(int line, long some) {
        return (topics[line] & some) != 0;
    }
}
