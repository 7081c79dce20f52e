package io.github.broadsheet.write;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/**
 * Writes an article as one {@code article} element of clean, semantic HTML, to stand in a page of your own. Immutable and
 * serializable.
 *
 * <p>The output is safe whatever the page held: it is made from the model with a fixed set of elements and attributes, all
 * text is escaped, and addresses are those of the web ({@code http}, {@code https}), of mail, or relative. What a page
 * embeds becomes a link. Pictures are loaded from where the page has them, unless the rendition leaves them out.
 */
public final class HtmlWriter implements Serializable {
    private static final long serialVersionUID = 1;

    private final Rendition rendition;

    /** A writer of everything. */
    public HtmlWriter() {
        this(Rendition.full());
    }

    /** A writer of what a rendition says. */
    public HtmlWriter(Rendition rendition) {
        this.rendition = rendition;
    }

    /** The article as HTML. */
    public String write(Article article) {
        var out = new StringBuilder("<article");
        article.language()
                .ifPresent(
                        tag -> out.append(" lang=\"").append(Escapes.html(tag)).append('"'));
        out.append(" dir=\"auto\">\n");
        if (rendition.head()) {
            writeHead(article, out);
        }
        new HtmlBlocks(rendition, out).write(article.blocks());
        return out.append("</article>\n").toString();
    }

    /**
     * Appends the article's HTML.
     *
     * @throws IOException if the target refuses it
     */
    public void write(Article article, Appendable target) throws IOException {
        target.append(write(article));
    }

    private static void writeHead(Article article, StringBuilder out) {
        var head = new StringBuilder();
        article.title().ifPresent(title -> line("h1", "", title, head));
        article.subtitle().ifPresent(subtitle -> line("p", " class=\"subtitle\"", subtitle, head));
        if (!article.authors().isEmpty() || article.published().isPresent()) {
            head.append("<p class=\"byline\">");
            writeAuthors(article.authors(), head);
            article.published()
                    .ifPresent(date -> writeDate(date, article.authors().isEmpty() ? "" : " \u00b7 ", head));
            head.append("</p>\n");
        }
        if (!head.isEmpty()) {
            out.append("<header>\n").append(head).append("</header>\n");
        }
    }

    private static void line(String tag, String attributes, String text, StringBuilder out) {
        out.append('<').append(tag).append(attributes).append('>').append(Escapes.html(text));
        out.append("</").append(tag).append(">\n");
    }

    private static void writeAuthors(List<Author> authors, StringBuilder out) {
        String separator = "";
        for (Author author : authors) {
            out.append(separator);
            HtmlBlocks.writeLink(author.url().orElse(""), Escapes.html(author.name()), out);
            separator = ", ";
        }
    }

    private static void writeDate(ArticleDate date, String separator, StringBuilder out) {
        out.append(separator).append("<time datetime=\"").append(date.iso()).append("\">");
        out.append(Head.date(date)).append("</time>");
    }
}
