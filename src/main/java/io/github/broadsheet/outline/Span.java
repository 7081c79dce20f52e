package io.github.broadsheet.outline;

/** A run of segments, from {@code first} to before {@code end}. */
public record Span(int first, int end) {
    /** No segment at all. */
    public static final Span NONE = new Span(0, 0);

    /** Whether a segment lies inside. */
    public boolean contains(int segment) {
        return segment >= first && segment < end;
    }

    /** Whether there is no segment inside. */
    public boolean isEmpty() {
        return end <= first;
    }
}
