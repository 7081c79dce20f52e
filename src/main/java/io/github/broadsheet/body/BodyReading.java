package io.github.broadsheet.body;

import io.github.broadsheet.model.Removal;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.outline.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the body room decided: for each segment its probability and, where it is left out, why; and the kind of page. */
public final class BodyReading {
    private final double[] probabilities;
    private final List<@Nullable Removal> removals;
    private final Status status;

    BodyReading(double[] probabilities, List<@Nullable Removal> removals, Status status) {
        this.probabilities = probabilities;
        this.removals = removals;
        this.status = status;
    }

    /** The probability that a segment is body text, 0 to 1. */
    public double probability(int segment) {
        return probabilities[segment];
    }

    /** Why a segment is left out; null where it is kept. */
    public @Nullable Removal removal(int segment) {
        return removals.get(segment);
    }

    /** What kind of page it is. */
    public Status status() {
        return status;
    }

    /** From the first kept segment to after the last. */
    public Span span() {
        int first = -1;
        int end = 0;
        for (int i = 0; i < removals.size(); i++) {
            if (removals.get(i) == null) {
                first = first < 0 ? i : first;
                end = i + 1;
            }
        }
        return first < 0 ? Span.NONE : new Span(first, end);
    }
}
