package io.github.broadsheet.page;

import java.util.ArrayList;
import java.util.List;

/** What the caller should know about how one page was read, gathered on the way. */
public final class Notes {
    private final List<String> lines = new ArrayList<>();
    private boolean truncated;

    Notes() {}

    /** Adds a sentence, once. */
    public void add(String line) {
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    /** Adds that a limit cut the page short, and which. */
    public void truncated(String line) {
        truncated = true;
        add(line);
    }

    /** Whether a limit cut the page short. */
    public boolean isTruncated() {
        return truncated;
    }

    /** The sentences so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
