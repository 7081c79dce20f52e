package io.github.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, dates and counters that stand side by side in one line below a headline. */
class LinesOfFactsTest {
    private static final String HEADLINE = "<h1>The baker of the upper street sells by night</h1>";
    private static final String FIRST =
            "<p>The oven of the upper street is lit at eleven in the evening and goes out with the first bus, as it has"
                    + " done since the spring.</p>";
    private static final String REST =
            "<p>The customers are nurses, drivers and those who cannot sleep, and the baker knows them all by their"
                    + " steps on the stairs.</p><p>When he himself sleeps nobody in the street can say, and he does not say it"
                    + " either, not even for a roll.</p>";

    private static Article page(String language, String head, String above, String below, String end) {
        String html = "<html lang='" + language + "'><head>" + head
                + "<title>The baker of the upper street sells by night</title></head><body>" + above + "<article>"
                + HEADLINE + below + "<div class='text'>" + FIRST + REST + "</div></article>" + end + "</body></html>";
        return ArticleParser.create().parse(html, "https://www.streetpost.example/a/77120.html");
    }

    private static Article below(String language, String line) {
        return page(language, "", "", line, "");
    }

    private static List<String> names(Article article) {
        return article.authors().stream().map(Author::name).toList();
    }

    private static @Nullable String published(Article article) {
        return article.published().map(ArticleDate::iso).orElse(null);
    }

    private static @Nullable Long views(Article article) {
        return article.views().isPresent() ? article.views().getAsLong() : null;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr ! Jeanne Dupont, Publié le 14 mars 2009 à 10:42
            fr ! Jeanne Dupont - Le 14 mars 2009 à 10 h 42
            es ! Jeanne Dupont / 14 mar 2009 - 10:42
            es ! 14/03/2009 10:42 - Jeanne Dupont
            it ! 14 marzo 2009 ore 10:42 di Jeanne Dupont
            ca ! <span>Text: Jeanne Dupont Foto: Pau Roe</span> <span>14 de març del 2009 a les 10:42</span>
            de ! Text: Jeanne Dupont Fotos: Pau Roe<br>14.03.2009, 10:42 Uhr
            """)
    void namesStandBesideDates(String line) {
        int sign = line.indexOf('!');
        Article article =
                below(line.substring(0, sign).strip(), "<div class='x'>" + line.substring(sign + 1) + "</div>");
        assertThat(names(article)).containsExactly("Jeanne Dupont");
        assertThat(published(article)).isEqualTo("2009-03-14T10:42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='x'>Buenos Aires, 14 de marzo de 2009</div>",
                "<div class='x'>Edited By Jeanne Dupont, Updated: 14 March 2009</div>",
                "<div class='x'><span>14 March 2009</span> <span>Source: </span><b>Rafidain Post</b></div>",
                "<div class='x'><a href='#'>Text Size</a></div><div>14 March 2009</div>"
            })
    void whatElseStandsThereIsNoAuthor(String line) {
        assertThat(below("en", line).authors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='post-author'><div class='author-by'>Nga</div> <a href='/g'>Arta Gjoka</a></div>",
                "<aside class='author-name'>By <a href='/g'>Arta Gjoka</a> <span> | March 14, 2009</span></aside>",
                "<div class='article-author'><p>Toimetaja: <span>Arta Gjoka</span></p></div>",
                "<div id='byline'>[Arta Gjoka，Street Post]</div>",
                "<div class='author'>NGU Arta Gjoka</div>",
                "<div class='author'><span>Author of the article:</span><a href='/g'>Arta Gjoka</a></div>"
            })
    void wordsAroundANameAreNoPartOfIt(String byline) {
        assertThat(names(below("en", byline))).containsExactly("Arta Gjoka");
    }

    @Test
    void thePaperOfAReporterMayBeNews() {
        assertThat(names(below("zh", "<div><span>江南新闻记者 陆文婷</span><span>2022-05-23 16:07</span></div>")))
                .containsExactly("陆文婷");
    }

    @Test
    void aHouseIsKnownByItsHostWithoutAccents() {
        String head = "<meta name='author' content='Street Pôst'>";
        Article article = page("en", head, "", "<a class='author' href='/g'>Arta Gjoka</a>", "");
        assertThat(names(article)).containsExactly("Arta Gjoka");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <span>13-05-2021</span><span>870 بینین</span> | 2021-05-13 | 870
            <span>19 yanvar 2023, 09:12</span><span>640 marta ko‘rildi</span>            | 2023-01-19T09:12 | 640
            <span>20.02.2023. u 17:35</span><span>11 komentara</span><span>4381 prikaza</span> | 2023-02-20T17:35 | 4381
            <span>14 Mart 2009</span><span>10:42</span><span>512</span> <span>dəfə oxunub</span> | 2009-03-14T10:42 | 512
            <span>10:42 512 դիտում</span> <span>14.03.2009</span>                        | 2009-03-14       | 512
            <span>1<sup>er</sup> mars 2009</span><span>512 vues</span>                   | 2009-03-01       | 512
            """)
    void numbersSideBySideAreApart(String line, String date, @Nullable Long views) {
        Article article = below("xx", "<div class='x'>" + line + "</div>");
        assertThat(published(article)).startsWith(date);
        assertThat(views(article)).isEqualTo(views);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Кўришлар сони: 512",
                "Прагледзелі: 512",
                "Διαβάστηκε 512 φορές",
                "512 بینین",
                "Четена: 512",
                "Переглянуто: 512",
                "Olvasva: 512 alkalommal",
                "قرئ 512 مرة",
                "נצפה 512 פעמים",
                "512 жолу көрүлдү",
                "O‘qildi: 512",
                "<span><svg><path d='M1 12s4-8 11-8 11 8 11 8'></path></svg>512</span>",
                "<span><svg><use xlink:href='/i.svg#icon-eye'></use></svg>512</span>"
            })
    void viewsAreCountedInManyWays(String counter) {
        assertThat(views(below("xx", "<div class='x'><span>14.03.2009</span> <span>" + counter + "</span></div>")))
                .isEqualTo(512);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "アクセストップ10",
                "アクセスランキング 10",
                "<span><svg><path d='M3 3h18'></path></svg>512</span>",
                "10:42 - citit"
            })
    void otherNumbersAreNoViews(String line) {
        assertThat(below("xx", "<div class='x'>" + line + "</div>").views()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hsb | štwórtk, 28. měrca 2019        | 2019-03-28
            mg  | 12 Septambra 2020              | 2020-09-12
            rm  | 12 favrer 2020                 | 2020-02-12
            ast | 4 de payares de 2021           | 2021-11-04
            ku  | 5ê Gulana 2021                 | 2021-05-05
            ht  | 3 novanm 2022                  | 2022-11-03
            am  | መስከረም 1 ቀን 2016                | 2023-09-12
            am  | ጥር 6 2014                      | 2022-01-14
            """)
    void monthsOfSmallLanguages(String language, String line, String date) {
        assertThat(published(below(language, "<div class='x'>" + line + "</div>")))
                .isEqualTo(date);
    }

    @Test
    void theDayOfARelatedStoryRightBelowAShortTextIsNotTheStorys() {
        String others =
                "<div><h2>More</h2><div><a href='/b'>Bread is dearer by a cent</a><time>16/03/2023</time></div></div>";
        Article article = page("mt", "", "", "<div class='x'>Il-Ġimgħa, 17 ta' Marzu 2023 - 07:45</div>", others);
        assertThat(published(article)).isEqualTo("2023-03-17T07:45");
    }

    @Test
    void theClockOfTheMastheadIsNotTheStorys() {
        String top = "<div class='top'><span>Последно: 04.10.2020 18:22</span></div>";
        String line =
                "<div class='x'>02.10.2020, 10:11 | Автор: Руска Хаджиева | Прочетена: 1530 пъти | Коментари: 4</div>";
        Article article = page("bg", "", top, line, "");
        assertThat(published(article)).isEqualTo("2020-10-02T10:11");
        assertThat(article.text()).doesNotContain("1530").startsWith("The oven");
    }

    @Test
    void aTeasersLinkIsNoLabelOfADate() {
        String line = "<div><a href='/b'>Updated bread prices</a></div><div class='x'>14.03.2009</div>";
        Article article = below("en", line);
        assertThat(published(article)).isEqualTo("2009-03-14");
        assertThat(article.modified()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"opener", "uvod", "entradeta", "article__desc", "detail-sapo", "preamble"})
    void standfirstsAreNamedInManyLanguages(String name) {
        String line = "<div class='" + name + "'>Whoever cannot sleep can have a warm roll there.</div>";
        assertThat(below("en", line).subtitle()).contains("Whoever cannot sleep can have a warm roll there.");
    }

    @Test
    void aLabelInAStandfirstIsNoPartOfIt() {
        String line =
                "<p class='article__desc'><span class='article__kicker'>REPORTAGE</span> Whoever cannot sleep in the"
                        + " upper street can have a warm roll there.</p>";
        assertThat(below("en", line).subtitle())
                .contains("Whoever cannot sleep in the upper street can have a warm roll there.");
    }

    @Test
    void theFieldForTextWithSummaryIsTheText() {
        String html =
                "<html><head><title>Bread by night</title></head><body><article><h1>Bread by night in the upper street"
                        + "</h1><div class='field field--name-body field--type-text-with-summary'><p>The oven is lit at eleven.</p>"
                        + "<p>It goes out with the first bus.</p></div></article></body></html>";
        assertThat(ArticleParser.create()
                        .parse(html, "https://www.streetpost.example/b")
                        .subtitle())
                .isEmpty();
    }

    @Test
    void aCellNamedForTheNewsHoldsTheHeadline() {
        String html =
                "<html><head><title>Street Post</title></head><body><table><tr><td class='news_name'>Köhnə körpü yenidən"
                        + " açıldı</td></tr><tr><td class='news_text'>" + FIRST + REST
                        + "</td></tr></table></body></html>";
        assertThat(ArticleParser.create()
                        .parse(html, "https://www.streetpost.example/index.php?id=4")
                        .title())
                .contains("Köhnə körpü yenidən açıldı");
    }
}
