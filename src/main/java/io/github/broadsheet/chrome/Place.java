package io.github.broadsheet.chrome;

import io.github.broadsheet.outline.Segment;
import java.util.List;
import java.util.function.IntPredicate;

/** Where a segment stands beside the running text: the kept paragraphs of a dozen words and more. */
enum Place {
    /** Before the first paragraph. */
    HEAD,
    /** Among the paragraphs. */
    INSIDE,
    /** After the last paragraph. */
    TAIL;

    private static final int PARAGRAPH = 12;
    private static final int SURE_PARAGRAPH = 25;
    private static final double MOST_LINKS = 0.4;

    /** From the first paragraph to the last. */
    record Bounds(int first, int last) {
        /**
         * Finds the first and the last paragraph.
         *
         * @param dump whether the page is a text dump: only its marks tell a line that is a paragraph
         */
        static Bounds of(List<Segment> segments, IntPredicate kept, boolean dump) {
            int first = 0;
            int last = segments.size() - 1;
            while (first < last && !(kept.test(first) && isParagraph(segments.get(first), dump))) {
                first++;
            }
            while (last > first && !(kept.test(last) && isParagraph(segments.get(last), dump))) {
                last--;
            }
            return new Bounds(first, last);
        }

        Place of(int segment) {
            return segment < first ? HEAD : segment > last ? TAIL : INSIDE;
        }
    }

    private static boolean isParagraph(Segment segment, boolean dump) {
        return segment.words() >= PARAGRAPH
                && segment.linkDensity() < MOST_LINKS
                && !FactsLine.is(segment)
                && (!dump || segment.words() >= SURE_PARAGRAPH || Line.endsSentence(segment.text()));
    }
}
