package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Segment;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Sets the numbers of a line apart that its markup writes without a blank between. */
final class Parted {
    /** Elements whose text belongs to the word before: {@code 1<sup>er</sup> mars}. */
    private static final Set<String> JOINED = Set.of("sup", "sub", "font", "wbr");

    private Parted() {}

    static String text(Segment segment) {
        String text = segment.text();
        if (!mayTouch(segment)) {
            return text;
        }
        StringBuilder out = null;
        int at = 0; // in the text, behind what has been found of it
        int copied = 0;
        TextNode before = null;
        for (Node node : segment.nodes()) {
            if (!(node instanceof TextNode own)) {
                before = null;
                continue;
            }
            String part = Plain.collapsed(own.getWholeText());
            int found = part.isEmpty() ? -1 : text.indexOf(part, at);
            if (found < 0) {
                continue;
            }
            if (found == at && isNumberBeside(before, own)) {
                out = out == null ? new StringBuilder(text.length() + 8) : out;
                out.append(text, copied, found).append(' ');
                copied = found;
            }
            at = found + part.length();
            before = own;
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /** Whether a number stands at an end of one of its texts. */
    private static boolean mayTouch(Segment segment) {
        for (Node node : segment.nodes()) {
            String own = node instanceof TextNode text ? text.getWholeText() : "";
            if (!own.isEmpty()
                    && (Character.isDigit(own.charAt(0)) || Character.isDigit(own.charAt(own.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumberBeside(@Nullable TextNode before, TextNode after) {
        String left = before == null ? "" : before.getWholeText();
        String right = after.getWholeText();
        if (left.isEmpty() || right.isEmpty() || isJoined(after) || before != null && isJoined(before)) {
            return false;
        }
        char last = left.charAt(left.length() - 1);
        char first = right.charAt(0);
        boolean number = Character.isDigit(last) || Character.isDigit(first);
        return number && Character.isLetterOrDigit(last) && Character.isLetterOrDigit(first);
    }

    private static boolean isJoined(TextNode node) {
        Node parent = node.parent();
        return parent != null && JOINED.contains(parent.nodeName());
    }
}
