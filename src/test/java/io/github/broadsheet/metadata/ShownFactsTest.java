package io.github.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that a page shows where nothing declares them: in the words of its language, and in the places where such words stand. */
class ShownFactsTest {
    private static final String URL = "https://www.hillpost.example/culture/bell-rings-again";
    private static final String MENU = "<header><a href='/'>Hill Post</a><nav><a href='/news'>News</a>"
            + "<a href='/culture'>Culture</a><a href='/sport'>Sport</a></nav></header>";
    private static final String HEADLINE = "<h1>The bell of the old tower rings again</h1>";
    private static final String TEXT =
            "<div class='text'><p>The bell rang at seven on Sunday morning for the first time in two years,"
                    + " and half of the village came to the square to hear it.</p><p>It weighs six hundred kilos and was cast abroad, and"
                    + " the money for it came from everybody who had ever lived below the tower.</p><p>The old one had a warmer voice, the"
                    + " sexton said, but this one is young and has time enough to learn.</p>%s</div>";

    private static Article parse(String above, String below, String end) {
        String page = "<html><head><title>The bell of the old tower rings again</title></head><body>" + MENU
                + "<article>" + above + HEADLINE + below + String.format(TEXT, end) + "</article></body></html>";
        return ArticleParser.create().parse(page, URL);
    }

    private static List<String> authorsBelow(String html) {
        return names(parse("", html, ""));
    }

    private static List<String> authorsAtEnd(String html) {
        return names(parse("", "", html));
    }

    private static List<String> names(Article article) {
        return article.authors().stream().map(Author::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Pi\u0161e: @</p>",
                "<p>Rozmawia\u0142 @</p>",
                "<p>Texto y fotos: @</p>",
                "<p>Pewarta: @</p>",
                "<p>@ skrifar</p>",
                "<p>@ tayyorladi.</p>",
                "<p>Nga @ \u00b7 2 Mars 2023, 16:20</p>",
                "<p>De <a href='/author/arta'>@</a> | Publicat: 21.11.2022</p>",
                "<p>@</p><p>arta@hillpost.example</p>",
                "<div class='byline'>By @ arta@hillpost.example</div>"
            })
    void authorsAreReadInTheWordsOfTheirLanguage(String byline) {
        String html = byline.replace("", "").replaceFirst("@", "Arta Gjoka");
        assertThat(authorsBelow(html)).containsExactly("Arta Gjoka");
    }

    @ParameterizedTest
    @CsvSource({
        "By Arta Gjoka (arta@hill.example) and Jon Roe (jon@hill.example), 2",
        "Por Elena Reina y Agencias, 1",
        "Por Elena Reina y EFE, 1",
        "\u8bb0\u8005 \u674e\u660e \u7f16\u8f91 \u738b\u82b3, 1"
    })
    void whoStandsBesideTheAuthorsIsNoneOfThem(String byline, int people) {
        List<Author> authors =
                parse("", "<p class='byline'>" + byline + "</p>", "").authors();
        assertThat(authors)
                .filteredOn(author -> author.kind() == Author.Kind.PERSON)
                .hasSize(people);
        assertThat(authors)
                .noneMatch(
                        author -> author.name().contains(" y ") || author.name().equals("\u7f16\u8f91"));
    }

    @Test
    void whoAlsoDrewWhatTheyWroteIsTheAuthor() {
        assertThat(authorsBelow(
                        "<p>Written and illustrated by <a class='author' href='/author/arta'>Arta Gjoka</a></p>"))
                .containsExactly("Arta Gjoka");
    }

    @Test
    void tagsEndWhereTheirRowEnds() {
        String end =
                "<div>Tags:</div><p><a href='/tag/bells'>Bells</a> <a href='/tag/towers'><span>Towers</span></a></p>"
                        + "<p><a href='/'>Home</a></p><p><a href='/about'>About us</a></p>";
        assertThat(parse("", "", end).tags()).containsExactly("Bells", "Towers");
    }

    @Test
    void aLabelledDateAboveTheHeadlineIsNotToday() {
        Article article = parse("<p>Published 12 May 2024</p>", "<p>HILL, 10 May 2024 - The bell rings.</p>", "");
        assertThat(article.published().map(ArticleDate::iso)).contains("2024-05-12");
    }

    @Test
    void twoFamilyNamesAreOnePerson() {
        assertThat(authorsBelow("<p class='byline'>Por Mireia Puig i Soler</p>"))
                .containsExactly("Mireia Puig i Soler");
        assertThat(authorsBelow("<p class='byline'>Por Jan Novak i Ana Puig</p>"))
                .containsExactly("Jan Novak", "Ana Puig");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='text-align:right'>Arta Gjoka</p>",
                "<p class='text-right'>Arta Gjoka</p>",
                "<p align='right'><strong>Arta Gjoka,</strong> Durham</p>"
            })
    void whoSignsTheTextWroteIt(String signature) {
        Article article = parse("", "", signature);
        assertThat(names(article)).containsExactly("Arta Gjoka");
        assertThat(article.text()).doesNotContain("Gjoka");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Arta Gjoka</p>",
                "<p><b>Final Thoughts</b></p>",
                "<p><em>The Great Gatsby</em></p>",
                "<p class='copyright'>Hill Pictures</p>",
                "<p>Der Hirte schreibt</p>",
                "<p><em>, Arta Gjoka</em></p>",
                "<p>, Arta skriver</p>",
                "<p><b>Further Reading:</b></p>",
                "<p><b>Related Topics</b></p><ul><li>Bells</li></ul>"
            })
    void aLastLineThatNothingSetsApartSignsNothing(String line) {
        assertThat(authorsAtEnd(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\uff08\u8bb0\u8005 \u674e\u536b\u4e1c \u5b59\u60a6\uff09, 2",
        "\u672c\u62a5\u8bb0\u8005 \u5468\u542f\u660e, 1",
        "\uff08\u83ca\u6c60\u771f\u7406\u5b50\uff09, 1"
    })
    void reportersSignInBrackets(String line, int names) {
        assertThat(authorsAtEnd("<p>" + line + "</p>")).hasSize(names);
    }

    @Test
    void theReporterOfALineIsNotThePaperBeforeThem() {
        String line =
                "<section class='authors'><time>2020-06-21 11:05</time><span>\u6771\u6d77\u5831 / \u8a18\u8005<a href='/r/1'>\u6797\u5b9c\u82b3</a>\uff0f\u82b1\u84ee\u5831\u5c0e</span></section>";
        assertThat(authorsBelow(line)).containsExactly("\u6797\u5b9c\u82b3");
    }

    @Test
    void whoCheckedTheTextDidNotWriteIt() {
        String line =
                "<p class='credits'>By <a href='/people/arta'>Arta Gjoka</a> | Fact-checked by <a href='/people/frank'>Frank Basso</a></p>";
        assertThat(authorsBelow(line)).containsExactly("Arta Gjoka");
    }

    @Test
    void aNameOfTheEditorsOfficeIsNoAuthor() {
        assertThat(names(parse("<div class='header-editoria'><a href='/mg'>Minas Gerais</a></div>", "", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a class='x9' href='/culture'>Culture</a>",
                "<div class='x9'><a href='/culture/'>Culture</a></div>",
                "<p>Culture</p>"
            })
    void aLabelThatIsAnEntryOfTheMenuIsTheSection(String label) {
        String page = "<html><body>" + MENU + "<article>" + label + HEADLINE + String.format(TEXT, "")
                + "</article></body></html>";
        Article article = ArticleParser.create().parse(page, "https://www.hillpost.example/2020/bell");
        assertThat(article.section()).contains("Culture");
    }

    @Test
    void aLabelThatTheMenuDoesNotHoldIsNoSection() {
        String page = "<html><body>" + MENU + "<article><p>Seven bells</p>" + HEADLINE + String.format(TEXT, "")
                + "</article></body></html>";
        assertThat(ArticleParser.create()
                        .parse(page, "https://www.hillpost.example/2020/bell")
                        .section())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tags",
                "\u091f\u0948\u0917\u094d\u0938",
                "M\u00e4rks\u00f5nad",
                "Tagi",
                "Teql\u0259r",
                "\u0395\u03c4\u03b9\u03ba\u03ad\u03c4\u03b5\u03c2"
            })
    void aRowOfLinksBehindAWordForTagsIsTags(String label) {
        Article article = parse(
                "", "", "<div class='x1'>" + label + ": <a href='/t/1'>bells</a>, <a href='/t/2'>towers</a></div>");
        assertThat(article.tags()).containsExactly("bells", "towers");
    }

    @Test
    void theLinesBelowAWordForTagsAreTags() {
        Article article = parse(
                "",
                "",
                "<div class='x1'><p>Keywords</p><p><a href='/t/1'>bells</a></p><p><a href='/t/2'>towers</a></p></div>");
        assertThat(article.tags()).containsExactly("bells", "towers");
    }

    @Test
    void wordsBetweenHeadlineAndBylineAreTheStandfirst() {
        Article article = parse(
                "", "<p class='x2'>After two years of silence the village has a new bell</p><p>By Arta Gjoka</p>", "");
        assertThat(article.subtitle()).contains("After two years of silence the village has a new bell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Your browser does not support the audio element.</p>",
                "<p>Add this paper as a preferred source for your searches</p>"
            })
    void whatAPlayerOrAnOfferSaysIsNoStandfirst(String line) {
        assertThat(parse("", line + "<p>By Arta Gjoka</p><p>12 May 2024</p>", "")
                        .subtitle())
                .isEmpty();
    }

    @Test
    void whatTheSiteSaysOfItselfAboveTheHeadlineIsNoStandfirst() {
        Article article = parse("<p class='site-description'>Stories of a small country, told slowly.</p>", "", "");
        assertThat(article.subtitle()).isEmpty();
    }

    @Test
    void todayInTheMastheadIsNotTheDayOfTheStory() {
        String page =
                "<html lang='en'><body><div class='topbar'><span class='today'>Tuesday, July 30, 2024</span></div>"
                        + MENU
                        + "<article>" + HEADLINE + "<p>Feb. 9, 2022 by our correspondent in the hills of the north</p>"
                        + String.format(TEXT, "")
                        + "</article></body></html>";
        assertThat(ArticleParser.create().parse(page, URL).published().map(ArticleDate::iso))
                .contains("2022-02-09");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-09-11 07:00 | Updated 18:35",
                "2020\u5e749\u670811\u65e5 7\u664200\u5206\uff08\u66f4\u65b0 18\u664235\u5206\uff09",
                "2020-09-11 07:00 | Atnaujinta 18:35"
            })
    void aChangeMayTellItsTimeAlone(String line) {
        Article article = parse("", "<p class='x3'>" + line + "</p>", "");
        assertThat(article.published().map(ArticleDate::iso)).contains("2020-09-11T07:00");
        assertThat(article.modified().map(ArticleDate::iso)).contains("2020-09-11T18:35");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0e1c\u0e39\u0e49\u0e40\u0e02\u0e49\u0e32\u0e0a\u0e21 5,310 \u0e04\u0e23\u0e31\u0e49\u0e07",
                "Lexuar 5,310 her\u00eb",
                "Tal\u00e1latok: 5310"
            })
    void viewsAreReadInMoreLanguages(String line) {
        assertThat(parse("", "<p>" + line + "</p>", "").views()).hasValue(5310);
    }

    @Test
    void theHeadlineOfADumpSaysWhatItsTextSays() throws IOException {
        String dump = """
                Facebook

                Subscribe to our daily letter

                Culture

                The bell of the old tower rings again

                By
                Arta Gjoka

                March 12, 2024

                The ladder on the square, seen from the roof. (File photo)

                The bell of the tower rang at seven on Sunday morning for the first time in two years, and half of the village came.

                It weighs six hundred kilos and was cast abroad, and the money came from everybody who had ever lived below the old tower.

                The old bell had a warmer voice, the sexton said, but this one is young and has time enough to learn how to ring again.
                """;
        assertThat(ArticleParser.create().parse(Source.text(dump)).title())
                .contains("The bell of the old tower rings again");
    }

    @Test
    void aLineThatReadsAsTheTitleIsTheHeadlineWhereNoHeadingDoes() throws IOException {
        String page =
                "<html><head><title>Dam gates opened after a night of rain - The Lowland Post</title></head><body>"
                        + "<table><tr><td><a href='/'>Front page</a> <a href='/weather'>Weather</a></td></tr><tr><td>"
                        + "<div>Dam gates opened after a night of rain</div>"
                        + "<font size='1'>14 March 2009</font><h2>What happened</h2>"
                        + "The gates of the dam above Lowland were opened at four on Saturday morning, after forty litres of rain had"
                        + " fallen on every square metre of the valley.<br><br><h3>What happens next</h3>"
                        + "The water will stand at the quay by noon, the office for rivers said, and will go down again on Monday."
                        + "<br><br>Nobody had to leave home, though two cellars in Mill Lane were pumped dry."
                        + "</td></tr></table></body></html>";

        Article article = ArticleParser.create().parse(Source.html(page));

        assertThat(article.title()).contains("Dam gates opened after a night of rain");
        assertThat(article.published().map(ArticleDate::iso)).contains("2009-03-14");
    }
}
