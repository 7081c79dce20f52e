package io.github.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Candidate;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles, sections, authors and the other facts, on small pages of the kinds that real sites publish. */
class FactsTest {
    private static final String URL = "https://www.harbourpost.example/world/bridge-opens";
    private static final String BODY =
            "<p>The new bridge over the river was opened on Monday after seven years of work, and"
                    + " thousands of people walked across it in the first hour.</p><p>Engineers said that the last of the cables had"
                    + " been tested at night, when the wind from the sea was at its strongest this year.</p><p>The ferry, which has"
                    + " carried passengers since the last century, will make its final crossing next week.</p>";

    private static Article parse(String head, String above) {
        return ArticleParser.create().parse(page(head, above, BODY), URL);
    }

    private static String page(String head, String above, String body) {
        return "<!DOCTYPE html><html lang='en'><head>" + head + "</head><body><div class='wrap'>" + above
                + "<div class='text'>" + body + "</div></div></body></html>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bridge opens after seven years | Harbour Post",
                "Bridge opens after seven years - Harbour Post",
                "Harbour Post: Bridge opens after seven years",
                "Bridge opens after seven years \u2013 World \u2013 Harbour Post",
                "Bridge opens after seven years \u00ab harbourpost.example",
            })
    void titleElementLosesTheSitesName(String title) {
        String head = "<title>" + title + "</title><meta property='og:site_name' content='Harbour Post'>";
        Article article = parse(head, "<h1>Bridge opens after seven years</h1>");
        assertThat(article.title()).contains("Bridge opens after seven years");
    }

    @Test
    void titleWithoutHeadingComesFromTheTitleElement() {
        Article article = parse(
                "<title>Bridge opens after seven years | Harbour Post</title>"
                        + "<meta property='og:site_name' content='Harbour Post'>",
                "");
        assertThat(article.title()).contains("Bridge opens after seven years");
    }

    @Test
    void titleOfDivSoup() {
        Article article = parse(
                "<title>Bridge opens after seven years</title>",
                "<h1 class='logo'>Harbour Post</h1><div class='post_title'>Bridge opens after seven years</div>");
        assertThat(article.title()).contains("Bridge opens after seven years");
    }

    @Test
    void kickerInsideTheHeadingIsNotPartOfTheTitle() {
        Article article = parse(
                "<meta property='og:title' content='Bridge opens after seven years'>",
                "<h1><span class='kicker'>River crossing</span> <span>Bridge opens after seven years</span></h1>");
        assertThat(article.title()).contains("Bridge opens after seven years");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<h1><span class='main'>Bridge opens after seven years</span> <span class='entry-subtitle'>The ferry retires</span></h1>",
                "<h1>Bridge opens after seven years <small>The ferry retires</small></h1>",
                "<h1><a href='/x'>Bridge opens after seven years</a> <span class='when'>/ Dec 2025</span></h1>",
                "<h2>River crossing: <span class='headline' itemprop='headline'>Bridge opens after seven years</span></h2>",
                "<h1><span>Bridge opens after seven years</span> : <span class='subline'>A report</span></h1>",
            })
    void whatTheHeadingHoldsBesidesTheHeadlineIsNotPartOfTheTitle(String heading) {
        String head = "<meta property='og:title' content='Bridge opens after seven years | Harbour Post'>"
                + "<meta property='og:site_name' content='Harbour Post'>";
        assertThat(parse(head, heading).title()).contains("Bridge opens after seven years");
    }

    @Test
    void subtitleThatThePageCountsToItsTitleStays() {
        Article article = parse(
                "<meta property='og:title' content='The bridge: why it took seven years'>",
                "<h1><span>The bridge</span> <span class='sub-title'>why it took seven years</span></h1>");
        assertThat(article.title()).contains("The bridge why it took seven years");
    }

    @Test
    void theAddressTellsTheHeadlineFromTheSitesMotto() {
        String above =
                "<div id='header'><h1>Love goes through the stomach</h1></div><h2>Liver with apple and onion</h2>";
        String html = page("", above, BODY);
        assertThat(ArticleParser.create()
                        .parse(html, "https://cook.example/recipes/liver-with-apple-and-onion.htm")
                        .title())
                .contains("Liver with apple and onion");
    }

    @Test
    void headingRightAboveTheTextIsTheTitleRatherThanTheNameOfTheList() {
        Article article = parse("<title>Gas prices</title>", "<h2>Bridge opens after seven years of work</h2>");
        assertThat(article.title()).contains("Bridge opens after seven years of work");
    }

    @Test
    void headingOfADialogIsNoHeadline() {
        Article article =
                parse("", "<dialog><h1>Select an option</h1></dialog><h2>Bridge opens after seven years</h2>");
        assertThat(article.title()).contains("Bridge opens after seven years");
    }

    @Test
    void sectionAfterABarThatTheAddressNamesIsNotPartOfTheTitle() {
        assertThat(parse("", "<h1>Bridge opens after seven years | World</h1>").title())
                .contains("Bridge opens after seven years");
        assertThat(parse("", "<h1>Bridge opens after seven years | Ferry retires</h1>")
                        .title())
                .contains("Bridge opens after seven years | Ferry retires");
    }

    @Test
    void shownHeadlineIsPreferredToAnotherDeclaredOne() {
        Article article = parse(
                "<meta property='og:title' content='You will not believe what opened today'>",
                "<h1>Bridge opens after seven years</h1>");
        assertThat(article.title()).contains("Bridge opens after seven years");
    }

    @Test
    void htmlInDeclaredTitlesIsRemoved() {
        Article article = parse(
                "<meta property='og:title' content='Bridge &amp;lt;b&amp;gt;opens&amp;lt;/b&amp;gt; &amp;amp; closes'>",
                "");
        assertThat(article.title()).contains("Bridge opens & closes");
    }

    @Test
    void standfirstIsTheTextBelowTheHeadline() {
        Article article = parse(
                "<meta name='description' content='A summary that nobody sees.'>",
                "<h1>Bridge opens after seven years</h1>"
                        + "<h2 class='standfirst'>Thousands walk across on the first day as the old ferry retires</h2>");
        assertThat(article.subtitle()).contains("Thousands walk across on the first day as the old ferry retires");
        assertThat(article.description()).contains("A summary that nobody sees.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<figure class='teaser'><img src='a.jpg' alt=''><figcaption>Thousands walk across the new bridge on its first day</figcaption></figure>",
                "<div class='lead-wrapper'><img src='a.jpg' alt=''><p>Thousands walk across the new bridge on its first day</p></div>",
                "<div class='media'><img src='a.jpg' alt=''><span class='mediaSubtitle'>Thousands walk across the new bridge</span></div>",
                "<h2>Around the river: Bridge opens after seven years</h2>",
            })
    void captionsAndRepeatedHeadlinesAreNoStandfirsts(String above) {
        Article article = parse("", "<h1>Bridge opens after seven years</h1>" + above);
        assertThat(article.subtitle()).isEmpty();
    }

    @Test
    void standfirstIsTakenWithoutTheBylineBesideIt() {
        String standfirst = "Thousands walk across on the first day as the old ferry retires for good.";
        Article article = parse(
                "<meta name='description' content='" + standfirst + "'>",
                "<h1>Bridge opens after seven years</h1><div class='dek-wrapper'><h2>" + standfirst
                        + "</h2><div>by Ann Smith</div><div>21 August 2019</div></div>");
        assertThat(article.subtitle()).contains(standfirst);
    }

    @Test
    void paragraphLikeTheOthersIsNoStandfirstWhateverItsClass() {
        String body = BODY.replace("<p>", "<p class='text__body'>");
        String head =
                "<meta name='description' content='The new bridge over the river was opened on Monday after seven years of"
                        + " work, and thousands of people walked across it in the first hour.'>";
        Article article =
                ArticleParser.create().parse(page(head, "<h1>Bridge opens after seven years</h1>", body), URL);
        assertThat(article.subtitle()).isEmpty();
    }

    @Test
    void firstParagraphIsNoStandfirst() {
        Article article = parse(
                "<meta name='description' content='The new bridge over the river was opened on Monday after seven years of"
                        + " work, and thousands of people walked across it in the first hour.'>",
                "<h1>Bridge opens after seven years</h1>");
        assertThat(article.subtitle()).isEmpty();
    }

    @Test
    void sectionFromTheLabelAboveTheHeadline() {
        Article article = parse(
                "",
                "<div class='post_category'><a href='/world'>WORLD</a></div><h1>Bridge opens after seven years</h1>");
        assertThat(article.section()).contains("WORLD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Uncategorized",
                "test",
                "Bridge opens after seven years",
                "https://x.example/y",
                "Harbour Post",
                "2024"
            })
    void junkSectionsAreNone(String section) {
        Article article = parse(
                "<meta property='og:site_name' content='Harbour Post'><meta property='article:section' content='"
                        + section + "'>",
                "<h1>Bridge opens after seven years</h1>");
        assertThat(article.section()).isEmpty();
    }

    @Test
    void listInOneStringGivesTheFirstSection() {
        Article article = parse(
                "<meta property='article:section' content='World, Primary-World'>",
                "<h1>Bridge opens after seven years</h1>");
        assertThat(article.section()).contains("World");
    }

    @Test
    void breadcrumbsLoseHomeHeadlineAndTheWordForArticle() {
        Article article = parse(
                "",
                "<ul class='breadcrumb'><li><a href='/'>Startseite</a></li><li><a href='/n'>Nachrichten</a></li>"
                        + "<li><a href='/n/w'>Welt</a></li><li>Aktueller Artikel</li></ul><h1>Bridge opens after seven years</h1>");
        assertThat(article.breadcrumbs()).containsExactly("Nachrichten", "Welt");
        assertThat(article.section()).contains("Welt");
    }

    @Test
    void breadcrumbsThatEndInTheHeadline() {
        Article article = parse(
                "<script type='application/ld+json'>{\"@type\":\"BreadcrumbList\",\"itemListElement\":["
                        + "{\"@type\":\"ListItem\",\"position\":3,\"name\":\"Bridge opens after seven years\"},"
                        + "{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Home\"},"
                        + "{\"@type\":\"ListItem\",\"position\":2,\"item\":{\"@id\":\"/w\",\"name\":\"World\"}}]}</script>",
                "<h1>Bridge opens after seven years</h1>");
        assertThat(article.breadcrumbs()).containsExactly("World");
    }

    @Test
    void menuIsNoTrail() {
        var menu = new StringBuilder("<div class='breadcrumb'>");
        for (String name :
                List.of("World", "Sport", "Culture", "Money", "Travel", "Science", "Opinion", "Local", "Style")) {
            menu.append("<a href='#'>").append(name).append("</a> ");
        }
        Article article = parse("", menu + "</div><h1>Bridge opens after seven years</h1>");
        assertThat(article.breadcrumbs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Jane Doe; Jane Doe",
                "Von Lena Schulz und Tom Berg; Lena Schulz, Tom Berg",
                "Par Anne Petit; Anne Petit",
                "Por Ana Ruiz y Luis Mora; Ana Ruiz, Luis Mora",
                "\u0410\u0432\u0442\u043e\u0440: \u0418\u0432\u0430\u043d \u041f\u0435\u0442\u0440\u043e\u0432; \u0418\u0432\u0430\u043d \u041f\u0435\u0442\u0440\u043e\u0432",
                "\u041e\u0442 \u041c\u0430\u0440\u0438\u044f \u0418\u043b\u0438\u0435\u0432\u0430; \u041c\u0430\u0440\u0438\u044f \u0418\u043b\u0438\u0435\u0432\u0430",
                "M\u00fc\u0259llif: Aysel \u018fliyeva; Aysel \u018fliyeva",
                "\u4f5c\u8005\uff1a\u738b\u5c0f\u660e; \u738b\u5c0f\u660e",
                "\u8bb0\u8005 \u674e\u534e; \u674e\u534e",
                "By Jane Doe, Senior Editor | 3 May 2024; Jane Doe",
            })
    void bylinesInManyLanguages(String byline, String names) {
        Article article = parse("", "<h1>Bridge opens after seven years</h1><p>" + byline + "</p>");
        assertThat(article.authors().stream().map(Author::name)).containsExactly(names.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>by Jane Doe | Mar 11, 2023 | All about bridges, Learn About Rivers</p>",
                "<p>By Jane Doe, Senior Director, Content & Marketing</p>",
                "<p>By Jane Doe, MS, RD, FXYZ</p>",
                "<p>Reviewed by Ann Smith</p><p>By Jane Doe</p>",
                "<ol class='breadcrumb'><li><a class='creator' href='/author/x'>Personal Care</a></li></ol><p>By Jane Doe</p>",
            })
    void sectionsJobsDegreesAndReviewersAreNoAuthors(String under) {
        Article article = parse("", "<h1>Bridge opens after seven years</h1>" + under);
        assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Doe");
    }

    @Test
    void anAccountsNameYieldsToTheNameShown() {
        String ld = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\","
                + "\"author\":{\"@type\":\"Person\",\"name\":\"john.roe\"}}</script>";
        Article article = parse(ld, "<h1>Bridge opens</h1><div class='author-info'>Jane Doe</div>");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Doe");
    }

    @Test
    void anOrganisationsNameIsNotSplit() {
        Article article = parse(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\","
                        + "\"author\":{\"@type\":\"Organization\",\"name\":\"Doe & Doe\"}}</script>",
                "<h1>Bridge opens</h1>");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Doe & Doe");
    }

    @Test
    void scholarlyTagsGiveTheFamilyNameFirst() {
        Article article = parse(
                "<meta name='citation_author' content='Doe, Jane'><meta name='citation_author' content='Roe, John'>",
                "<h1>Bridge opens</h1>");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Doe", "John Roe");
    }

    @Test
    void whatAsksForSomethingIsNoSection() {
        String label = "<span class='label'>Show only news from:</span>";
        assertThat(parse("", label + "<h1>Bridge opens after seven years</h1>").section())
                .isEmpty();
    }

    @Test
    void theMenuNamesTheFolderOfThePage() {
        String menu = "<nav><a href='/sport/'>Sport</a> <a href='/world/'>World</a> <a href='/'>Home</a></nav>";
        assertThat(parse("", menu + "<h1>Bridge opens after seven years</h1>").section())
                .contains("World");
        assertThat(parse("", menu.replace("World", "Back to all") + "<h1>Bridge opens after seven years</h1>")
                        .section())
                .isEmpty();
    }

    @Test
    void bylineWhoseNameStandsInTheNextElement() {
        Article article = parse("", "<h1>Bridge opens</h1><div><p>Written by</p><p>Jane Doe</p></div>");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Doe");
    }

    @Test
    void authorsPageIsTheAuthorsAddress() {
        Article article = parse(
                "",
                "<h1>Bridge opens</h1><div class='meta'>By <a href='/author/jane-doe' rel='author'>Jane Doe</a></div>");
        assertThat(article.authors())
                .containsExactly(
                        new Author("Jane Doe", Author.Kind.PERSON, "https://www.harbourpost.example/author/jane-doe"));
    }

    @Test
    void authorsByReferenceInAGraph() {
        Article article = parse(
                "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":["
                        + "{\"@type\":[\"Article\",\"NewsArticle\"],\"headline\":\"Bridge opens\",\"author\":[{\"@id\":\"#jd\"},"
                        + "{\"@type\":\"Organization\",\"name\":\"Harbour Newsroom\"}]},"
                        + "{\"@type\":\"Person\",\"@id\":\"#jd\",\"name\":\"Jane Doe\"}]}</script>",
                "<h1>Bridge opens</h1>");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Doe", "Harbour Newsroom");
        assertThat(article.authors())
                .extracting(Author::kind)
                .containsExactly(Author.Kind.PERSON, Author.Kind.ORGANIZATION);
    }

    @ParameterizedTest
    @CsvSource({
        "admin",
        "https://www.facebook.com/janedoe",
        "@janedoe",
        "webmaster",
        "12345",
        "Sponsored Content",
        "Web Admin",
        "jane@harbourpost.example"
    })
    void nobodyIsNoAuthor(String author) {
        assertThat(parse("<meta name='author' content='" + author + "'>", "<h1>Bridge opens</h1>")
                        .authors())
                .isEmpty();
    }

    @Test
    void commentersAndOtherStoriesAuthorsAreNot() {
        Article article = ArticleParser.create()
                .parse(
                        page(
                                "",
                                "<h1>Bridge opens</h1>",
                                BODY + "</div><div class='related'><a class='author'>Rita Other</a></div>"
                                        + "<div class='comment-list'><span class='comment-author'>Carl Commenter</span>"),
                        URL);
        assertThat(article.authors()).isEmpty();
    }

    @Test
    void agencyInTheDateline() {
        Article article = ArticleParser.create()
                .parse(
                        page("", "<h1>Bridge opens</h1>", BODY.replace("<p>The new", "<p>ODENSE (Reuters) - The new")),
                        URL);
        assertThat(article.find(Field.AGENCY).orElseThrow().value()).isEqualTo("Reuters");
    }

    @Test
    void brokenJsonLdIsReadAsFarAsItGoes() {
        String script = """
                <script type='application/ld+json'>
                //<![CDATA[
                { /* cms */ "@type": "NewsArticle",
                "headline": "Bridge "finally" opens", "articleSection": "World",
                "keywords": ["bridges", "rivers",],
                "description": "Two lines of
                words", }
                //]]></script>
                """;
        Article article = parse(script, "");
        assertThat(article.section()).contains("World");
        assertThat(article.tags()).containsExactly("bridges", "rivers");
        assertThat(article.description()).contains("Two lines of words");
    }

    @Test
    void ofSeveralArticlesTheOneWithThisHeadlineCounts() {
        Article article = parse(
                "<script type='application/ld+json'>[{\"@type\":\"NewsArticle\",\"headline\":\"Storm closes ports\","
                        + "\"articleSection\":\"Weather\"},{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens after years\","
                        + "\"articleSection\":\"Transport\"}]</script>",
                "<h1>Bridge opens after years</h1>");
        assertThat(article.section()).contains("Transport");
    }

    @Test
    void claimOfBeingFreeComesAsAString() {
        Article article = parse(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script>",
                "");
        assertThat(article.find(Field.FREE).orElseThrow().value()).isFalse();
    }

    @Test
    void siteLanguageAddressLicenceAndImage() {
        Article article = parse(
                "<meta property='og:site_name' content='Harbour Post'><link rel='canonical' href='/world/bridge-opens'>"
                        + "<link rel='license' href='https://creativecommons.org/licenses/by/4.0/'>"
                        + "<meta property='og:image' content='/media/bridge.jpg'>",
                "<h1>Bridge opens</h1>");
        assertThat(article.site()).contains("Harbour Post");
        assertThat(article.language()).contains("en");
        assertThat(article.canonicalUrl()).contains("https://www.harbourpost.example/world/bridge-opens");
        assertThat(article.find(Field.LICENSE).orElseThrow().value())
                .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(article.image().map(Image::url)).contains("https://www.harbourpost.example/media/bridge.jpg");
    }

    @Test
    void largestVariantOfALazyImage() {
        Article article = parse(
                "",
                "<h1>Bridge opens</h1><img src='data:image/gif;base64,R0lGOD' data-srcset='/b-400.jpg 400w, /b-1600.jpg 1600w,"
                        + " /b-800.jpg 800w'>");
        assertThat(article.image().map(Image::url)).contains("https://www.harbourpost.example/b-1600.jpg");
    }

    @Test
    void coverAsACssBackground() {
        Article article = parse(
                "",
                "<h1>Bridge opens</h1><div class='post_cover' style=\"background-image: url('/c/bridge.webp')\"></div>");
        assertThat(article.image().map(Image::url)).contains("https://www.harbourpost.example/c/bridge.webp");
    }

    @Test
    void writtenLanguageBeatsADeclarationThatIsPlainlyWrong() {
        String german =
                "<p>Die neue Br\u00fccke \u00fcber den Fluss wurde am Montag nach sieben Jahren Arbeit er\u00f6ffnet, und"
                        + " Tausende gingen in der ersten Stunde dar\u00fcber.</p><p>Die F\u00e4hre, die seit dem letzten Jahrhundert auf dem"
                        + " Fluss f\u00e4hrt, wird in der n\u00e4chsten Woche zum letzten Mal mit den G\u00e4sten ablegen.</p>";
        Article article = ArticleParser.create().parse(page("", "<h1>Br\u00fccke er\u00f6ffnet</h1>", german), URL);
        assertThat(article.language()).contains("de");
    }

    @Test
    void siteRuleWinsAndItsElementIsTheProvenance() {
        var parser = ArticleParser.builder()
                .site(SiteRules.forHost("harbourpost.example")
                        .field(Field.TITLE, ".real")
                        .field(Field.TAGS, ".topics b")
                        .field(Field.of("edition"), ".edition"))
                .build();
        Article article = parser.parse(
                page(
                        "",
                        "<h1>Bridge opens</h1><div class=real>The real one</div><p class=topics><b>x1</b><b>x2</b></p>"
                                + "<i class=edition>Late</i>",
                        BODY),
                URL);
        assertThat(article.title()).contains("The real one");
        assertThat(article.tags()).containsExactly("x1", "x2");
        assertThat(article.find(Field.of("edition")).orElseThrow().value()).isEqualTo("Late");
        assertThat(article.find(Field.TITLE).orElseThrow().provenance().evidence())
                .isEqualTo(Provenance.Evidence.SITE_RULE);
    }

    @Test
    void extractorOffersAndItsFailureNamesIt() {
        Field<String> mood = Field.of("mood");
        var good = ArticleParser.builder()
                .extractor((page, offers) -> offers.offer(mood, "calm", 0.7, "here"))
                .build();
        assertThat(good.parse(page("", "", BODY), URL).metadata().get(mood)).contains("calm");
        var bad = ArticleParser.builder().extractor(new Failing()).build();
        assertThatThrownBy(() -> bad.parse(page("", "", BODY), URL)).hasMessageContaining(Failing.class.getName());
    }

    /** Always fails. */
    private static final class Failing implements io.github.broadsheet.extend.FieldExtractor {
        private static final long serialVersionUID = 1;

        @Override
        public void extract(io.github.broadsheet.page.Page page, io.github.broadsheet.extend.Offers offers) {
            throw new UnsupportedOperationException("not today");
        }
    }

    @Test
    void losersAreToldWithAReason() throws IOException {
        Explanation why = ArticleParser.create()
                .explain(Source.html(page(
                                "<meta property='og:title' content='Another headline altogether'>",
                                "<h1>Bridge opens</h1>",
                                BODY))
                        .at(URL));
        List<Candidate<String>> titles = why.candidates(Field.TITLE);
        assertThat(titles).hasSize(2);
        assertThat(titles.get(0).chosen()).isTrue();
        assertThat(titles.get(1).reason()).startsWith("less sure");
        assertThat(titles.get(0).found().confidence())
                .isGreaterThan(titles.get(1).found().confidence());
    }

    @Test
    void agreementRaisesConfidence() {
        double alone = parse("", "<h1>Bridge opens</h1>")
                .find(Field.TITLE)
                .orElseThrow()
                .confidence();
        double supported = parse("<meta property='og:title' content='Bridge opens'>", "<h1>Bridge opens</h1>")
                .find(Field.TITLE)
                .orElseThrow()
                .confidence();
        assertThat(supported).isGreaterThan(alone);
    }

    @Test
    void callerCanAskForTheSureAlone() {
        String page = page("<meta name='author' content='harbour'>", "<h1>Bridge opens</h1>", BODY);
        assertThat(ArticleParser.builder()
                        .minConfidence(0.999)
                        .build()
                        .parse(page, URL)
                        .authors())
                .isEmpty();
        assertThat(ArticleParser.create().parse(page, URL).authors()).isNotEmpty();
    }

    @Test
    void textDumpWithATickerAboveTheTitle() throws IOException {
        String dump = "facebook\ntelegram\nen\naz\nsearch\n\nFerry sinks off the northern coast\n\nCULTURE\nA+\nA-\n\n"
                + "Is the old theatre about to close?\n\n03 May 2024 08:15\n\n"
                + BODY.replace("</p>", "\n\n").replace("<p>", "")
                + "Harbour.Example\nViews: 31\n\nprint\ncopy link\nCULTURE\nThe best of the stage";
        Article article = ArticleParser.create().parse(Source.text(dump));
        assertThat(article.title()).contains("Is the old theatre about to close?");
        assertThat(article.section()).contains("CULTURE");
        assertThat(article.site()).contains("Harbour.Example");
        assertThat(article.language()).contains("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<div class='kateqoriya'><a href='/cemiyyet'>C\u0259miyy\u0259t</a></div>; C\u0259miyy\u0259t",
                "<p class='x1'><a href='https://www.harbourpost.example/havn/'>Havn</a></p>; Havn",
                "<div>Du er her: <a href='/'>Hjem</a> / <a href='/havn'>Havn</a> / Artikel</div>; Havn",
                "<div>\u4f4d\u7f6e\uff1a<a href='/'>\u9996\u9875</a> > <a href='/s'>\u793e\u4f1a</a> > \u6b63\u6587</div>; \u793e\u4f1a",
            })
    void sectionFromTheLineAboveTheHeadline(String line, String section) {
        Article article = parse("", line + "<h1>Bridge opens after seven years</h1>");
        assertThat(article.section()).contains(section);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p><a href='/2024/05/ferry-makes-its-last-trip'>Ferry's last trip</a></p>",
                "<p><a href='#text'>Jump to text</a></p>",
                "<p><a href='/news'>News</a></p><p><a href='/sport'>Sport</a></p>",
            })
    void linksAboveTheHeadlineThatAreNoLabels(String above) {
        Article article = parse("", above + "<h1>Bridge opens after seven years</h1>");
        assertThat(article.section()).isEmpty();
    }

    @Test
    void twoDeclarationsThatAgreeBeatTheLastCrumb() {
        Article article = parse(
                "<meta property='article:section' content='World'><script type='application/ld+json'>"
                        + "{\"@type\":\"NewsArticle\",\"articleSection\":\"World\"}</script>",
                "<ul class='breadcrumb'><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li>"
                        + "<li><a href='/world/rivers'>Rivers</a></li></ul><h1>Bridge opens after seven years</h1>");
        assertThat(article.section()).contains("World");
    }

    @Test
    void authorBehindALabelInALineOfLabels() {
        Article article = parse(
                "", "<h1>Bridge opens</h1><p>3 May 2024 09:15 Source: Harbour Post Author: Jane Doe Views: 31</p>");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Doe");
    }

    @Test
    void editorOnDutyIsNoAuthor() {
        String info =
                "<h1>Bridge opens</h1><p><i>\u6765\u6e90\uff1a\u6e2f\u62a5</i><i>\u8bb0\u8005\uff1a\u738b\u5c0f\u660e</i>"
                        + "<i>\u9605\u8bfb\uff1a31</i></p>";
        String editor = "<p class='editor'>\uff08\u8d23\u4efb\u7f16\u8f91\uff1a\u674e\u534e\uff09</p>";
        Article both = ArticleParser.create().parse(page("", info, BODY + editor), URL);
        Article alone = ArticleParser.create().parse(page("", "<h1>Bridge opens</h1>", BODY + editor), URL);
        assertThat(both.authors()).extracting(Author::name).containsExactly("\u738b\u5c0f\u660e");
        assertThat(alone.authors()).isEmpty();
    }

    @Test
    void textDumpWithACaptionBetweenBylineAndText() throws IOException {
        String dump = "Harbour Post\nNews\nSport\n\nHome / News\n\nBridge opens after seven years of work\n\n"
                + "3 May 2024 08:15\nAuthor: Jane Doe\n\nThe new bridge\nPhoto: Tom Berg for the Post\n\n"
                + BODY.replace("</p>", "\n\n").replace("<p>", "")
                + "\u00a9 2024 \u00abHarbour Post\u00bb. All rights reserved";
        Article article = ArticleParser.create().parse(Source.text(dump));
        assertThat(article.title()).contains("Bridge opens after seven years of work");
        assertThat(article.section()).contains("News");
        assertThat(article.site()).contains("Harbour Post");
    }

    @Test
    void russianIsToldByItsLetters() throws IOException {
        String text =
                "\u041c\u043e\u0441\u0442 \u0447\u0435\u0440\u0435\u0437 \u0440\u0435\u043a\u0443 \u043e\u0442\u043a\u0440\u044b\u043b\u0438 \u0432\u0447\u0435\u0440\u0430, \u043c\u043d\u043e\u0433\u0438\u0435 \u0436\u0438\u0442\u0435\u043b\u0438 \u043f\u0440\u0438\u0448\u043b\u0438 \u043f\u043e\u0441\u043c\u043e\u0442\u0440\u0435\u0442\u044c, \u0434\u0435\u0442\u0438 \u043f\u0440\u0438\u043d\u0435\u0441\u043b\u0438 \u0446\u0432\u0435\u0442\u044b, \u0441\u0442\u0430\u0440\u0438\u043a\u0438 \u0432\u0441\u043f\u043e\u043c\u0438\u043d\u0430\u043b\u0438 \u043f\u0435\u0440\u0435\u043f\u0440\u0430\u0432\u0443, \u043e\u0440\u043a\u0435\u0441\u0442\u0440 \u0438\u0433\u0440\u0430\u043b \u0441\u0442\u0430\u0440\u044b\u0435 \u0432\u0430\u043b\u044c\u0441\u044b.";
        Article article = ArticleParser.create()
                .parse(Source.html(page("", "<h1>1</h1>", "<p>" + text + "</p>").replace("lang='en'", "")));
        assertThat(article.language()).contains("ru");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<div class='author'><button class='followAuthor'>Folgen</button></div><p>By Jane Doe</p>; Jane Doe",
                "<span class='editorial-badge'>Aus der Region</span><p>von Jane Doe</p>; Jane Doe",
                "<p class='author'>By Jane Doe, HarbourPost Sport</p>; Jane Doe",
                "<figure><img src='a.jpg'><span class='byline'>Max Roe</span></figure><p>By Jane Doe</p>; Jane Doe",
                "<p class='byline author'>von Redaktion, 24. Januar 2022</p>; Redaktion",
                "<a rel='author' href='/author/doe'>Jane Doe</a> <a rel='author' href='/author/doe'>More articles</a>; Jane Doe",
            })
    void whatStandsBesideTheAuthorIsNone(String under, String name) {
        Article article = parse(
                "<meta property='og:site_name' content='Harbour Post'>",
                "<h1>Bridge opens after seven years</h1>" + under);
        assertThat(article.authors()).extracting(Author::name).containsExactly(name);
    }

    @Test
    void aDeclaredListThatBeginsWithTheSiteIsItsAddress() {
        Article article =
                parse("<meta name='author' content='harbourpost.example, Oslo, Norway'>", "<h1>Bridge opens</h1>");
        assertThat(article.authors())
                .containsExactly(new Author("harbourpost.example", Author.Kind.ORGANIZATION, null));
    }

    @Test
    void aDeclaredNameWithTheSitesAddressYieldsToAPerson() {
        Article article = parse(
                "<meta name='author' content='Harbour Waves (www.harbourpost.example)'>",
                "<h1>Bridge opens after seven years</h1><p>Author: Jane Doe</p>");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Doe");
    }

    @Test
    void answersOfAPollAreNoViews() {
        String poll = "<ul><li>Happy <p id='hits_1'>1</p></li><li>Sad <p id='hits_2'>4</p></li></ul>";
        String own = "<p id='hits'>31</p>";
        String h1 = "<h1>Bridge opens after seven years</h1>";
        assertThat(parse("", h1 + poll).views()).isEmpty();
        assertThat(parse("", h1 + own).views()).hasValue(31);
    }

    @Test
    void breadcrumbsLeadFromTheRootOfTheSiteWhateverItIsCalled() {
        String title = "<h1>ბათუმში ახალი ბოტანიკური ბაღი გაიხსნა</h1>";
        for (String trail : List.of(
                "<div class='bc'><a href='/'>მთავარი</a> » <a href='/society/'>საზოგადოება</a></div>",
                "<nav aria-label='Breadcrumb'><ol><li><a href='/'>მთავარი</a></li><li><a href='/s/'>საზოგადოება</a></li></ol></nav>",
                "<div class='breadcrumbs'><a href='https://www.harbourpost.example'>მთავარი</a> <a href='/s/'>საზოგადოება</a></div>")) {
            assertThat(parse("", trail + title).section()).as(trail).contains("საზოგადოება");
        }
    }

    @Test
    void anArticlesOwnFooterTellsItsSectionAndTags() {
        String footer = "<footer class='entry-footer'><a href='/c/harbour/' rel='category tag'>Harbour</a>"
                + "<a href='/t/bridges/' rel='tag'>bridges</a><a href='/t/ferries/' rel='tag'>ferries</a></footer>";
        Article article = ArticleParser.create()
                .parse(
                        "<html lang='en'><body><article><h1>Bridge opens after seven years</h1><div class='text'>"
                                + BODY
                                + "</div>" + footer + "</article><footer><a rel='tag' href='/t/x'>imprint</a></footer>"
                                + "</body></html>",
                        URL);
        assertThat(article.section()).contains("Harbour");
        assertThat(article.tags()).containsExactly("bridges", "ferries");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>ავტორი: გიორგი მაისურაძე</p>; გიორგი მაისურაძე",
                "<p>Հեղինակ՝ Անի Հակոբյան</p>; Անի Հակոբյան",
                "<p>Пише: Милан Јовановић</p>; Милан Јовановић",
                "<p>文・佐藤健</p>; 佐藤健",
                "<p>記者黃志偉／台南報導</p>; 黃志偉",
                "<p>2023-05-09 08:30　来源：江城晚报　记者 王晓明</p>; 王晓明",
                "<p><span>박지훈 기자</span><span>2023.03.21 15:42</span></p>; 박지훈",
                "<p>박지훈 기자 jhpark@harbourpost.example</p>; 박지훈",
                "<p>Petr Svoboda, redaktor</p>; Petr Svoboda",
                "<p>Von Tobias Lehmann, Berlin</p>; Tobias Lehmann",
                "<p>Zeynep Kaya / VAN</p><p>18.04.2023 13:22</p>; Zeynep Kaya",
                "<p>de Andrei Popescu</p><p>12 martie 2023, 14:35</p>; Andrei Popescu",
                "<p>Javier Montes | Teruel | 12 MAR 2023 - 14:35 CET</p>; Javier Montes",
                "<p>Б.Энхжаргал</p><p>2023-03-12 14:35</p>; Б.Энхжаргал",
            })
    void bylinesOfManyKinds(String line, String name) {
        Article article = parse("", "<h1>Bridge opens after seven years</h1>" + line);
        assertThat(article.authors()).extracting(Author::name).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>Wettkampf in Tulln abgesagt</p><p>18.04.2023 13:22</p>",
                "<p>Gespeichert von</p><p>18.04.2023 13:22</p>",
                "<p>이십 대 지원자도 크게 늘어</p><p>2023.03.21 15:42</p>",
                "<p>更新时间</p><p>2023-05-09 08:30</p>",
                "<p>18.04.2023</p><div class='comm-item'><div class='comm-author'>Jane Roe</div><p>Well done!</p></div>",
            })
    void whatIsNoByline(String lines) {
        assertThat(parse("", "<h1>Bridge opens after seven years</h1>" + lines).authors())
                .isEmpty();
    }

    @Test
    void classesThatAllPartsOfThePageBearTellNothing() {
        String part = "<div class='grid-widget'><div class='grid-widget-container'>";
        Article article = parse(
                "",
                part + "<h1>Bridge opens after seven years</h1></div></div>" + part
                        + "<span class='info-author'>Mary Lane</span></div></div>");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Mary Lane");
    }
}
