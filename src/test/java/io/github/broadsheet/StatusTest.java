package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {
    private static final String SENTENCE =
            "The harbour council met on Tuesday evening, heard nine speakers, and put off its decision until the spring. ";

    private static final String DUMPED = String.join(
            "\n\n",
            "The harbour council met on Tuesday evening, heard nine speakers, and put off its decision until the spring.",
            "For three years the town has asked whether the old pier, closed since a storm took its railings, should be "
                    + "mended or pulled down, and each winter has made the answer dearer.",
            "\"We owe it to the people who walk here every day,\" said the oldest of the speakers, who had sold tickets at "
                    + "the gate for forty years.",
            "A second group wants a breakwater in its place, which the engineers say would hold for a century but close "
                    + "the view to the lighthouse.",
            "Money will settle it, as it mostly does: the county pays half of what is mended, and nothing of what is new.",
            "The next meeting is in March, and the doors of the hall will be open an hour earlier than they were this time.",
            "");

    private final ArticleParser parser = ArticleParser.create();

    @Test
    void aStoryIsAnArticle() {
        assertThat(status(
                        "https://gazette.example/news/2024/05/harbour-council-puts-off-its-decision",
                        "<meta property='og:type' content='article'>",
                        "<h1>Harbour council puts off its decision</h1><p class='byline'>By Mara Lindqvist</p>"
                                + "<time datetime='2024-05-03'>3 May 2024</time>" + paragraphs(8)))
                .isEqualTo(Status.ARTICLE);
    }

    @Test
    void classNamesOfAPageBuilderAreNoConsentDialog() {
        String blocks = "<div class='cmp-text'>" + paragraphs(2) + "</div>";
        assertThat(status(
                        "https://gazette.example/news/2024/05/harbour-council-puts-off-its-decision",
                        "",
                        "<div class='cmp-container'><div class='cmp-title'><h1>Harbour council puts off its decision</h1></div>"
                                + blocks + "</div>"))
                .isNotEqualTo(Status.CONSENT_WALL);
    }

    @Test
    void manyTeasersAreAListing() {
        String cards = IntStream.range(0, 40)
                .mapToObj(i -> "<div class='card'><a href='/news/story-" + i + "'><img src='/i/" + i + ".jpg'></a>"
                        + "<h3><a href='/news/story-" + i + "'>Story number " + i + " from the harbour</a></h3>"
                        + "<span class='date'>" + (i % 28 + 1) + " May</span></div>")
                .collect(Collectors.joining());
        assertThat(status("https://gazette.example/news/", "", "<h1>News</h1><div class='grid'>" + cards + "</div>"))
                .isEqualTo(Status.LISTING);
    }

    @Test
    void theTextOfAListingIsItsTeasers() {
        String cards = IntStream.range(0, 24)
                .mapToObj(i -> "<div class='card'><h3><a href='/news/story-" + i + "'>Story number " + i
                        + " from the harbour</a></h3><span class='date'>" + (i % 28 + 1) + " May</span></div>")
                .collect(Collectors.joining());
        Article listing =
                parse("https://gazette.example/news/", "", "<h1>News</h1><div class='grid'>" + cards + "</div>");
        assertThat(listing.status()).isIn(Status.LISTING, Status.OTHER);
        assertThat(listing.text()).contains("Story number 0 ", "Story number 11 ", "Story number 23 ");
    }

    @Test
    void aThingForSaleIsNoArticle() {
        String page = "<h1>Brass lantern</h1><img src='/lantern.jpg'><div class='price' itemprop='price'>$ 48.00</div>"
                + "<button class='add-to-cart'>Add to cart</button><p>A lantern of solid brass, 30 cm high.</p>"
                + "<ul><li>Height 30 cm</li><li>Weight 2 kg</li></ul>"
                + "<div class='related-products'>"
                + "<div class='product-card'><a href='/p/2'>Oil lamp</a><span class='price'>$ 20.00</span></div>"
                        .repeat(8)
                + "</div>";
        String head = "<meta property='og:type' content='product'>"
                + "<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"Brass lantern\"}</script>";
        assertThat(status("https://shop.example/products/brass-lantern", head, page))
                .isNotIn(Status.ARTICLE, Status.PAYWALLED);
    }

    @Test
    void aConsentDialogInPlaceOfTheTextIsAConsentWall() {
        String dialog = "<div id='cookie-consent'><h2>Before you continue</h2><p>We and our partners store and read "
                + "information on your device to show you what you may like and to count our readers.</p>"
                + "<p>You can change your choice at any time in the settings of this site.</p>"
                + "<button>Accept all</button><button>Reject all</button></div>";
        assertThat(status("https://gazette.example/consent", "", dialog)).isEqualTo(Status.CONSENT_WALL);
    }

    @Test
    void aConsentDialogBesideTheTextIsNone() {
        String dialog = "<div id='cookie-consent'><p>We store information on your device.</p></div>";
        assertThat(status(
                        "https://gazette.example/news/2024/05/harbour-council-puts-off-its-decision",
                        "<meta property='og:type' content='article'>",
                        dialog + "<h1>Harbour council puts off its decision</h1>" + paragraphs(8)))
                .isEqualTo(Status.ARTICLE);
    }

    @Test
    void aBeginningBeforeAPaywallIsAStub() {
        Article stub = parse(
                "https://gazette.example/news/2024/05/harbour-council-puts-off-its-decision",
                "<meta property='og:type' content='article'><meta property='article:published_time' "
                        + "content='2024-05-03T08:00:00Z'>",
                "<article><h1>Harbour council puts off its decision</h1><p class='byline'>By Mara Lindqvist</p>"
                        + "<div class='article-body'>" + paragraphs(2) + "</div>"
                        + "<div class='paywall'><h3>Read on with a subscription</h3><p>Four weeks for one crown.</p></div>"
                        + "</article>");
        assertThat(stub.status()).isEqualTo(Status.PAYWALLED);
        assertThat(stub.text()).contains("heard nine speakers").doesNotContain("one crown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>nothing</p>",
                "<h1>404</h1><p>Page not found.</p>",
                "<p>Hello world.</p>",
                "<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>"
            })
    void whatAServerSaysInsteadIsNoArticle(String said) {
        assertThat(status("https://gazette.example/x", "", said)).isIn(Status.OTHER, Status.EMPTY);
    }

    @Test
    void nothingIsEmpty() throws IOException {
        assertThat(parser.parse(Source.html("")).status()).isEqualTo(Status.EMPTY);
        assertThat(parser.parse(Source.text("")).status()).isEqualTo(Status.EMPTY);
    }

    @Test
    void aDumpIsReadLineByLine() throws IOException {
        String dump = "facebook\nyoutube\nSearch\nHome\nWorld\nSport\n\nStorm closes the northern ports\n\nWORLD\n\n"
                + "Harbour council puts off its decision\n\n3 May 2024 08:15\n\n"
                + DUMPED
                + "Share this story\nprint\ncopy link\nMost read\nStorm closes the northern ports\nA lantern for the pier\n";
        Article article = parser.parse(Source.text(dump));
        assertThat(article.status()).isEqualTo(Status.ARTICLE);
        assertThat(article.text()).startsWith("The harbour council met").endsWith("than they were this time.");
        assertThat(article.blocks()).hasSize(6);
    }

    private static String paragraphs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<p>" + i + " " + SENTENCE + SENTENCE + "</p>")
                .collect(Collectors.joining());
    }

    private Status status(String url, String head, String body) {
        return parse(url, head, body).status();
    }

    private Article parse(String url, String head, String body) {
        return parser.parse(
                "<html><head><title>Gazette</title>" + head + "</head><body><nav><a href='/'>Home</a>"
                        + "<a href='/world'>World</a></nav>" + body
                        + "<footer>Gazette, Harbour Street 1</footer></body></html>",
                url);
    }
}
