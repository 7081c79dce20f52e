package io.github.broadsheet.build;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Which segments were kept, with running totals: how many there are inside any box is known at once. */
final class Kept {
    private final List<Segment> segments;
    private final int[] count;
    private final int[] words;
    private int first = -1;
    private int last = -1;

    Kept(Outline outline, IntPredicate kept) {
        segments = outline.segments();
        count = new int[segments.size() + 1];
        words = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            boolean stays = kept.test(i);
            count[i + 1] = count[i] + (stays ? 1 : 0);
            words[i + 1] = words[i] + (stays ? segments.get(i).words() : 0);
            if (stays) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
    }

    boolean isEmpty() {
        return first < 0;
    }

    /** The number of the first kept segment, -1 if there is none. */
    int first() {
        return first;
    }

    /** The number of the last kept segment, -1 if there is none. */
    int last() {
        return last;
    }

    boolean contains(int segment) {
        return count[segment + 1] > count[segment];
    }

    /** How many segments were kept in all. */
    int count() {
        return count[count.length - 1];
    }

    /** How many of the segments inside a box were kept. */
    int count(Box box) {
        return total(count, box);
    }

    /** How many words were kept in all. */
    int words() {
        return words[words.length - 1];
    }

    /** How many words inside a box were kept. */
    int words(Box box) {
        return total(words, box);
    }

    /** The kept segments inside a box. */
    List<Segment> segments(Box box) {
        var inside = new ArrayList<Segment>();
        for (int i = box.firstSegment(); i < Math.min(box.endSegment(), segments.size()); i++) {
            if (contains(i)) {
                inside.add(segments.get(i));
            }
        }
        return inside;
    }

    /**
     * What a running total grows by inside a box. An inline box may count a segment that did not come about, since its text
     * turned out to have no words.
     */
    static int total(int[] before, Box box) {
        int end = Math.min(box.endSegment(), before.length - 1);
        return before[end] - before[Math.min(box.firstSegment(), end)];
    }
}
