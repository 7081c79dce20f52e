package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Status;
import org.junit.jupiter.api.Test;

class DeclaredBodyTest {
    private static final String SENTENCE =
            "The harbour board has voted to keep the old ferry running through the winter, its chair said on Tuesday. ";

    private static String page(String declared, String body) {
        return """
                <html lang="en"><head><title>Ferry stays</title>
                <script type="application/ld+json">
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays", "articleBody": "%s"}
                </script></head><body><div id="app">%s</div></body></html>
                """.formatted(declared, body);
    }

    private static Article parse(String html) {
        return ArticleParser.create().parse(html, "https://example.org/news/ferry-stays");
    }

    @Test
    void isTheBodyOfAPageThatScriptsWereToFill() {
        Article article = parse(page(SENTENCE.repeat(4) + "\\n" + SENTENCE.repeat(5), ""));

        assertThat(article.status()).isEqualTo(Status.ARTICLE);
        assertThat(article.blocks()).hasSize(2).allMatch(Block.Paragraph.class::isInstance);
        assertThat(article.text()).startsWith("The harbour board has voted").endsWith("said on Tuesday.");
        assertThat(article.notes()).anyMatch(note -> note.contains("JSON-LD"));
    }

    @Test
    void mayBeMarkup() {
        String paragraph = "<p>" + SENTENCE.repeat(3) + "<\\/p>";

        Article article = parse(page(paragraph.repeat(4) + "<script>alert(1)<\\/script>", ""));

        assertThat(article.blocks()).hasSize(4);
        assertThat(article.text()).doesNotContain("<p>").doesNotContain("alert");
    }

    @Test
    void isNotBelievedWhereTheElementsHoldABody() {
        String shown = "<article><h1>Ferry stays</h1>"
                + ("<p>" + SENTENCE.replace("Tuesday", "Monday").repeat(3) + "</p>").repeat(3) + "</article>";

        Article article = parse(page(SENTENCE.repeat(8), shown));

        assertThat(article.text()).contains("Monday").doesNotContain("Tuesday");
        assertThat(article.notes()).noneMatch(note -> note.contains("JSON-LD"));
    }

    @Test
    void isNoBodyWhereItIsATeaser() {
        Article article = parse(page(SENTENCE, ""));

        assertThat(article.text()).isEmpty();
    }
}
