package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns a page into the text dumps that browsers and extractors make of it. */
enum DumpRendering {
    /** As a browser copies it: blank lines around paragraphs and headings, one line for other blocks. */
    COPIED(true, false, false, false),
    /** Each block a line, no blank lines. */
    LINES(true, false, false, true),
    /** A blank line after every block, hidden text included, no alternative texts. */
    SPACED(false, true, false, false),
    /** Each text node a line. */
    NODES(true, true, true, true);

    private final boolean alternativeTexts;
    private final boolean hidden;
    private final boolean nodes;
    private final boolean dense;

    DumpRendering(boolean alternativeTexts, boolean hidden, boolean nodes, boolean dense) {
        this.alternativeTexts = alternativeTexts;
        this.hidden = hidden;
        this.nodes = nodes;
        this.dense = dense;
    }

    /** The dump of a page. */
    String render(Outline outline) {
        List<List<String>> pictures = new ArrayList<>();
        for (int i = 0; i <= outline.segments().size(); i++) {
            pictures.add(null);
        }
        if (alternativeTexts) {
            for (Box box : outline.boxes()) {
                String alt = box.tag().equals("img") && (hidden || !box.hidden()) ? box.attr("alt").strip() : "";
                if (!alt.isEmpty()) {
                    int at = box.firstSegment();
                    if (pictures.get(at) == null) {
                        pictures.set(at, new ArrayList<>());
                    }
                    pictures.get(at).add(alt);
                }
            }
        }
        var out = new StringBuilder();
        boolean wasSpaced = false;
        for (Segment segment : outline.segments()) {
            List<String> here = pictures.get(segment.index());
            if (here != null) {
                here.forEach(alt -> out.append(alt).append('\n'));
            }
            if (!hidden && segment.hidden()) {
                continue;
            }
            boolean spaced = !dense && (this == SPACED || isParagraph(segment.box().tag()));
            if (spaced && !wasSpaced) {
                out.append('\n');
            }
            write(segment, out);
            if (spaced) {
                out.append('\n');
            }
            wasSpaced = spaced;
        }
        return out.toString();
    }

    private void write(Segment segment, StringBuilder out) {
        if (!nodes) {
            out.append(segment.text()).append('\n');
            return;
        }
        for (Node node : segment.nodes()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                out.append(text.text().strip()).append('\n');
            }
        }
    }

    private static boolean isParagraph(String tag) {
        return switch (tag) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figure" -> true;
            default -> false;
        };
    }
}
