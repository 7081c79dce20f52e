package io.github.broadsheet.write;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Image;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an article as plain text for people: the headline, the standfirst, byline and date, then the body, blocks apart by
 * blank lines, items of lists marked, quotes set off by {@code >}. Captions come only if asked for. Immutable and
 * serializable.
 */
public final class TextWriter implements Serializable {
    private static final long serialVersionUID = 1;

    private final Rendition rendition;

    /** A writer of everything but captions. */
    public TextWriter() {
        this(Rendition.full().withoutCaptions());
    }

    /** A writer of what a rendition says. Pictures themselves and links have no form in plain text. */
    public TextWriter(Rendition rendition) {
        this.rendition = rendition;
    }

    /** The article as text, with a line end behind the last line; empty if there is nothing to write. */
    public String write(Article article) {
        var parts = new ArrayList<String>();
        if (rendition.head()) {
            article.title().ifPresent(parts::add);
            article.subtitle().ifPresent(parts::add);
            parts.add(Head.byline(article));
        }
        parts.add(blocks(article.blocks(), "\n\n"));
        String text = joined(parts, "\n\n");
        return text.isEmpty() ? "" : JsonOutput.wellFormed(text) + "\n";
    }

    /**
     * Appends the article's text.
     *
     * @throws IOException if the target refuses it
     */
    public void write(Article article, Appendable target) throws IOException {
        target.append(write(article));
    }

    private String blocks(List<Block> blocks, String separator) {
        var parts = new ArrayList<String>();
        for (Block block : blocks) {
            parts.add(block(block));
        }
        return joined(parts, separator);
    }

    private String block(Block block) {
        if (block instanceof Block.ItemList list) {
            return list(list);
        }
        if (block instanceof Block.Quote quote) {
            return Lines.prefixed(blocks(quote.blocks(), "\n\n"), "> ", "> ");
        }
        if (block instanceof Block.Figure figure) {
            return rendition.captions() ? caption(figure.image()) : "";
        }
        if (block instanceof Block.Embed embed) {
            return rendition.embeds() ? joined(List.of(embed.title(), embed.url()), " ") : "";
        }
        return block instanceof Block.Table && !rendition.tables() ? "" : block.text();
    }

    private String list(Block.ItemList list) {
        var parts = new ArrayList<String>();
        int number = list.start();
        for (Block.Item item : list.items()) {
            String text = blocks(item.blocks(), "\n");
            if (!text.isEmpty()) {
                String marker = list.ordered() ? number++ + ". " : "- ";
                parts.add(Lines.prefixed(text, marker, " ".repeat(marker.length())));
            }
        }
        return joined(parts, "\n");
    }

    private static String caption(Image image) {
        return joined(List.of(image.caption(), image.credit()), " ");
    }

    private static String joined(List<String> parts, String separator) {
        return String.join(
                separator, parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
