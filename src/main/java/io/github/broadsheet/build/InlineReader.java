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

/** Reads segments again, this time with links, emphasis and line breaks. The words are those of {@link Segment#text()}. */
final class InlineReader {
    private final Addresses addresses;

    InlineReader(Addresses addresses) {
        this.addresses = addresses;
    }

    /** A segment's text. */
    List<Inline> read(Segment segment) {
        List<Node> nodes = segment.nodes();
        if (nodes.size() > 1) {
            return read(segment, node -> true);
        }
        Style style = new Styles(addresses, segment).of(nodes.get(0));
        Inline.Text text = style.text(segment.text());
        return List.of(style.link() == null ? text : new Inline.Link(style.link(), List.of(text)));
    }

    /** The text of those nodes of a segment that pass. */
    List<Inline> read(Segment segment, Predicate<Node> passes) {
        var styles = new Styles(addresses, segment);
        var line = new Line();
        for (Node node : segment.nodes()) {
            if (!passes.test(node)) {
                continue;
            }
            if (node instanceof TextNode text) {
                line.append(text.getWholeText(), styles.of(text));
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
        private final StringBuilder text = new StringBuilder();
        private Style style = Style.PLAIN;
        private @Nullable String link;
        private boolean blank;

        void append(String raw, Style next) {
            boolean begun = false;
            for (int i = 0; i < raw.length(); i++) {
                char c = Glyphs.wellFormed(raw, i);
                if (Glyphs.isBlank(c)) {
                    blank = true;
                } else if (!Glyphs.isInvisible(c)) {
                    if (!begun) {
                        turnTo(next);
                        begun = true;
                    } else if (blank) {
                        text.append(' ');
                    }
                    text.append(c);
                    blank = false;
                }
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
