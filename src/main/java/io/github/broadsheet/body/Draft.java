package io.github.broadsheet.body;

import io.github.broadsheet.model.Removal;
import io.github.broadsheet.phrases.LineTopics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body in the making: which segments are kept so far, and why the others are not. */
final class Draft {
    private static final int FEWEST_WORDS_OF_SENTENCE = 6;

    final Layout layout;
    final double[] probabilities;
    private final @Nullable Removal[] removals;

    private Draft(Layout layout, double[] probabilities) {
        this.layout = layout;
        this.probabilities = probabilities;
        removals = new Removal[layout.size];
    }

    /** The body of a page by elements: what is likely enough, without what the guards know better. */
    static Draft of(Features features, double[] probabilities, Cut cut) {
        var draft = new Draft(features.layout(), probabilities);
        cut.apply(draft);
        new Guards(draft, features.words().titleSegment).apply(cut);
        new Outsiders(draft, features.words().titleSegment).apply();
        Standfirst.restore(draft, features.words());
        HeaderRows.restore(draft);
        Subheadings.restore(draft);
        Quotations.restore(draft);
        return draft;
    }

    /** The body of a text dump: what is likely enough, the sentences that go on behind it, and no teasers below their label. */
    static Draft ofLines(Layout layout, LineTopics topics, double[] probabilities) {
        var draft = new Draft(layout, probabilities);
        Cut.STRICT.apply(draft);
        Continuation.restore(draft, topics);
        LabelledStories.remove(draft, topics);
        return draft;
    }

    /** Whether it ends as a sentence does, and is no label with a full stop. */
    boolean isSentence(int segment) {
        return layout.wording.end[segment] == Wording.ENDS_TERMINAL
                && layout.segments[segment].words() >= FEWEST_WORDS_OF_SENTENCE;
    }

    boolean keeps(int segment) {
        return removals[segment] == null;
    }

    /** Whether it was left out for no other reason than the model's. */
    boolean isUnlikely(int segment) {
        Removal why = removals[segment];
        return why != null && why.rule().equals(Cut.RULE);
    }

    void remove(int segment, Removal why) {
        if (removals[segment] == null) {
            removals[segment] = why;
        }
    }

    void restore(int segment) {
        removals[segment] = null;
    }

    void remove(int first, int end, Removal why) {
        for (int i = first; i < end; i++) {
            remove(i, why);
        }
    }

    /** For each segment the number of kept words before it; one more entry than segments. */
    int[] keptTo() {
        int[] kept = new int[layout.size + 1];
        for (int i = 0; i < layout.size; i++) {
            kept[i + 1] = kept[i] + (keeps(i) ? layout.segments[i].words() : 0);
        }
        return kept;
    }

    boolean isEmpty() {
        for (int i = 0; i < layout.size; i++) {
            if (keeps(i)) {
                return false;
            }
        }
        return true;
    }

    List<@Nullable Removal> removals() {
        return new ArrayList<>(Arrays.asList(removals));
    }
}
