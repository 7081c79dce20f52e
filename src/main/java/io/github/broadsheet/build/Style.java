package io.github.broadsheet.build;

import io.github.broadsheet.model.Inline;
import org.jspecify.annotations.Nullable;

/**
 * How a stretch of running text looks and where it leads.
 *
 * @param link the address that it leads to, null for none
 */
record Style(
        boolean strong,
        boolean emphasis,
        boolean code,
        @Nullable String link) {
    static final Style PLAIN = new Style(false, false, false, null);

    Style asStrong() {
        return new Style(true, emphasis, code, link);
    }

    Style asEmphasis() {
        return new Style(strong, true, code, link);
    }

    Style asCode() {
        return new Style(strong, emphasis, true, link);
    }

    Style leadingTo(String address) {
        return new Style(strong, emphasis, code, address);
    }

    /** The style of a blank between this and another: that of a link which holds both, plain otherwise. */
    Style between(Style other) {
        return link != null && link.equals(other.link) ? PLAIN.leadingTo(link) : PLAIN;
    }

    Inline.Text text(String words) {
        return new Inline.Text(words, strong, emphasis, code);
    }
}
