package io.github.broadsheet.build;

import io.github.broadsheet.model.Inline;
import io.github.broadsheet.outline.Addresses;
import io.github.broadsheet.outline.Glyphs;
import io.github.broadsheet.outline.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads segments again, this time with links, emphasis and line breaks. The words are those of {@link Segment#seen()}. */
final class InlineReader {
    private final Addresses addresses;
    private final StringBuilder text = new StringBuilder(); // of one line after another

    InlineReader(Addresses addresses) {
        this.addresses = addresses;
    }

    /** A segment's text. */
    List<Inline> read(Segment segment) {
        List<Node> nodes = segment.seenNodes();
        var styles = new Styles(addresses, segment);
        Style style = styles.of(nodes.get(0));
        if (nodes.size() > 1 && !(style.equals(Style.PLAIN) && isPlain(nodes, styles))) {
            return read(segment, styles, node -> true);
        }
        Inline.Text text = style.text(segment.seen());
        return List.of(style.link() == null ? text : new Inline.Link(style.link(), List.of(text)));
    }

    /** The text of those nodes of a segment that pass. */
    List<Inline> read(Segment segment, Predicate<Node> passes) {
        return read(segment, new Styles(addresses, segment), passes);
    }

    /** Whether nothing stands out from the text, not even by a line break. */
    private static boolean isPlain(List<Node> nodes, Styles styles) {
        for (Node node : nodes) {
            if (!(node instanceof TextNode) || !styles.of(node).equals(Style.PLAIN)) {
                return false;
            }
        }
        return true;
    }

    private List<Inline> read(Segment segment, Styles styles, Predicate<Node> passes) {
        var line = new Line(text);
        for (Node node : segment.seenNodes()) {
            if (!passes.test(node)) {
                continue;
            }
            if (node instanceof TextNode part) {
                line.append(part.getWholeText(), styles.of(part));
            } else {
                line.lineBreak();
            }
        }
        return line.end();
    }

    /** The inlines so far, and the text that is not one yet. */
    private static final class Line {
        private final List<Inline> done = new ArrayList<>();
        private final List<Inline.Text> linked = new ArrayList<>();
        private final StringBuilder text;
        private Style style = Style.PLAIN;
        private @Nullable String link;
        private boolean blank;

        /** A line that is written into a text of its own for the time. */
        Line(StringBuilder text) {
            this.text = text;
            text.setLength(0);
        }

        void append(String raw, Style next) {
            boolean begun = false;
            for (int i = 0; i < raw.length(); ) {
                int end = Glyphs.endOfVisible(raw, i);
                if (end == i) {
                    blank |= Glyphs.isBlank(raw.charAt(i++));
                    continue;
                }
                if (!begun) {
                    turnTo(next);
                    begun = true;
                } else if (blank) {
                    text.append(' ');
                }
                blank = false;
                Glyphs.appendWellFormed(raw, i, end, text);
                i = end;
            }
        }

        /** Turns to another style. A blank between the two goes to the one that is plain, or stands alone. */
        private void turnTo(Style next) {
            boolean spaced = blank && (!text.isEmpty() || !linked.isEmpty());
            if (spaced) {
                switchTo(style.between(next), next);
                text.append(' ');
            }
            switchTo(next, next);
        }

        private void switchTo(Style wanted, Style next) {
            if (!wanted.equals(style)) {
                flushText();
                if (style.link() == null || !style.link().equals(next.link())) {
                    flushLink();
                }
                style = wanted;
            }
        }

        void lineBreak() {
            blank = false;
            if (!done.isEmpty() || !linked.isEmpty() || !text.isEmpty()) {
                flushText();
                flushLink();
                done.add(new Inline.LineBreak());
            }
        }

        private void flushText() {
            if (!text.isEmpty()) {
                Inline.Text piece = style.text(text.toString());
                link = style.link();
                if (link == null) {
                    done.add(piece);
                } else {
                    linked.add(piece);
                }
                text.setLength(0);
            }
        }

        private void flushLink() {
            if (!linked.isEmpty() && link != null) {
                done.add(new Inline.Link(link, linked));
                linked.clear();
            }
        }

        List<Inline> end() {
            flushText();
            flushLink();
            while (!done.isEmpty() && done.get(done.size() - 1) instanceof Inline.LineBreak) {
                done.remove(done.size() - 1);
            }
            return done;
        }
    }
}
