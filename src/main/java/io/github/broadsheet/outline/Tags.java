package io.github.broadsheet.outline;

import java.util.Set;

/** How the walk treats elements by their names. */
final class Tags {
    private static final Set<String> SKIPPED = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "media",
            "audio",
            "video",
            "canvas",
            "select",
            "textarea",
            "input",
            "datalist",
            "option",
            "map",
            "frameset");

    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "br",
            "button",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "meter",
            "nobr",
            "output",
            "picture",
            "progress",
            "q",
            "rb",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "amp-img",
            "meta",
            "link");

    private static final Set<String> TEXT_HOLDERS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "a", "span", "em", "strong", "b", "i");

    private Tags() {}

    /** Elements whose text is not the page's text. */
    static boolean isSkipped(String tag) {
        return SKIPPED.contains(tag);
    }

    /** Elements that run along in the text. A custom element does so where it stands among words. */
    static boolean isInline(String tag, String parent) {
        return INLINE.contains(tag) || tag.indexOf('-') > 0 && TEXT_HOLDERS.contains(parent);
    }

    static boolean isLink(String tag) {
        return tag.equals("a") || tag.equals("button");
    }

    static boolean isBold(String tag) {
        return tag.equals("b") || tag.equals("strong");
    }
}
