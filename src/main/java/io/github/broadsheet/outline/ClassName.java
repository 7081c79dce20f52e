package io.github.broadsheet.outline;

/**
 * A class attribute as the elements of a page bear it. Pages repeat their classes: what a room makes of one, it makes
 * once.
 *
 * @param number its place among the distinct class attributes of the page, from 0, in the order of first appearance
 * @param text as written; empty for elements without a class
 */
public record ClassName(int number, String text) {
    static final ClassName NONE = new ClassName(0, "");

    /** Whether the element has no class. */
    public boolean isNone() {
        return number == 0;
    }
}
