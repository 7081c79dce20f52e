package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;

/** A {@code link} or {@code a} element: what it is for, in lower case, and its address as written. */
public record Link(String rel, Box box) {
    /** Whether one of the words of what it is for is this. */
    public boolean isFor(String word) {
        int at = rel.indexOf(word);
        int end = at + word.length();
        return at >= 0 && (at == 0 || rel.charAt(at - 1) == ' ') && (end == rel.length() || rel.charAt(end) == ' ');
    }

    /** The address as written. */
    public String href() {
        return box.attr("href");
    }
}
