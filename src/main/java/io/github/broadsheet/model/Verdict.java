package io.github.broadsheet.model;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one block of the page, in reading order.
 *
 * @param text the block's words, as far as a reader sees them
 * @param path where it stands: the names and classes of its innermost elements
 * @param probability the classifier's probability that it is body text, 0 to 1
 * @param why why it was left out, null where it was kept
 */
public record Verdict(
        String text,
        String path,
        double probability,
        @Nullable Removal why) implements Serializable {
    /** Whether the block is part of the body. */
    public boolean kept() {
        return why == null;
    }

    /** Why the block was left out. */
    public Optional<Removal> removal() {
        return Optional.ofNullable(why);
    }
}
