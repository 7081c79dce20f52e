package io.github.broadsheet.build;

import io.github.broadsheet.outline.Box;
import org.jspecify.annotations.Nullable;

/**
 * An element that gives the text inside it its form: a list, an item, a quote, which nest; or a heading, preformatted text,
 * a table of data, a figure, of which one alone decides.
 */
final class Frame {
    private final Kind kind;
    private final Box box;
    private final @Nullable Frame nest;
    private final @Nullable Frame form;
    private final int depth;

    /** What an element is to the text inside. */
    enum Kind {
        LIST,
        ITEM,
        QUOTE,
        HEADING,
        PREFORMATTED,
        TABLE,
        FIGURE;

        private boolean nests() {
            return this == LIST || this == ITEM || this == QUOTE;
        }

        /** Whether what stands inside is of this form, whatever else is inside. */
        private boolean isFinal() {
            return this == HEADING || this == PREFORMATTED || this == TABLE;
        }
    }

    Frame(Kind kind, Box box, @Nullable Frame outer) {
        this.kind = kind;
        this.box = box;
        this.depth = (outer == null ? 0 : outer.depth) + (kind.nests() ? 1 : 0);
        this.nest = kind.nests() || outer == null ? outer : outer.nests() ? outer : outer.nest;
        Frame outerForm = formOf(outer);
        this.form = kind.nests() || outerForm != null && outerForm.kind.isFinal() ? outerForm : this;
    }

    Kind kind() {
        return kind;
    }

    Box box() {
        return box;
    }

    /** How many frames nest here, this one included. */
    int depth() {
        return depth;
    }

    boolean nests() {
        return kind.nests();
    }

    /** The frame of a kind that nests around this one, null if there is none. */
    @Nullable
    Frame around() {
        return nest;
    }

    /** The innermost frame of a kind that nests, from this one outwards. */
    static @Nullable Frame nestOf(@Nullable Frame frame) {
        return frame == null || frame.nests() ? frame : frame.nest;
    }

    /** The frame that alone decides over the form of the text inside this one, null for running text. */
    static @Nullable Frame formOf(@Nullable Frame frame) {
        return frame == null ? null : frame.form;
    }
}
