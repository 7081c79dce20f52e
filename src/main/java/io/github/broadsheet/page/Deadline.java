package io.github.broadsheet.page;

import java.time.Duration;

/** The moment at which work on a page stops, asked by every loop over the page. */
public final class Deadline {
    private static final Duration NEVER = Duration.ofDays(365);

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** A deadline that lies ahead by the given time; more than a year counts as a year. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + (time.compareTo(NEVER) > 0 ? NEVER : time).toNanos());
    }

    /** Whether it has passed. */
    public boolean passed() {
        return System.nanoTime() - end > 0;
    }
}
