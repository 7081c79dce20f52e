package io.github.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts as sites of many countries and systems write them: their bylines, trails, labels and counters. */
class LocalCustomsTest {
    private static final String URL = "https://www.millpost.example/life/mill-turns-again";
    private static final String MENU = "<div class='top'><a href='/'>Mill Post</a><ul><li><a href='/news'>News</a></li>"
            + "<li><a href='/life'>Life</a></li><li><a href='/sport'>Sport</a></li></ul></div>";
    private static final String HEADLINE = "<h1>The old mill turns again after forty years</h1>";
    private static final String TEXT =
            "<div class='text'><p>The wheel of the old mill turned on Saturday for the first time in forty years, and"
                    + " the whole village stood on the bridge to see it.</p><p>The beams were cut in the forest above, and the stones were"
                    + " found in the yard of the last miller, under a heap of hay.</p><p>The flour is dark, the miller says, but it smells"
                    + " of bread already, and that is what counts in the end.</p></div>";

    private static Article page(String body) {
        return page("<html><head><title>The old mill turns again after forty years</title></head>", body);
    }

    private static Article page(String head, String body) {
        return ArticleParser.create().parse(head + "<body>" + body + "</body></html>", URL);
    }

    private static Article below(String html) {
        return page(MENU + "<article>" + HEADLINE + html + TEXT + "</article>");
    }

    private static List<String> names(Article article) {
        return article.authors().stream().map(Author::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Deur Hannelie Vosloo</p>                                           | Hannelie Vosloo
            <p>gan <a href='/l'>Lowri Haf Prydderch</a><br>1 Mawrth 2022</p>      | Lowri Haf Prydderch
            <p>Ni Maricel Dagohoy</p><p>September 5, 2022</p>                     | Maricel Dagohoy
            <p>Láti ọwọ́ Bùkọ́lá Adéníji</p>                                        | Bùkọ́lá Adéníji
            <p>Муаллиф: Парвина Назарова</p>                                      | Парвина Назарова
            <p>લેખક: ભાવેશ રાઠોડ</p>                                              | ભાવેશ રાઠોડ
            <p>ដោយ៖ សុខ ដារ៉ា</p>                                                | សុខ ដារ៉ា
            <p class='author'>لیکوال: <a href='/z'>زرغون ساپی</a></p>              | زرغون ساپی
            <p><span>de <a href='/i'>Ionuț Dragnea</a></span> <span>12.10.2024, 08:30</span></p> | Ionuț Dragnea
            <p>Arta Gjoka</p><p>Hilltown</p><p>18 May 2020, 09:33</p>             | Arta Gjoka
            <ul><li>Arta Gjoka</li><li>18 May 2020</li></ul>                      | Arta Gjoka
            <div>藤岡 美咲</div><div>2023年3月18日 6時00分</div>                     | 藤岡 美咲
            <div>윤상호</div><div>2020. 2. 14. 08:30</div>                          | 윤상호
            <p class='autor'>Por <b>Arta Gjoka</b>, Mill Post — Vila Alta<br>12/12/2021 18h57</p> | Arta Gjoka
            """)
    void bylinesAreReadInTheCustomsOfTheirCountry(String byline, String name) {
        assertThat(names(below(byline))).containsExactly(name);
    }

    @Test
    void theAuthorStandsBehindTheStation() {
        assertThat(names(below("<p class='byline'>Hill Public Radio | By <a href='/a'>Arta Gjoka</a></p>")))
                .containsExactly("Arta Gjoka");
    }

    @Test
    void namesInItemsAboveTheHeadlineOfAnArticleAreItsAuthors() {
        String above = "<ul><li><span>Arta Gjoka</span></li><li><span>9 Jul 2022</span></li></ul>";
        assertThat(names(page(MENU + "<article>" + above + HEADLINE + TEXT + "</article>")))
                .containsExactly("Arta Gjoka");
    }

    @Test
    void termsInOneItemAreNoAuthors() {
        String terms = "<ul><li>9 Jul 2022</li><li><span>Water Mills</span><span>Rivers</span></li></ul>";
        assertThat(below(terms).authors()).isEmpty();
    }

    @Test
    void theAuthorOfTheNextArticleIsNotOfThisOne() {
        String one = "<article>" + HEADLINE
                + "<div class='firma'>By Arta Gjoka</div><p>The wheel turned on Saturday.</p></article>";
        String next = "<article><h1>A guitar is found</h1><div class='firma'>By Jon Roe</div>" + TEXT + "</article>";
        assertThat(names(page(MENU + one + next))).doesNotContain("Jon Roe");
    }

    @Test
    void aNameInBoldAtTheEndSigns() {
        String text = TEXT.replace("</div>", "<p>It will turn in June.</p><p><strong>Anita Vucane</strong></p></div>");
        assertThat(names(page("<html lang='lv'>", MENU + HEADLINE + text))).containsExactly("Anita Vucane");
    }

    @Test
    void reportersStandBehindTheirPaperAndTheSiteIsNotTheAuthor() {
        String head = "<html lang='zh'><head><title>村里的水磨又转起来了_河网</title>"
                + "<meta property='article:author' content='河网'></head>";
        String body = "<div class='path'><a href='/n'>新闻中心</a> &gt; <a href='/s'>社会新闻</a> &gt; 正文</div>"
                + "<h1>村里的水磨又转起来了</h1><div class='t'><p>星期六上午，停了四十年的水磨重新转动，全村人都站在桥上观看。</p>"
                + "<p>木梁取自山上的林子，磨盘是在老磨坊主的院子里找到的，上面堆着干草。</p><p>塞北晚报记者 马晓冬</p></div>";
        Article article = page(head, body);
        assertThat(names(article)).containsExactly("马晓冬");
        assertThat(article.section()).contains("社会新闻");
    }

    @Test
    void aLabelRightBehindTheMenuIsNotOneOfItsEntries() {
        Article article = page(MENU + "<div class='tag-top'><a href='/life'>Life</a></div>" + HEADLINE + TEXT);
        assertThat(article.section()).contains("Life");
        assertThat(article.tags()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/category/crafts", "/rubrika/crafts"})
    void aLinkAboveTheHeadlineMayLeadToTheFolderOfSections(String address) {
        Article article = page(MENU + "<article><header><a class='kick' href='" + address + "'>Crafts</a>" + HEADLINE
                + "</header>" + TEXT + "</article>");
        assertThat(article.section()).contains("Crafts");
    }

    @Test
    void aLinkAboveTheHeadlineMayLeadToTheFirstTopic() {
        String html = "<html><body><article><header><a href='/tag/crafts/'>Crafts</a>" + HEADLINE + "</header>" + TEXT
                + "</article></body></html>";
        assertThat(ArticleParser.create()
                        .parse(html, "https://www.millpost.example/mill-turns-again/")
                        .section())
                .contains("Crafts");
    }

    @Test
    void theMonthsOfAnArchiveAreNoSections() {
        Article article = page(
                "<div class='breadcrumbs'><a href='/'>Home</a> » <a href='/n'>2013</a> » <a href='/m'>May</a></div>"
                        + HEADLINE + TEXT);
        assertThat(article.section()).isEmpty();
    }

    @Test
    void sectionsInScriptsThatPartNoWordsMayBeLong() {
        Article article =
                page("<div class='breadcrumbs'><a href='/'>ပင်မစာမျက်နှာ</a> / <a href='/l'>ဒေသတွင်းသတင်း</a></div>"
                        + HEADLINE + TEXT);
        assertThat(article.section()).contains("ဒေသတွင်းသတင်း");
    }

    @Test
    void tagsWithTheirSignStandInElementsNamedInTheirLanguage() {
        String tags = "<ul class='cimkek'><li><a href='/t/g'>#gólya</a></li><li><a href='/t/h'>#harang</a></li></ul>";
        assertThat(page(MENU + "<article>" + HEADLINE + TEXT + tags + "</article>")
                        .tags())
                .containsExactly("gólya", "harang");
    }

    @Test
    void eachDateOfALineIsWhatTheWordsRightBeforeItSay() {
        Article article =
                below("<div><span>Author: Arta Gjoka of the town desk</span> <span>Publish Date: Mon, 16 Aug 2021"
                        + " 06:22 PM</span> <span>Updated Date: Tue, 17 Aug 2021 07:05 AM</span></div>");
        assertThat(article.published().map(ArticleDate::iso)).contains("2021-08-16T18:22");
        assertThat(article.modified().map(ArticleDate::iso)).contains("2021-08-17T07:05");
    }

    @Test
    void aPageInAnotherScriptThatNamesNoLanguageHasTheDayFirst() {
        Article article = page(
                "<html><head><title>Старий млин</title></head>",
                "<h1>Старий млин знову крутиться</h1><p>2-10-2019, 14:20</p><p>Колесо знову меле жито, щоправда лише у вихідні.</p>");
        assertThat(article.published().map(ArticleDate::iso)).contains("2019-10-02T14:20");
    }

    @Test
    void monthsMayBearAnEnding() {
        assertThat(below("<p>13 майи 2022</p>").published().map(ArticleDate::iso))
                .contains("2022-05-13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>20 May 2023</div><div><svg class='icon icon-views'><use href='#e'></use></svg>1902</div>",
                "<div>20 May 2023 <span>İzlenme: 1.902</span></div>",
                "<div><span>20 May 2023</span> <span><b>1902</b> pregleda</span></div>"
            })
    void theArticlesOwnCounterIsReadBesideThoseOfOtherStories(String counter) {
        Article article =
                page(MENU + "<article>" + HEADLINE + counter + TEXT + "</article><div class='more'><h4>More</h4>"
                        + "<a href='/x'>The horse race is over</a> <span>15.220 pregleda</span></div>");
        assertThat(article.views()).hasValue(1902);
    }

    @Test
    void minutesOfReadingAreNoReaders() {
        assertThat(below("<div>8 May 2024 · 4′ ανάγνωση</div>").views()).isEmpty();
    }

    @Test
    void aHeadingThatLeadsHomeIsTheSitesName() {
        Article article = page(
                "<html><head><title>Shore Notes: A library in the rain</title></head>",
                "<h1 class='title'><a href='/'>Shore Notes</a></h1><h3 class='post-title'>A library in the rain</h3>"
                        + TEXT);
        assertThat(article.title()).contains("A library in the rain");
    }

    @Test
    void whatHoldsTheHeadlineIsNotItsStandfirst() {
        Article article = page(MENU + "<div class='page-intro'><p class='kind'>Research</p>" + HEADLINE
                + "<p class='lead'>Forty years of silence end with a wheel of oak</p><p>Published on 15 August 2022</p></div>"
                + TEXT);
        assertThat(article.subtitle()).contains("Forty years of silence end with a wheel of oak");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en-GB",
        "EN_us, en-US",
        "iw, he",
        "ji-IL, yi-IL",
        "und, none",
        "zh-Hant-TW, zh-Hant-TW",
        "e, none"
    })
    void languagesAreDeclaredByTheirTags(String declared, String tag) {
        Article article =
                ArticleParser.create().parse("<html lang='" + declared + "'><h1>12</h1><p>1, 2, 3, 4, 5</p>", URL);
        assertThat(article.language().orElse("none")).isEqualTo(tag);
    }
}
