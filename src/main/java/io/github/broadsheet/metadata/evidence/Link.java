package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;

/** A {@code link} or {@code a} element: what it is for, in lower case, and its address as written. */
public record Link(String rel, Box box) {
    /** The address as written. */
    public String href() {
        return box.attr("href");
    }
}
