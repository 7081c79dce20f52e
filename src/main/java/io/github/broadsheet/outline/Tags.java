package io.github.broadsheet.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the walk treats an element by its name.
 *
 * @param skipped whether its text is not the page's text
 * @param inline whether it runs along in the text
 * @param holdsText whether a custom element inside runs along in the text
 * @param link whether it is a link or a button
 * @param bold whether its text is printed bold
 * @param lineBreak whether it breaks the line
 */
record Tags(boolean skipped, boolean inline, boolean holdsText, boolean link, boolean bold, boolean lineBreak) {
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

    private static final Tags BLOCK = new Tags(false, false, false, false, false, false);
    private static final Map<String, Tags> KNOWN = known();

    private static Map<String, Tags> known() {
        var known = new HashMap<String, Tags>();
        for (Set<String> names : List.of(SKIPPED, INLINE, TEXT_HOLDERS)) {
            names.forEach(name -> known.put(name, ofName(name)));
        }
        return known;
    }

    private static Tags ofName(String name) {
        return new Tags(
                SKIPPED.contains(name),
                INLINE.contains(name),
                TEXT_HOLDERS.contains(name),
                name.equals("a") || name.equals("button"),
                name.equals("b") || name.equals("strong"),
                name.equals("br"));
    }

    /** How elements with a name in lower case are treated. */
    static Tags of(String name) {
        return KNOWN.getOrDefault(name, BLOCK);
    }

    /** Whether an element runs along in the text of its parent. A custom element does so where it stands among words. */
    boolean isInline(String name, Tags parent) {
        return inline || parent.holdsText && name.indexOf('-') > 0;
    }
}
