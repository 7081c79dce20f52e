package io.github.broadsheet.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Turns a text dump into a document: a {@code p} for each line that has text, with an attribute {@code data-gap} that
 * tells how many blank lines stood before it.
 */
final class DumpDocument {
    private static final String GAP = "data-gap";
    private static final int LINES_BETWEEN_LOOKS = 0xff;

    private final Element body;
    private final StringBuilder line = new StringBuilder();
    private int lines;
    private int gap;
    private boolean text;

    private DumpDocument(Element body) {
        this.body = body;
    }

    /** Fills an empty document with the lines, within the limits. */
    static Document of(String text, Document empty, Limits limits, Deadline deadline, Notes notes) {
        var dump = new DumpDocument(empty.body());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLineEnd(c)) {
                dump.add(c);
                continue;
            }
            i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            dump.endLine();
            if (dump.lines >= limits.maxElements() && i + 1 < text.length()) {
                notes.truncated("the text has more than " + limits.maxElements() + " lines");
                return empty;
            }
            if ((dump.lines & LINES_BETWEEN_LOOKS) == LINES_BETWEEN_LOOKS && deadline.passed()) {
                notes.truncated("the deadline passed while the text was read");
                return empty;
            }
        }
        dump.endLine();
        return empty;
    }

    /** What Unicode's newline guidelines name, and the page break. */
    private static boolean isLineEnd(char c) {
        return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private void add(char c) {
        if (c == '\t' || !Character.isISOControl(c)) {
            text |= c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\ufeff';
            line.append(c);
        }
    }

    private void endLine() {
        if (text) {
            var paragraph = new Element("p");
            if (gap > 0) {
                paragraph.attr(GAP, Integer.toString(gap));
            }
            paragraph.appendChild(new TextNode(line.toString()));
            body.appendChild(paragraph);
            gap = 0;
            lines++;
        } else {
            gap++;
        }
        line.setLength(0);
        text = false;
    }
}
