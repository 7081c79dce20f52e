package io.github.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/** A piece of running text inside a block. Flat by design: only a link holds others, and those are plain text. */
public sealed interface Inline extends Serializable {

    /** The words alone, a line break as {@code \n}. */
    String text();

    /** The words of a run of inlines, put together. */
    static String textOf(List<? extends Inline> inlines) {
        var out = new StringBuilder();
        for (Inline inline : inlines) {
            out.append(inline.text());
        }
        return out.toString();
    }

    /** Words in one style. White space inside is already collapsed; a blank at either end separates it from its neighbours. */
    record Text(String text, boolean strong, boolean emphasis, boolean code) implements Inline {
        /** Words without any style. */
        public static Text plain(String text) {
            return new Text(text, false, false, false);
        }
    }

    /** Words that lead elsewhere. {@code url} is absolute where the page's own address is known, as written otherwise. */
    record Link(String url, List<Text> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public String text() {
            return textOf(content);
        }
    }

    /** A forced line break inside a block. */
    record LineBreak() implements Inline {
        @Override
        public String text() {
            return "\n";
        }
    }
}
