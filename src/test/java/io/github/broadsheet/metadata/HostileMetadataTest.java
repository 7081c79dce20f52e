package io.github.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.page.Limits;
import org.junit.jupiter.api.Test;

/** Metadata that is huge, deep, broken or malicious breaks nothing, and what is sound beside it is still read. */
class HostileMetadataTest {
    private static final String URL = "https://www.harbourpost.example/world/bridge";
    private static final String BODY =
            "<p>The new bridge over the river was opened on Monday after seven years of work, and"
                    + " thousands of people walked across it.</p><p>Engineers said that the last of the cables had been tested at"
                    + " night, when the wind was strong.</p>";

    private static Article parse(String head) {
        return ArticleParser.create()
                .parse("<html><head>" + head + "</head><body><h1>Bridge opens</h1>" + BODY + "</body></html>", URL);
    }

    private static String jsonLd(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @Test
    void jsonLdBeyondTheLimitIsLeftOutAndNoted() {
        String huge = "{\"@type\":\"NewsArticle\",\"articleSection\":\"Sea\",\"articleBody\":\"" + "x".repeat(5_000_000)
                + "\"}";
        Article article = parse(jsonLd(huge) + jsonLd("{\"@type\":\"NewsArticle\",\"articleSection\":\"World\"}"));
        assertThat(article.section()).contains("World");
        assertThat(article.notes()).anyMatch(note -> note.contains("JSON-LD"));
    }

    @Test
    void smallLimitOfJsonLd() {
        var parser = ArticleParser.builder()
                .limits(Limits.defaults().withMaxJsonLdChars(20))
                .build();
        Article article = parser.parse(jsonLd("{\"@type\":\"NewsArticle\",\"articleSection\":\"World\"}") + BODY, URL);
        assertThat(article.section()).isEmpty();
    }

    @Test
    void thousandsOfScripts() {
        Article article =
                parse(jsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\",\"articleSection\":\"World\"}")
                        + jsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"Other\",\"author\":{\"@id\":\"#a\"}}")
                                .repeat(10_000));
        assertThat(article.section()).contains("World");
    }

    @Test
    void scriptsBeyondTheLimitAreLeftOutAndNoted() {
        Article article = parse(jsonLd("{\"@type\":\"Thing\"}").repeat(1_000)
                + jsonLd("{\"@type\":\"NewsArticle\",\"articleSection\":\"World\"}"));
        assertThat(article.section()).isEmpty();
        assertThat(article.notes()).anyMatch(note -> note.contains("JSON-LD"));
    }

    @Test
    void depthIsBounded() {
        Article article = parse(jsonLd("[".repeat(200_000))
                + jsonLd("{\"a\":".repeat(100_000))
                + jsonLd("{\"@type\":\"NewsArticle\",\"articleSection\":\"World\",\"x\":" + "[".repeat(500)
                        + "]".repeat(500) + "}"));
        assertThat(article.section()).contains("World");
    }

    @Test
    void circularReferences() {
        Article article = parse(
                jsonLd(
                        "{\"@graph\":[{\"@type\":\"Article\",\"@id\":\"#a\",\"headline\":\"Bridge opens\","
                                + "\"author\":{\"@id\":\"#a\"},\"mainEntity\":{\"@id\":\"#a\"},\"publisher\":{\"@id\":\"#a\"}}]}"));
        assertThat(article.title()).contains("Bridge opens");
    }

    @Test
    void controlCharactersAndBrokenSurrogates() {
        Article article = parse("<meta property='og:title' content='Bridge\u0000 \ud800opens\u0007'>"
                + jsonLd("{\"@type\":\"NewsArticle\",\"articleSection\":\"Wo\\ud83drld\\u0000\"}"));
        assertThat(article.title()).contains("Bridge opens");
        assertThat(article.section()).contains("World");
    }

    @Test
    void wrongTypesEverywhere() {
        Article article = parse(
                jsonLd("{\"@type\":[\"NewsArticle\",7,null],\"headline\":{\"@value\":3},\"author\":[[1,[2]],true,{}],"
                        + "\"articleSection\":[null,{\"a\":1},\"World\"],\"keywords\":12,\"image\":[[],{\"url\":[]}],\"publisher\":\"\","
                        + "\"inLanguage\":{},\"isAccessibleForFree\":[],\"datePublished\":99999999999999}"));
        assertThat(article.title()).contains("Bridge opens");
    }

    @Test
    void namesLongTitlesAndManyTags() {
        Article article = parse("<meta name='author' content='" + "a, ".repeat(100_000) + "'>"
                + "<meta property='og:title' content='" + "| - : ".repeat(100_000) + "'>"
                + "<meta name='keywords' content='" + "tag,".repeat(100_000) + "'>"
                + "<meta property='article:tag' content='x'>".repeat(20_000)
                + "<meta name='description' content='" + "<".repeat(100_000) + "'>");
        assertThat(article.title()).contains("Bridge opens");
        assertThat(article.tags()).hasSizeLessThan(100);
    }

    @Test
    void elementsNamedForEverything() {
        String soup = "<div class='title author byline date section breadcrumb tag views subtitle comment'>x</div>";
        Article article = ArticleParser.create().parse("<h1>Bridge opens</h1>" + soup.repeat(20_000) + BODY, URL);
        assertThat(article.title()).isPresent();
    }

    @Test
    void deepItems() {
        String deep = "<div itemscope itemtype='https://schema.org/NewsArticle' itemprop='author name headline'>"
                .repeat(5_000);
        assertThat(parse("").title()).contains("Bridge opens");
        assertThat(ArticleParser.create()
                        .parse(deep + "<h1>Bridge opens</h1>" + BODY, URL)
                        .title())
                .isPresent();
    }

    @Test
    void emptyPage() {
        assertThat(ArticleParser.create().parse("", URL).title()).isEmpty();
        assertThat(ArticleParser.create()
                        .parse("<title></title><h1> </h1>", "not an address")
                        .title())
                .isEmpty();
    }
}
