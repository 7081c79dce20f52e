package io.github.broadsheet.write;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Inline;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an article as Markdown: CommonMark 0.31 with the tables of GitHub Flavored Markdown, no raw HTML. Immutable and
 * serializable.
 *
 * <p>Read by a CommonMark parser, it gives back the article's words. Where CommonMark's rules would not take an emphasis for
 * one, between letters of a script without blanks, say, the words come without it. Cells that span rows or columns are
 * followed by empty ones.
 */
public final class MarkdownWriter implements Serializable {
    private static final long serialVersionUID = 1;

    private final Rendition rendition;

    /** A writer of everything. */
    public MarkdownWriter() {
        this(Rendition.full());
    }

    /** A writer of what a rendition says. */
    public MarkdownWriter(Rendition rendition) {
        this.rendition = rendition;
    }

    /** The article as Markdown, with a line end behind the last line; empty if there is nothing to write. */
    public String write(Article article) {
        var parts = new ArrayList<String>();
        if (rendition.head()) {
            article.title().ifPresent(title -> parts.add("# " + line(title, true, false)));
            article.subtitle().ifPresent(subtitle -> parts.add(line(subtitle, false, true)));
            parts.add(line(Head.byline(article), false, false));
        }
        parts.add(new MarkdownBlocks(rendition).write(article.blocks()));
        String text = MarkdownBlocks.joined(parts, "\n\n");
        return text.isEmpty() ? "" : JsonOutput.wellFormed(text) + "\n";
    }

    /**
     * Appends the article's Markdown.
     *
     * @throws IOException if the target refuses it
     */
    public void write(Article article, Appendable target) throws IOException {
        target.append(write(article));
    }

    private String line(String text, boolean heading, boolean emphasis) {
        var words = new Inline.Text(text.replace('\n', ' '), false, emphasis, false);
        return new MarkdownInlines(rendition.links(), heading, false).write(List.of(words));
    }
}
