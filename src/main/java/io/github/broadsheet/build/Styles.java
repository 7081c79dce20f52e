package io.github.broadsheet.build;

import io.github.broadsheet.outline.Addresses;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Tells the style of the text nodes of one segment from the elements around them. */
final class Styles {
    private static final int STEPS_OUTWARDS = 4;
    private static final int SEGMENTS_OF_LINK = 3;

    private final Addresses addresses;
    private final Element root;
    private final Style rootStyle;
    /** The element of the text before and the one around it: the next text mostly stands in one of them or right inside. */
    private @Nullable Element lastElement;

    private @Nullable Element lastParent;
    private Style lastStyle = Style.PLAIN;
    private Style lastParentStyle = Style.PLAIN;

    Styles(Addresses addresses, Segment segment) {
        this.addresses = addresses;
        this.root = segment.box().element();
        this.rootStyle = outerStyle(segment.box());
    }

    /** The style of a text node of the segment. */
    Style of(Node text) {
        Node parent = text.parent();
        if (!(parent instanceof Element element)) {
            return rootStyle;
        }
        if (element.equals(root)) {
            return rootStyle;
        }
        if (!element.equals(lastElement)) {
            enter(element);
        }
        return lastStyle;
    }

    private void enter(Element element) {
        Element parent = element.parent();
        if (parent != null && parent.equals(lastElement)) {
            lastParentStyle = lastStyle;
        } else if (parent == null || !parent.equals(lastParent)) {
            lastParentStyle = climb(parent);
        }
        lastParent = parent;
        lastElement = element;
        lastStyle = with(lastParentStyle, element);
    }

    private Style climb(@Nullable Element from) {
        Style style = rootStyle;
        for (Element element = from; element != null && !element.equals(root); element = element.parent()) {
            style = with(style, element);
        }
        return style;
    }

    /** What inline elements around the segment's own box say: pages wrap blocks into links and emphasis. */
    private Style outerStyle(Box box) {
        Style style = Style.PLAIN;
        Box around = box;
        for (int step = 0; around != null && step < STEPS_OUTWARDS; step++, around = around.parent()) {
            if (around.inline() && around.endSegment() - around.firstSegment() <= SEGMENTS_OF_LINK) {
                style = with(style, around.element());
            }
        }
        return style;
    }

    private Style with(Style style, Element element) {
        return switch (element.normalName()) {
            case "b", "strong" -> style.asStrong();
            case "i", "em", "cite" -> style.asEmphasis();
            case "code", "kbd", "samp", "tt" -> style.asCode();
            case "a" -> {
                String address = style.link() == null ? addresses.link(element.attr("href")) : null;
                yield address == null ? style : style.leadingTo(address);
            }
            default -> style;
        };
    }
}
