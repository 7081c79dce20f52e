package io.github.broadsheet.outline;

/**
 * A class attribute as the elements of a page bear it. Pages repeat their classes: what a room makes of one, it makes
 * once.
 *
 * @param number its place among the distinct class attributes of the page, from 0, in the order of first appearance
 * @param text as written; empty for elements without a class
 * @param unseen whether it says that the element is there for screen readers alone
 */
public record ClassName(int number, String text, boolean unseen) {
    static final ClassName NONE = new ClassName(0, "", false);

    /** Whether the element has no class. */
    public boolean isNone() {
        return number == 0;
    }
}
