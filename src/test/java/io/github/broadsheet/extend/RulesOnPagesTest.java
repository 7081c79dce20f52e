package io.github.broadsheet.extend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Provenance.Evidence;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What rules that were read from JSON or imported do to an article. */
class RulesOnPagesTest {
    private static final String URL = "https://www.herald.example/world/dam";
    private static final String PROSE =
            "The gates of the dam opened at dawn, and by noon the valley below it had filled with brown water. ";
    private static final String PAGE = """
            <html lang=en><head><title>Dam opens | Herald</title></head><body>
            <div class=top><b>Breaking</b></div><h1>Dam opens</h1>
            <span class=who title="Ann Lee">our correspondent</span>
            <span class=made data-when="2024-09-01 06:59">long ago</span><i class=mood>grave</i>
            <div class=story><p>%s</p><p class=offer>Try our paper for a month, it costs nothing at all.</p><p>%s</p></div>
            </body></html>""".formatted(PROSE.repeat(4), "Second. " + PROSE.repeat(4));

    @Test
    void rulesFromJsonReachTheArticle() {
        SiteRules rules = SiteRules.read("""
                {"hosts": "herald.example", "body": [".gone", ".story"], "drop": ".offer", "zone": "Asia/Baku",
                 "fields": {"authors": ".who @title", "published": [".gone", ".made @data-when"], "mood": ".mood"}}""");
        Article article = ArticleParser.builder().sites(List.of(rules)).build().parse(PAGE, URL);
        assertThat(article.text()).startsWith("The gates").contains("Second.").doesNotContain("Try our paper");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Ann Lee");
        assertThat(article.published().map(ArticleDate::iso)).contains("2024-09-01T06:59+04:00");
        assertThat(article.find(Field.PUBLISHED).map(found -> found.provenance().evidence()))
                .contains(Evidence.SITE_RULE);
        assertThat(article.find(Field.<String>of("mood")).map(Found::value)).contains("grave");
    }

    @Test
    void importedRulesReachTheArticle() {
        SiteRules rules = ImportedRules.read("herald.example", """
                        author: //span[@class='who']/@title
                        body: //div[@id='none']
                        body: //h1/following-sibling::div[contains(@class, 'story')]
                        strip_id_or_class: offer
                        """).rules();
        Article article = ArticleParser.builder().site(rules).build().parse(PAGE, URL);
        assertThat(article.authors()).extracting(Author::name).containsExactly("Ann Lee");
        assertThat(article.text()).startsWith("The gates").contains("Second.").doesNotContain("Try our paper");
    }

    @Test
    void rulesThatFindNothingLeaveThePageToTheGeneralEngine() {
        SiteRules rules = SiteRules.forHost("herald.example")
                .body(".gone")
                .drop(".lost")
                .field(Field.TITLE, ".nowhere", ".neither @title");
        Article with = ArticleParser.builder().site(rules).build().parse(PAGE, URL);
        Article without = ArticleParser.create().parse(PAGE, URL);
        assertThat(with.blocks()).isEqualTo(without.blocks());
        assertThat(with.metadata()).isEqualTo(without.metadata());
        assertThat(with.notes())
                .containsExactly(
                        "the site rule for the body found nothing plausible at .gone",
                        "the site rule for title found nothing at .nowhere or .neither @title");
    }

    @Test
    void rulesThatFindImplausibleThingsLeaveThePageToTheGeneralEngineAndSaySo() throws IOException {
        SiteRules rules = SiteRules.forHost("herald.example")
                .body(".top")
                .field(Field.TITLE, "body")
                .field(Field.VIEWS, ".mood")
                .field(Field.PUBLISHED, ".mood");
        ArticleParser parser = ArticleParser.builder().site(rules).build();
        Explanation with = parser.explain(Source.html(PAGE).at(URL));
        Article without = ArticleParser.create().parse(PAGE, URL);
        assertThat(with.article().blocks()).isEqualTo(without.blocks());
        assertThat(with.article().metadata()).isEqualTo(without.metadata());
        assertThat(with.article().notes())
                .containsExactlyInAnyOrder(
                        "the site rule for the body found nothing plausible at .top",
                        "the site rule for title found nothing plausible at body",
                        "the site rule for views found nothing plausible at .mood",
                        "the site rule for published found no date at .mood");
        assertThat(parser.parse(PAGE, URL)).isEqualTo(with.article());
    }
}
