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

/** Facts as small houses show them: who signs, what a date is the date of, where the section stands. */
class RegionalHousesTest {
    private static final String URL = "https://www.fordpost.example/n/1204";
    private static final String MENU = "<div class='top'><a href='/'>Ford Post</a><a href='/life'>Life</a>"
            + "<a href='/sport'>Sport</a><a href='/town'>Town</a></div>";
    private static final String HEADLINE = "<h1>The ferry at the ford carries a piano</h1>";
    private static final String TEXT =
            "<div class='text'><p>The ferry at the old ford carried a piano on Saturday, for the first time since it was"
                    + " built, and the whole village stood on the bank to listen.</p><p>The ferryman had asked for four strong people and a"
                    + " blanket, and eleven came, each of them with advice and none with a blanket.</p><p>The piano is to stand in the school,"
                    + " where there has been none since the flood, and the teacher has begun to learn.</p>%s</div>";

    private static Article page(String head, String above, String below, String end) {
        String body = MENU + "<div class='main'>" + above + HEADLINE + below + String.format(TEXT, end) + "</div>";
        return ArticleParser.create()
                .parse(
                        head + "<title>The ferry at the ford carries a piano</title><body>" + body + "</body></html>",
                        URL);
    }

    private static Article below(String html) {
        return page("<html>", "", html, "");
    }

    private static List<String> names(Article article) {
        return article.authors().stream().map(Author::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            hy ~ <p>Աննա Հակոբյան</p> ~ Աննա Հակոբյան
            az ~ <p>Aygün Məmmədova</p> ~ Aygün Məmmədova
            az ~ <p><b>Aygün Məmmədova, "Ford Post"</b></p> ~ Aygün Məmmədova
            ru ~ <p>Анна Белова, фото автора</p> ~ Анна Белова
            az ~ <p>Hazırladı: Aygün Məmmədova</p> ~ Aygün Məmmədova
            pl ~ <p>Oprac. Anna Kowalska</p> ~ Anna Kowalska
            cs ~ <p class='meta--right'><strong><a href='/a/7'>Anna Nováková</a></strong></p> ~ Anna Nováková
            """)
    void aNameInTheLastParagraphSigns(String language, String end, String name) {
        assertThat(names(page("<html lang='" + language + "'>", "", "", end))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>Old Ford</p>", "<p>The Old School</p>", "<p>Аnna Belova</p><p>Jon Roe</p><p>Ann Lee</p>"})
    void whatEndsTheTextInEnglishSignsNothing(String end) {
        assertThat(page("<html lang='en'>", "", "", end).authors()).isEmpty();
    }

    @Test
    void aJapaneseReporterSignsInBlackBrackets() {
        String body = "<h1>渡し舟がピアノを運ぶ　村の小学校へ</h1><div><p>　土曜日、古い渡し場の舟が初めてピアノを運び、村じゅうの人が岸に立って聞いた。</p>"
                + "<p>　船頭は力持ちを4人と毛布を頼んだが、11人が来て、毛布を持った人はいなかった。</p>"
                + "<p>　ピアノは洪水のあと一台もなかった小学校に置かれる。先生は練習を始めたという。【斉藤朋之】</p></div>";
        Article article = ArticleParser.create()
                .parse("<html lang='ja'><title>渡し舟がピアノを運ぶ　村の小学校へ</title><body>" + body + "</body></html>", URL);
        assertThat(names(article)).containsExactly("斉藤朋之");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <p>كتب: أحمد علي الجمعة، 12 مايو 2023 02:30 م</p> ~ أحمد علي
            <p>מאת: דנה כהן, י"א באייר תשפ"ג, 12/05/23 14:30</p> ~ דנה כהן
            <p>De Ana Pop, 12 mai 2023, 14:30</p> ~ Ana Pop
            <p>द्वारा: अनीता शर्मा, 12 मई 2023</p> ~ अनीता शर्मा
            """)
    void theDayIsNoPartOfTheName(String byline, String name) {
        assertThat(names(below(byline))).containsExactly(name);
    }

    @Test
    void whoTookThePictureIsNotTheAuthor() {
        String picture =
                "<div class='media'><img src='/p.jpg'><div class='media-caption'><p class='caption'>The piano</p>"
                        + "<p class='author'>Oscar Vale</p></div></div><div class='who'><p class='author'>Uxia Castro</p></div>";
        assertThat(names(below(picture))).containsExactly("Uxia Castro");
    }

    @Test
    void aDeclaredNameIsWithoutThePlaceItReportsFrom() {
        String head =
                "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The ferry at the ford"
                        + " carries a piano\",\"author\":[{\"@type\":\"Person\",\"name\":\"Jane Doe in Rome\"}]}</script>";
        assertThat(names(page(head, "", "", ""))).containsExactly("Jane Doe");
    }

    @Test
    void ofWhichKindADateIsTheWordBeforeSays() {
        Article article = below("<div>Giriş Tarihi: 12.05.2023 14:30 Güncelleme Tarihi: 13.05.2023 09:00</div>");
        assertThat(article.published().map(ArticleDate::iso)).contains("2023-05-12T14:30");
        assertThat(article.modified().map(ArticleDate::iso)).contains("2023-05-13T09:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h4><a href='/'>Home</a> <a href='/town'>Town</a> <a href='/town/ford'>Ford</a></h4>",
                "<ul class='breadcrumb'><li><a href='/'>Home</a></li><li><a href='/ford'>Ford</a></li><li>記事</li></ul>"
            })
    void theLastStopOfATrailMayStandInNoMenu(String trail) {
        assertThat(page("<html>", trail, "", "").section()).contains("Ford");
    }

    @Test
    void aLinkRightAboveTheHeadlineNamedAsInTheMenuIsTheSection() {
        String line = "<div><a href='/en/town-news'>Town</a> <span>12 May 2023</span></div>";
        assertThat(page("<html>", line, "", "").section()).contains("Town");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='articledetail-info'><ul><li>Town</li><li>Report</li></ul><p>Ford Post 12/5 14:30 (last 5/13)</p></div>",
                "<div class='story-summary'><h3>SUMMARY</h3><p>A ferry carried a piano over a ford, and a village listened.</p></div>"
            })
    void whatIsNoStandfirst(String box) {
        assertThat(below(box).subtitle()).isEmpty();
    }

    @Test
    void aParagraphInTheHeaderOfTheStoryIsItsStandfirst() {
        String line = "Nobody in the valley had thought that it would float.";
        String body = MENU + "<article><header>" + HEADLINE + "<p class='css-1x'>" + line
                + "</p><div class='info'><time datetime='2023-05-12'>12 May 2023</time></div></header>"
                + String.format(TEXT, "") + "</article>";
        Article article = ArticleParser.create().parse("<html><body>" + body + "</body></html>", URL);
        assertThat(article.subtitle()).contains(line);
    }
}
