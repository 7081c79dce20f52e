package io.github.broadsheet.build;

import io.github.broadsheet.outline.Box;
import org.jspecify.annotations.Nullable;

/**
 * A picture or something embedded, where it stands.
 *
 * @param frame the innermost frame around it, null for none
 * @param at the number of the segment that it stands before
 * @param url where it is kept
 * @param words the words that the page gives it apart from a caption: an alternative text, a title; maybe empty
 * @param embed whether it is something embedded rather than a picture
 */
record Visual(Box box, @Nullable Frame frame, int at, String url, String words, boolean embed) {

    /** The figure around it, null for none. */
    @Nullable
    Box figure() {
        Frame form = Frame.formOf(frame);
        return form != null && form.kind() == Frame.Kind.FIGURE ? form.box() : null;
    }
}
