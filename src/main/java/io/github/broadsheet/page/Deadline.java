package io.github.broadsheet.page;

import java.time.Duration;

/** The moment at which work on a page stops, asked by every loop over the page. */
public final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** A deadline that lies ahead by the given time. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Whether it has passed. */
    public boolean passed() {
        return System.nanoTime() - end > 0;
    }
}
