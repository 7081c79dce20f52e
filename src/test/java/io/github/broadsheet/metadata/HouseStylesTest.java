package io.github.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Author;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors and sections as the houses of many countries set them: beside their own name, in boxes, in menus and titles. */
class HouseStylesTest {
    private static final String TITLE = "The old mill turns again after forty years";
    private static final String HEADLINE = "<h1>" + TITLE + "</h1>";
    private static final String FIRST =
            "<p>The wheel of the old mill turned on Saturday for the first time in forty years, and the whole village"
                    + " stood on the bridge to see it.</p>";
    private static final String REST =
            "<p>The beams were cut in the forest above, and the stones were found in the yard of the last miller, under a"
                    + " heap of hay.</p><p>The flour is dark, the miller says, but it smells of bread already, and that is"
                    + " what counts in the end.</p>";
    private static final String TEXT = "<div class='text'>" + FIRST + REST + "</div>";

    private static Article page(String url, String head, String body) {
        return ArticleParser.create().parse("<html><head>" + head + "</head><body>" + body + "</body></html>", url);
    }

    private static Article page(String head, String body) {
        return page("https://www.millpost.example/2021/mill-turns-again.html", head, body);
    }

    private static List<String> names(Article article) {
        return article.authors().stream().map(Author::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div class='author'>Mill Post - <a href='/g'>Arta Gjoka</a></div>          | Arta Gjoka
            <div class='author'>بريد الطاحونة - <a href='/g'>عبد الله أوباري</a></div>  | عبد الله أوباري
            <div class='byline'>Soumis par Arta Gjoka le mar, 12/03/2024 - 10:15</div> | Arta Gjoka
            <div class='byline'>Eingereicht von Arta Gjoka am Di, 12.03.2024</div>    | Arta Gjoka
            <div class='byline'>Par Arta Gjoka le 12/03/2024 à 10h15</div>            | Arta Gjoka
            <div class='byline'>Dodał: Arta Gjoka dnia 12.03.2024</div>               | Arta Gjoka
            <div class='byline'>Arta Gjoka STT</div>                                   | Arta Gjoka
            <div class='byline'>Arta Gjoka NG</div>                                    | Arta Gjoka NG
            <div class='head'>كتبت ضحا صالح</div>                                      | ضحا صالح
            <div data-testid='byline-new'><span>Arta Gjoka</span></div>                | Arta Gjoka
            """)
    void bylinesBesideTheNameOfTheHouse(String byline, String name) {
        String head = "<meta property='og:site_name' content='Mill Post - بريد الطاحونة'>";
        assertThat(names(page(head, "<article>" + HEADLINE + byline + TEXT + "</article>")))
                .containsExactly(name);
    }

    @Test
    void aShownPersonIsTheAuthorWhereTheHouseDeclaresItself() {
        String head = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + TITLE
                + "\",\"author\":{\"@type\":\"Organization\",\"name\":\"Mill Post\"}}</script>";
        String byline = "<div data-component='Byline'><span>Arta Gjoka</span></div>";
        assertThat(names(page(head, "<article>" + HEADLINE + byline + TEXT + "</article>")))
                .containsExactly("Arta Gjoka");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='box'><h3>Sobre la firma</h3><div><a href='/g'>Arta Gjoka</a></div><p>Es colaboradora.</p></div>",
                "<div class='box'><h3>Über die Autorin</h3><div>Arta Gjoka</div><p>Sie lebt am Fluss.</p></div>",
                "<div class='box'><h3>この記事を書いた人</h3><div>Arta Gjoka</div></div>",
                "<div class='art-footer'><div class='authors'><span>Autor: <a href='/g'>Arta Gjoka</a></span></div></div>",
                "<div style='text-align:right'><b>Arta Gjoka.</b></div>"
            })
    void authorsStandBelowTheText(String box) {
        assertThat(names(page("", "<article>" + HEADLINE + TEXT + box + "</article>")))
                .containsExactly("Arta Gjoka");
    }

    @Test
    void whoTookThePictureAboveTheDateDidNotWrite() {
        String picture = "<figure><img src='/m.jpg'><figcaption><span>The mill on Friday.</span><br>"
                + "<span>ÓSCAR CORRAL</span></figcaption></figure><div>26 Feb 2023</div>";
        assertThat(page("", "<article>" + HEADLINE + picture + TEXT + "</article>")
                        .authors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property='og:article:author' content='Arta Gjoka (Alta (Hills), envoyée spéciale)'> | Arta Gjoka
            <meta name='dc.creator' content='Gjoka, Arta'>                                            | Arta Gjoka
            <meta name='author' content='Gjoka, Arta Maria'>                                          | Arta Maria Gjoka
            """)
    void declaredNamesAreReadAsPeopleSayThem(String tag, String name) {
        assertThat(names(page(tag, HEADLINE + TEXT))).containsExactly(name);
    }

    @Test
    void agenciesAreNoFamilyAndGivenName() {
        assertThat(names(page("<meta name='author' content='Reuters, AFP'>", HEADLINE + TEXT)))
                .doesNotContain("AFP Reuters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            〔記者花孟璟／花蓮報導〕林阿玉的機車後座裝了書架，每週兩次上山送書，孩子們都在路口等她。 | 花孟璟
            （中通社記者李晉緯澎湖3日電）點了百年的燈塔將改用新燈，村民希望保留舊光。                 | 李晉緯
            """)
    void reportersBeginTheText(String opening, String name) {
        String picture = "<div class='photo'><img src='/m.jpg'><p>後座裝了自製書架。（記者花孟璟攝）</p></div>";
        String text = "<div class='text'>" + picture + "<p>" + opening + "</p>"
                + "<p>她說，逾期的孩子不罰錢，罰雞蛋一顆，結果大家都故意逾期，因為想看她打蛋花湯。</p>"
                + "<p>鄉公所今年補助了新輪胎，但是沒有補助油錢，她笑著說，雞蛋還可以賣。</p></div>";
        assertThat(names(page("", "<h1>阿嬤騎機車送書到部落</h1><span>2022/05/10 15:37</span>" + text)))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.millpost.example/leben/muehle-1.html     | Mühle - Leben und Wohnen - Mill Post | Leben und Wohnen
            https://www.millpost.example/zuerich/muehle-1.html   | Mühle                                | Zürich
            https://www.millpost.example/belfold/muehle-1.html   | Mühle                                | Belföld
            https://www.millpost.example/en/muehle-1.html        | Mühle                                |
            """)
    void theMenuNamesTheSectionOfTitleAndAddress(String url, String title, String section) {
        String menu =
                "<ul><li><a href='/x/1'>En</a></li><li><a href='/x/2'>Zürich</a></li><li><a href='/x/3'>Belföld</a></li>"
                        + "<li><a href='/x/4'>Leben und Wohnen</a></li></ul>";
        Article article = page(url, "<title>" + title + "</title>", "<div>" + menu + "</div>" + HEADLINE + TEXT);
        assertThat(article.section().orElse(null)).isEqualTo(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='nav-path01'><a href='/'>홈</a><a href='/s'>Crafts</a></div>",
                "<div class='p'>Nalazite se ovde: <a href='/'>Naslovna</a> » <a href='/s'>Crafts</a></div>"
            })
    void trailsOfOtherHouses(String trail) {
        assertThat(page("", trail + HEADLINE + TEXT).section()).contains("Crafts");
    }

    @Test
    void theTagOfParselyHoldsAuthorAndSection() {
        Article article = page(
                "<meta name='parsely-page' content='{\"title\":\"x\",\"author\":\"Arta Gjoka\",\"section\":\"Crafts\"}'>",
                HEADLINE + TEXT);
        assertThat(names(article)).containsExactly("Arta Gjoka");
        assertThat(article.section()).contains("Crafts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "nonsense", "{\"section\":{\"a\":[1,2]}}"})
    void aBrokenTagOfParselyHoldsNothing(String content) {
        Article article = page("<meta name='parsely-page' content='" + content + "'>", HEADLINE + TEXT);
        assertThat(article.title()).contains(TITLE);
        assertThat(article.authors()).isEmpty();
    }

    @Test
    void anEmptyStandfirstBehindAllTextIsNone() {
        Article article = ArticleParser.create()
                .parse(
                        "<h1>The ferry is back</h1><p>The ferry left the old harbour in the morning and came back at noon.</p>"
                                + "<div class='subtitle'></div>",
                        "https://post.example/a");
        assertThat(article.subtitle()).isEmpty();
    }
}
