package io.github.broadsheet.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.model.Verdict;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodyFinderTest {
    private static final String URL = "https://news.example.org/world/bridge";

    private static final String FIRST =
            "The old bridge over the river Marn was opened to walkers again on Monday, three years after a flood had torn away two of its seven arches.";
    private static final String SECOND =
            "Masons from four countries took part in the work, said Ida Brandt, who led it, and they used stone from the quarry that had supplied the first builders.";
    private static final String THIRD =
            "The town had set aside two million crowns for the repair. In the end it paid a little less, because a foundation and many citizens gave money of their own.";
    private static final String FOURTH =
            "Cars will not come back. The council decided in spring that the bridge should belong to people on foot, on bicycles and, once a year, to the market.";
    private static final String BODY =
            "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p><p>" + FOURTH + "</p>";

    private static String page(String inside, String after) {
        return """
                <html><head><title>Bridge opens again - The Marn Courier</title></head><body>
                <header><a href="/">The Marn Courier</a>
                <nav><ul><li><a href="/town">Town</a></li><li><a href="/sport">Sport</a></li><li><a href="/arts">Arts</a></li>
                </ul></nav></header>
                <main><article><h1>Bridge opens again</h1><div class="story-body">
                """ + inside + "</div></article>" + after + """
                </main><footer><ul><li><a href="/imprint">Imprint</a></li><li><a href="/contact">Contact</a></li></ul>
                <p>Published by the Marn Courier publishing company</p></footer></body></html>""";
    }

    private static Explanation explain(String html) throws IOException {
        return ArticleParser.create().explain(Source.html(html).at(URL));
    }

    private static Verdict verdict(Explanation explanation, String start) {
        return explanation.verdicts().stream()
                .filter(verdict -> verdict.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aThreadLongerThanTheStoryIsNoPartOfIt() throws IOException {
        String letter = "<li><p>"
                + "Bin day has been on a Tuesday in our road since we moved in, and my husband built a shelf for"
                + " the box in the porch. Now what is the shelf for, I ask you, and who is going to tell the milkman?</p></li>";
        String html =
                "<html><head><title>Bin day moves - The Marn Courier</title></head><body><article><h1>Bin day moves</h1><p>"
                        + FIRST + "</p></article><section id='comments'><h3>Six thoughts</h3><ol class='commentlist'>"
                        + letter.repeat(2) + letter.replace("Bin day", "Paper day")
                        + letter.replace("Bin day", "Glass day")
                        + "</ol></section></body></html>";

        assertThat(explain(html).article().text()).contains(FIRST).doesNotContain("shelf");
    }

    @Test
    void commentsAreKnownByTheirLabelInOtherLanguages() throws IOException {
        String text = explain(
                        page(
                                BODY,
                                "<div class='kom'><h3>Komentarai (2)</h3><div class='k'><b>Petras</b><p>The stones are the same as in"
                                        + " our own church, and nobody has ever paid us a crown for them, not in all my years.</p></div></div>"))
                .article()
                .text();

        assertThat(text).contains(FOURTH).doesNotContain("our own church").doesNotContain("Komentarai");
    }

    @Test
    void theSignOfAHeadingsOwnAddressIsNoText() throws IOException {
        String text = explain(page(
                        BODY + "<h2 id='cars'>What of cars? <a href='#cars'>#</a></h2>" + BODY.replace("The", "This"),
                        ""))
                .article()
                .text();

        assertThat(text).contains("What of cars?").doesNotContain("#");
    }

    @Test
    void keepsTheStoryAndLeavesOutTheFrame() throws IOException {
        Explanation explanation = explain(page(BODY, ""));

        assertThat(explanation.article().status()).isEqualTo(Status.ARTICLE);
        assertThat(explanation.article().text()).contains(FIRST, SECOND, THIRD, FOURTH);
        assertThat(explanation.article().text()).doesNotContain("Sport", "Imprint", "publishing company");
        assertThat(verdict(explanation, "Sport").removal().map(Removal::rule)).contains("model");
        assertThat(verdict(explanation, FIRST).probability()).isGreaterThan(0.8);
    }

    @Test
    void leavesOutTheReadersDiscussion() throws IOException {
        var comments = new StringBuilder("<section id=\"comments\"><h2>Comments</h2><ol>");
        for (int i = 0; i < 8; i++) {
            comments.append(
                            "<li class=\"comment\"><article class=\"comment-body\"><p>I walked over it with child number ")
                    .append(i)
                    .append(
                            ", and we both found it lovely, although the new railing is too high for small people.</p></article></li>");
        }
        Explanation explanation = explain(page(BODY, comments + "</ol></section>"));

        assertThat(explanation.article().text()).contains(FOURTH).doesNotContain("railing");
    }

    @Test
    void leavesOutCaptions() throws IOException {
        String figure =
                "<figure><img src=\"a.jpg\"><figcaption>Walkers on the bridge on Monday morning, shortly after the "
                        + "mayor had cut the ribbon. Photo: Marn Courier</figcaption></figure>";
        Explanation explanation = explain(page(figure + BODY, ""));

        assertThat(explanation.article().text()).contains(FIRST).doesNotContain("ribbon");
    }

    @Test
    void leavesOutASecondCopy() throws IOException {
        String copy = "<div class=\"story-body print\">" + BODY + "</div>";
        Article article = explain(page(BODY, copy)).article();

        assertThat(article.text()).containsOnlyOnce(SECOND);
    }

    @Test
    void takesTheBodyFromTheSiteRule() {
        ArticleParser parser = ArticleParser.builder()
                .site(SiteRules.forHost("example.org").body("footer"))
                .build();
        Article article = parser.parse(page("<p>" + FIRST + "</p>", ""), URL);

        assertThat(article.text()).contains("publishing company").doesNotContain(FIRST);
    }

    @Test
    void fallsBackWhereTheSiteRuleFindsNothing() {
        ArticleParser parser = ArticleParser.builder()
                .site(SiteRules.forHost("example.org").body(".gone"))
                .build();
        Article article = parser.parse(page(BODY, ""), URL);

        assertThat(article.text()).contains(FIRST);
        assertThat(article.notes()).anyMatch(note -> note.contains(".gone"));
    }

    @Test
    void aPageWithoutTextIsEmpty() throws IOException {
        assertThat(explain("").article().status()).isEqualTo(Status.EMPTY);
        assertThat(explain("<p> </p><img src=a>").article().blocks()).isEmpty();
    }

    @Test
    void aPageOfOneEndlessTextIsRead() throws IOException {
        String endless = "and so the river went on past another town, ".repeat(50_000);
        assertThat(explain("<body>" + endless).verdicts()).hasSize(1);
    }

    @Test
    void aPageOfVeryManySegmentsIsRead() throws IOException {
        String many = "<div><p>One more line of the list, with a word or two.</p></div>".repeat(50_000);
        assertThat(explain(many).verdicts()).hasSize(50_000);
    }

    @Test
    void aDeadlineEndsTheWorkWithANote() throws IOException {
        Limits hurried = Limits.defaults().withDeadline(Duration.ofNanos(1));
        Article article = ArticleParser.builder()
                .limits(hurried)
                .build()
                .parse(Source.html(page(BODY, "")).at(URL));

        assertThat(article.status()).isEqualTo(Status.TRUNCATED);
        assertThat(article.notes()).isNotEmpty();
    }

    @Test
    void leavesOutADialogWithButtonsAboveTheHeadline() throws IOException {
        String ask =
                "<p>We and our partners keep information on your device and read it, so that advertisements fit what you"
                        + " like. You may take back your consent whenever you want.</p>";
        String dialog = "<div class='fc-root'><div><h2>Your choice</h2>" + ask + ask.replace("We and", "They and")
                + "<button>Agree</button></div></div><header>";
        String html = page(BODY, "").replace("<header>", dialog);
        assertThat(explain(html).article().text()).startsWith(FIRST).doesNotContain("partners");
    }

    @Test
    void leavesOutTheNextStoryOfAnEndlessPage() throws IOException {
        String other =
                "<article><h1>Market moves to the square</h1><div class=\"story-body\"><p>The weekly market will move"
                        + " to the square in front of the town hall, the council said on Friday, because the old hall has to be"
                        + " repaired.</p><p>Traders had asked for a place with more room, and they expect more guests on Saturdays"
                        + " than before.</p></div></article>";
        String text = explain(page(BODY, other)).article().text();
        assertThat(text).contains(FIRST, FOURTH).doesNotContain("Traders", "weekly market");
    }

    @Test
    void leavesOutAMenuOfALayoutTableAboveTheHeadline() throws IOException {
        String html = "<html lang=\"mn\"><head><title>Bridge opens again</title></head><body><table><tr><td>"
                + "<a href=\"/1\"><font>Улс төр</font></a><br><a href=\"/2\"><font>Эдийн засаг</font></a><br>"
                + "<a href=\"/3\"><font>Нийгэм</font></a><br><a href=\"/4\"><font>Спорт</font></a></td><td>"
                + "<h1>Bridge opens again</h1>" + BODY + "</td></tr></table></body></html>";
        assertThat(explain(html).article().text()).startsWith(FIRST);
    }
}
