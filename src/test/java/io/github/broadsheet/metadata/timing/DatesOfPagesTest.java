package io.github.broadsheet.metadata.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesOfPagesTest {
    private static final String STORY = "<p>The harbour of the small town was rebuilt last year, and the fishermen who"
            + " had waited for it since the storm came back with their boats one after the other.</p>";

    private static Article page(String head, String underHeadline, String afterBody) {
        return page("https://news.example/harbour", head, underHeadline, afterBody);
    }

    private static Article page(String url, String head, String underHeadline, String afterBody) {
        return ArticleParser.create().parse(html(head, underHeadline, afterBody), url);
    }

    private static String html(String head, String underHeadline, String afterBody) {
        return "<html lang=\"en\"><head><title>The harbour opens its gates again</title>" + head
                + "</head><body><article><h1>The harbour opens its gates again</h1>" + underHeadline + STORY + STORY
                + STORY + STORY
                + "</article>" + afterBody + "</body></html>";
    }

    private static String iso(Optional<ArticleDate> date) {
        return date.map(ArticleDate::iso).orElse("none");
    }

    @Test
    void declaredDatesAreReadWhereverTheyStand() {
        for (String head : new String[] {
            "<meta property=\"article:published_time\" content=\"2024-09-01T06:59:00+04:00\">",
            "<meta name=\"parsely-pub-date\" content=\"2024-09-01T06:59:00+04:00\">",
            "<meta name=\"DC.date.issued\" content=\"2024-09-01T06:59:00+04:00\">",
            "<meta name=\"pubdate\" content=\"Sun, 01 Sep 2024 06:59:00 +0400\">",
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"The harbour opens its gates again\","
                    + "\"datePublished\":\"2024-09-01T06:59:00+04:00\"}</script>",
            "<script>window.state={\"article\":{\"publishedAt\":\"2024-09-01T06:59:00+04:00\"}}</script>"
        }) {
            assertThat(iso(page(head, "", "").published())).as(head).isEqualTo("2024-09-01T06:59+04:00");
        }
    }

    @Test
    void shownDatesAreReadNearTheHeadline() {
        for (String line : new String[] {
            "<div class=\"post_time\">01 September 2024 06:59</div>",
            "<p>By Ann Smith | September 1, 2024 6:59 am</p>",
            "<time datetime=\"2024-09-01T06:59\">yesterday</time>",
            "<span>01.09.2024</span><div>06:59</div>"
        }) {
            assertThat(iso(page("", line, "").published())).as(line).isEqualTo("2024-09-01T06:59");
        }
    }

    @Test
    void aDayAloneStaysADay() {
        assertThat(iso(page("", "<p>1 September 2024</p>", "").published())).isEqualTo("2024-09-01");
        assertThat(iso(page("https://news.example/2024/09/01/harbour", "", "", "")
                        .published()))
                .isEqualTo("2024-09-01");
    }

    @Test
    void publishedAndUpdatedAreKeptApart() {
        Article article = page("", "<p>Published 1 September 2024, 06:59 | Updated 3 September 2024, 10:00</p>", "");
        assertThat(iso(article.published())).isEqualTo("2024-09-01T06:59");
        assertThat(iso(article.modified())).isEqualTo("2024-09-03T10:00");
    }

    @Test
    void datesOfOtherThingsAreNotTheArticles() {
        String after =
                "<div class=\"related\"><a href=\"/b\">A bridge is closed</a> <time datetime=\"2024-09-05\">5 September"
                        + " 2024</time></div><div class=\"comments\"><div class=\"comment\">Nice. <span class=\"date\">6 September"
                        + " 2024</span></div></div><footer>© 1 January 2024 News Example</footer>";
        assertThat(page("", "", after).published()).isEmpty();
        assertThat(page(
                                "",
                                "<p>On 4 August 2021 the storm had taken the pier and with it the boats that the village lived"
                                        + " from in those years before the money came.</p>",
                                after)
                        .published())
                .isEmpty();
    }

    @Test
    void theOrderOfDayAndMonthIsSettledByThePage() {
        assertThat(iso(page("https://news.example/2024/04/03/harbour", "", "<p>03/04/2024</p>", "")
                        .published()))
                .isEqualTo("2024-04-03");
        assertThat(iso(page("https://news.example.uk/harbour", "", "<p>03/04/2024</p>", "")
                        .published()))
                .isEqualTo("2024-04-03");
        assertThat(iso(page("", "<p>03/04/2024</p>", "").published())).isEqualTo("2024-03-04");
    }

    @Test
    void aMomentInGreenwichIsToldOnThePagesOwnClock() {
        Article article = page(
                "<meta property=\"article:published_time\" content=\"2024-09-01T22:30:00Z\">",
                "<p>2 September 2024, 02:30</p>",
                "");
        assertThat(iso(article.published())).isEqualTo("2024-09-02T02:30+04:00");
    }

    @Test
    void aDateDeclaredAsBothYieldsToTheOneShown() {
        String both = "{\"@type\":\"NewsArticle\",\"headline\":\"The harbour opens its gates again\",\"datePublished\":"
                + "\"2025-06-24T10:11:12Z\",\"dateModified\":\"2025-06-24T10:11:12Z\"}";
        Article article =
                page("<script type=\"application/ld+json\">" + both + "</script>", "<p>August 25, 2024</p>", "");
        assertThat(iso(article.published())).isEqualTo("2024-08-25");
        assertThat(iso(article.modified())).isEqualTo("2025-06-24T10:11:12Z");
    }

    @Test
    void relativeAndFutureDatesNeedTheFetchTime() throws IOException {
        Source relative =
                Source.html(html("", "<p class=\"date\">3 hours ago</p>", "")).at("https://news.example/a");
        ArticleParser parser = ArticleParser.create();
        assertThat(parser.parse(relative).published()).isEmpty();
        assertThat(iso(parser.parse(relative.fetchedAt(Instant.parse("2024-09-01T06:59:00Z")))
                        .published()))
                .isEqualTo("2024-09-01");
        Source future =
                Source.html(html("", "<p>5 September 2024</p>", "")).fetchedAt(Instant.parse("2024-09-01T06:59:00Z"));
        assertThat(parser.parse(future).published()).isEmpty();
    }
}
