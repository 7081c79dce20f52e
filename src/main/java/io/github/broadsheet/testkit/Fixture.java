package io.github.broadsheet.testkit;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.Page;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import io.github.broadsheet.saved.SavedPage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A saved page made fit to be kept with tests: without scripts (but JSON-LD), styles, comments and tracking; on demand
 * with its words replaced by filler, so that nobody's text is kept.
 *
 * <pre>{@code
 * Fixture fixture = Fixture.of(SavedPage.open(file), parser).withFiller();
 * Files.writeString(pages.resolve("dam.html"), fixture.html());
 * Files.writeString(pages.resolve("dam.expected.json"), fixture.expected());
 * }</pre>
 *
 * <p>{@link #losses} tells what the page gives otherwise than it did as it was saved.
 */
public final class Fixture {
    private final String html;
    private final @Nullable String url;
    private final ArticleParser parser;
    private final Article original;

    private Fixture(String html, @Nullable String url, ArticleParser parser, Article original) {
        this.html = html;
        this.url = url;
        this.parser = parser;
        this.original = original;
    }

    /**
     * The fixture of a page of HTML. It is read twice, so a stream will not do.
     *
     * @param parser what the expectations are made with
     * @throws IOException if the page cannot be read
     */
    public static Fixture of(SavedPage saved, ArticleParser parser) throws IOException {
        Page page = PageReader.read(saved.source(), Limits.defaults());
        Document document = page.document();
        Trimming.apply(document);
        String url = page.url().orElse(null);
        String html = serialized(document);
        return new Fixture(html, url, parser, saved.article(parser::parse));
    }

    /**
     * The same with filler: other letters of the same script and case in place of the words' own, their lengths, the
     * punctuation and the digits as they were, a word always replaced by the same. Months, weekdays and words of up to three
     * letters stay, and so do the labels of the page: what is no text, no headline, no name and no summary.
     */
    public Fixture withFiller() {
        Explanation explanation = explained();
        Document document = page(html, url).document();
        var filler = new Filler();
        new Refilling(document, explanation, filler).apply();
        return new Fixture(serialized(document), url == null ? null : filler.address(url), parser, original);
    }

    private Explanation explained() {
        try {
            return parser.explain(source(html, url));
        } catch (IOException e) {
            throw new IllegalStateException("a string in memory failed to be read", e);
        }
    }

    private static Page page(String html, @Nullable String url) {
        try {
            return PageReader.read(source(html, url), Limits.defaults());
        } catch (IOException e) {
            throw new IllegalStateException("a string in memory failed to be read", e);
        }
    }

    private static Source source(String html, @Nullable String url) {
        Source source = Source.html(html);
        return url == null ? source : source.at(url);
    }

    /** Never printed prettily: jsoup takes quadratic time for that where many blank texts stand in a row. */
    private static String serialized(Document document) {
        document.outputSettings().prettyPrint(false).charset("UTF-8");
        return document.outerHtml() + "\n";
    }

    /** The page, to be written in UTF-8. */
    public String html() {
        return html;
    }

    /** The address at which the page is parsed, its words replaced where the page's are. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** What comes out of the page. */
    public Article article() {
        return explained().article();
    }

    /** The file of expectations for {@link GoldenPages}: all that comes out of the page. */
    public String expected() {
        return ExpectedArticle.of(article(), Optional.empty()).json();
    }

    /**
     * What the page gives otherwise than it did as it was saved, for people. With filler, only what came or went and the
     * number of blocks count, for the words are others.
     */
    public List<String> losses() {
        return Losses.between(original, article());
    }
}
