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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static String published(String head, String underHeadline, String afterBody) {
        return iso(page(head, underHeadline, afterBody).published());
    }

    private static String published(String url, String head, String underHeadline, String afterBody) {
        return iso(page(url, head, underHeadline, afterBody).published());
    }

    private static String publishedOfWhole(String html) {
        return iso(ArticleParser.create().parse(html, "https://news.example/a").published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property=\"article:published_time\" content=\"2024-09-01T06:59:00+04:00\">",
                "<meta name=\"parsely-pub-date\" content=\"2024-09-01T06:59:00+04:00\">",
                "<meta name=\"DC.date.issued\" content=\"2024-09-01T06:59:00+04:00\">",
                "<meta name=\"pubdate\" content=\"Sun, 01 Sep 2024 06:59:00 +0400\">",
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"The harbour opens its gates again\","
                        + "\"datePublished\":\"2024-09-01T06:59:00+04:00\"}</script>",
                "<script>window.state={\"article\":{\"publishedAt\":\"2024-09-01T06:59:00+04:00\"}}</script>"
            })
    void declaredDatesAreReadWhereverTheyStand(String head) {
        assertThat(published(head, "", "")).isEqualTo("2024-09-01T06:59+04:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=\"post_time\">01 September 2024 06:59</div>",
                "<p>By Ann Smith | September 1, 2024 6:59 am</p>",
                "<time datetime=\"2024-09-01T06:59\">yesterday</time>",
                "<span>01.09.2024</span><div>06:59</div>"
            })
    void shownDatesAreReadNearTheHeadline(String line) {
        assertThat(published("", line, "")).isEqualTo("2024-09-01T06:59");
    }

    @Test
    void aDayAloneStaysADay() {
        assertThat(published("", "<p>1 September 2024</p>", "")).isEqualTo("2024-09-01");
        assertThat(published("https://news.example/2024/09/01/harbour", "", "", ""))
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

    @ParameterizedTest
    @CsvSource({
        "https://news.example/2024/04/03/harbour, 2024-04-03",
        "https://news.example.uk/harbour, 2024-04-03",
        "https://news.example/harbour, 2024-03-04"
    })
    void theOrderOfDayAndMonthIsSettledByThePage(String url, String published) {
        assertThat(published(url, "", "<p>03/04/2024</p>", "")).isEqualTo(published);
    }

    @Test
    void aMomentInGreenwichIsToldOnThePagesOwnClock() {
        String published = published(
                "<meta property=\"article:published_time\" content=\"2024-09-01T22:30:00Z\">",
                "<p>2 September 2024, 02:30</p>",
                "");
        assertThat(published).isEqualTo("2024-09-02T02:30+04:00");
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

    @Test
    void aDatelineMayOpenAnyOfTheFirstParagraphs() {
        String dateline = "<p>ODESA, 1 September 2024 - " + STORY.substring(3);
        assertThat(published("", "", "")).isEqualTo("none");
        assertThat(published("", STORY + dateline, "")).isEqualTo("2024-09-01");
        assertThat(published("", "<p>Press release of 1 September 2024 | Odesa - " + STORY.substring(3), ""))
                .isEqualTo("2024-09-01");
        assertThat(published("", STORY.repeat(6) + dateline, "")).isEqualTo("none");
    }

    @Test
    void theLineUnderTheHeadlineOutranksWhatStandsInTheText() {
        String callout = "<ul><li><h4>A book of the sea</h4><div><p>17 June 2024</p></div></li></ul>";
        assertThat(published("", "<p>by Ann Smith, 1 September 2024, one comment so far</p>" + STORY + callout, ""))
                .isEqualTo("2024-09-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>The harbour opens its gates again</h1><p>\u00a9 Ann Smith / Example</p><p>1 September 2024</p>",
                "<aside><time datetime='2024-09-01'>1 September 2024</time></aside>"
                        + "<h1>The harbour opens its gates again</h1>"
            })
    void aCreditOrAnAsideRightAboveTheHeadlineHidesNoDate(String top) {
        assertThat(publishedOfWhole("<article>" + top + STORY.repeat(4) + "</article>"))
                .isEqualTo("2024-09-01");
    }

    @Test
    void differentDaysBelowTheTextAreThoseOfOtherStories() {
        String list = "<div><div class='published-date'>3 October 2024</div><p>A bridge is closed</p></div>"
                + "<div><div class='published-date'>2 October 2024</div><p>A road is opened</p></div>";
        String own = "<div class='published-date'>1 September 2024</div>";
        String html = "<body>" + own + "<h1>The harbour opens its gates again</h1>" + STORY.repeat(4) + list;
        assertThat(publishedOfWhole(html)).isEqualTo("2024-09-01");
    }

    @Test
    void wordsAfterADateSayWhatItIsWhereTheVerbComesLast() {
        String foot =
                "<p class='meta'>Dieser Beitrag wurde am Samstag, 3. Dezember 2011 um 12 Uhr ver\u00f6ffentlicht und"
                        + " unter Hafen, K\u00fcste, Meer und Wetter abgelegt, und wer mag, kann ihm \u00fcber den Feed folgen.</p>";
        assertThat(published("", "", foot)).isEqualTo("2011-12-03");
    }

    @Test
    void aChangeShownBeforeTheDeclaredPublicationIsBelieved() {
        String published = published(
                "<meta name='date' content='2024-09-02T11:52:23'>", "<p>Updated: 1 September 2024, 18:00</p>", "");
        assertThat(published).isEqualTo("2024-09-01T18:00");
    }

    @Test
    void ofSeveralDeclaredPublicationsTheFirstCounts() {
        String published = published(
                "<meta name='published-date' content='2021-02-16'><meta name='published-time' content='2024-03-09'>",
                "",
                "");
        assertThat(published).isEqualTo("2021-02-16");
    }

    @ParameterizedTest
    @CsvSource({"https://news.example.de/harbour, 2022-11-07", "https://news.example.com/harbour, 2022-11-06T23:00Z"})
    void midnightOnThePagesOwnClockIsADay(String url, String published) {
        String head = "<meta property='article:published_time' content='2022-11-06T23:00:00.000Z'>";
        assertThat(published(url, head, "", "")).isEqualTo(published);
    }

    @Test
    void theStateInAnAttributeIsReadWhereItHoldsTheHeadline() {
        String state =
                "<div data-page='{&quot;headline&quot;:&quot;The harbour opens its gates again&quot;,&quot;section&quot;:"
                        + "&quot;Coast&quot;,&quot;datePublished&quot;:&quot;2024-09-01T09:00:00-05:00&quot;}'></div>";
        assertThat(published("", state, "")).isEqualTo("2024-09-01T09:00-05:00");
        assertThat(published("", state.replace("harbour opens", "bridge closes"), ""))
                .isEqualTo("none");
    }

    @Test
    void theLastChangeInThePagesFootIsTheLastResort() {
        String foot = "<div>More</div>".repeat(15) + "<footer><p>[Stand: 09.10.2017, 01:40 Uhr]</p></footer>";
        assertThat(published("", "", foot)).isEqualTo("2017-10-09T01:40");
        assertThat(published("", "<p>1 September 2017</p>", foot)).isEqualTo("2017-09-01");
    }

    @Test
    void anIconsTitleSaysWhatADateIs() {
        String foot = "<div>More</div>".repeat(15)
                + "<ul><li><i class='fa' title='Published'></i> <time datetime='2020-08-06T09:09:24Z'>6 August</time></li></ul>";
        assertThat(published("", "", foot)).isEqualTo("2020-08-06T09:09:24Z");
        assertThat(published("", "", foot.replace("Published", "Next"))).isEqualTo("none");
    }

    @Test
    void theAddressTellsTheDayOfAMomentInUtcWhateverUtcThePageRepeats() {
        String utc = "2023-11-01T23:01:00Z";
        String head = "<meta property='article:published_time' content='" + utc + "'>";
        String line = "<time datetime='" + utc + "'>Live</time>";
        assertThat(iso(page("https://news.example/2023/11/02/harbour", head, line, "")
                        .published()))
                .startsWith("2023-11-02");
        assertThat(iso(page(head, line, "").published())).isEqualTo("2023-11-01T23:01Z");
    }

    @Test
    void thePeriodThatAStoryTellsOfIsNoPublication() {
        for (String line : new String[] {
            "14. - 20. January 2022",
            "14 \u2013 20 January 2022",
            "14.01. - 20.01.2022",
            "31. December 2021-06. January 2022",
            "2021-12-12 - 2021-12-17"
        }) {
            assertThat(iso(page("", "<p>" + line + "</p>", "").published()))
                    .as(line)
                    .isEqualTo("none");
        }
        for (String line : new String[] {
            "20 January 2022 - 15:00",
            "15:00 - 20 January 2022",
            "20 January 2022 - 5 min read",
            "No. 47 - 20 January 2022"
        }) {
            assertThat(iso(page("", "<p>" + line + "</p>", "").published()))
                    .as(line)
                    .startsWith("2022-01-20");
        }
    }

    @Test
    void theDateUnderAPictureIsNotThatOfTheStory() {
        String figure = "<figure><img src='a.jpg' alt=''><figcaption>The harbour, 15.01.2022</figcaption></figure>";
        assertThat(iso(page("", "", figure).published())).isEqualTo("none");
    }

    @Test
    void datesOnOtherStoriesCardsDoNotDrownTheOneBesideTheText() {
        String card = "<a href='/x'><h3>Publish date</h3><time datetime='2019-01-17T12:00:00Z'>17 Jan 2019</time>"
                + "<h3>Shopping safely on the quay</h3></a>";
        String side =
                "<div class='sidebar'><h4>Published</h4><time datetime='2018-11-15T12:00:00Z'>15 November 2018</time></div>";
        String cards = "<div>More</div>".repeat(15) + "<div>" + card + card.replace("2019", "2021")
                + card.replace("2019", "2022") + "</div>";
        assertThat(iso(page("", "", cards + side).published())).startsWith("2018-11-15");
        assertThat(iso(page("", "", cards).published())).isEqualTo("none");
    }

    @Test
    void theZeroOfACalendarIsNoDate() {
        for (String zero : new String[] {"1970-01-01T00:00:00Z", "1969-12-31T19:00:00-05:00", "1900-01-01"}) {
            String head = "<meta property='article:published_time' content='" + zero + "'>";
            assertThat(iso(page(head, "", "").published())).as(zero).isEqualTo("none");
            assertThat(iso(page(head, "<p>1 September 2024</p>", "").published()))
                    .as(zero)
                    .isEqualTo("2024-09-01");
        }
    }
}
