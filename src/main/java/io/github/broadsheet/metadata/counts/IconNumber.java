package io.github.broadsheet.metadata.counts;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The number right behind an icon, in a line that tells other things as well. */
final class IconNumber {
    private static final int MOST_NODES = 4;

    private IconNumber() {}

    /** The number, 0 if something else or nothing stands behind the icon. */
    static long behind(Element icon) {
        int nodes = 0;
        for (Node node = icon.nextSibling(); node != null && nodes < MOST_NODES; node = node.nextSibling()) {
            nodes++;
            String text = node instanceof TextNode own
                    ? own.getWholeText().strip()
                    : node instanceof Element element ? element.text().strip() : "";
            if (!text.isEmpty()) {
                return goesOn(node.nextSibling()) ? 0 : leading(text);
            }
        }
        return 0;
    }

    /** Whether words follow in the same line, which say that something else is counted. */
    private static boolean goesOn(@Nullable Node next) {
        String text = next instanceof TextNode own ? own.getWholeText().strip() : "";
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    /** The number that a text begins with, where nothing but what parts facts follows it. */
    private static long leading(String text) {
        NumberText.Found number = NumberText.at(text, 0);
        return number != null && isParted(text, number.end()) ? number.value() : 0;
    }

    private static boolean isParted(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length() || "|,;•·".indexOf(text.charAt(at)) >= 0;
    }
}
