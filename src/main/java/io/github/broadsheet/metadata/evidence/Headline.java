package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headline as the reader sees it.
 *
 * @param element the element that holds it, null where the page shows none
 * @param text its text, empty where there is none
 * @param pairs the pairs of its text's key
 * @param first the number of its first segment; where there is no headline, that of the body
 * @param end the number after its last segment
 * @param agreement how far the best of the declared titles agrees with it, 0 to 1
 */
public record Headline(@Nullable Box element, String text, Pairs pairs, int first, int end, double agreement) {
    /** The element that holds it. */
    public Optional<Box> box() {
        return Optional.ofNullable(element);
    }

    /** Its text's {@linkplain Plain#key key}. */
    public String key() {
        return pairs.key();
    }

    /** Whether the page shows a headline. */
    public boolean isShown() {
        return element != null;
    }
}
