package io.github.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections that menus, rows of links and labels tell where no name in the markup does. */
class MenusAndTrailsTest {
    private static final String HEADLINE = "<h1>The ferry of the lower river has a new bell</h1>";
    private static final String TEXT =
            "<div class='text'><p>The bell of the ferry rang on Monday for the first time, and the cows on the other bank"
                    + " looked up from the grass.</p><p>It was cast from the propeller of the old boat, which had lain in the"
                    + " reeds for thirty years, the ferryman says.</p><p>Whoever wants to cross has to ring it twice, and whoever"
                    + " rings it three times has to pay for both.</p></div>";
    private static final String MENU =
            "<div class='top'><ul><li><a href='/p/1'>Politics</a></li><li><a href='/p/2'>River</a></li>"
                    + "<li><a href='/p/3'>Sport</a></li></ul></div>";

    private static Article page(String above, String below) {
        String html = "<html><head><title>The ferry of the lower river has a new bell</title></head><body>" + above
                + "<div class='page'>" + HEADLINE + below + TEXT + "</div></body></html>";
        return ArticleParser.create().parse(html, "https://www.riverpost.example/a/77120.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><a href='/p/1'>Politics</a></li><li class='active'><a href='/p/2'>River</a></li><li><a href='/p/3'>Sport</a></li></ul>",
                "<ul><li class='menu-item'><a href='/p/1'>Politics</a></li><li class='menu-item current-menu-parent'>"
                        + "<a href='/p/2'>River</a><ul><li><a href='/p/4'>Boats</a></li></ul></li><li><a href='/p/3'>Sport</a></li></ul>",
                "<nav><a href='/p/1'>Politics</a><a href='/p/2' aria-current='page'>River</a><a href='/p/3'>Sport</a></nav>",
                "<div class='menu'><a href='/p/1'>Politics</a><a class='is-selected' href='/p/2'>River</a><a href='/p/3'>Sport</a></div>"
            })
    void theMenuMarksTheEntryOfThePage(String menu) {
        assertThat(page(menu, "").section()).contains("River");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul class='languages'><li class='active'><a href='/de'>Deutsch</a></li><li><a href='/en'>English</a></li><li><a href='/fr'>Français</a></li></ul>",
                "<ul><li><a href='/p/1'>Politics</a></li><li class='active'><a href='/news'>Vijesti</a></li><li><a href='/p/3'>Sport</a></li></ul>",
                "<ul><li class='active'><a href='/p/1'>Politics</a></li><li class='active'><a href='/p/2'>River</a></li><li><a href='/p/3'>Sport</a></li></ul>",
                "<ul><li class='active'><a href='/p/1'>Politics</a></li></ul>",
                "<div class='papers'><a href='/p/1'>Monday</a><a class='selected' href='/p/2'>Tuesday</a><a href='/p/3'>Friday</a></div>"
            })
    void otherMarkedEntriesAreNoSection(String list) {
        assertThat(page(list, "").section()).isEmpty();
    }

    @Test
    void aKickerThatNothingSupportsCountsLessThanTheMenu() {
        String menu =
                "<ul><li><a href='/p/1'>Politics</a></li><li class='active'><a href='/p/2'>River</a></li><li><a href='/p/3'>Sport</a></li></ul>";
        assertThat(page(menu + "<div class='nadnaslov'>Twice a day</div>", "").section())
                .contains("River");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul class='bread'><li><a href='/'>Басты бет</a></li><li><a href='/p/9'>All stories</a></li><li><a href='/p/2'>River</a></li></ul>",
                "<div class='css-1q'><a href='/'>Start</a><a href='/p/2'>River</a></div>",
                "<div class='css-1q'><a href='/p/9'>Country</a> › <a href='/p/2'>River</a></div>"
            })
    void aFewLinksInARowAreATrail(String trail) {
        Article article = page(MENU + trail, "");
        assertThat(article.section()).contains("River");
        assertThat(article.breadcrumbs()).endsWith("River");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='drawer'><ul><li><a href='/'>Home</a></li><li><a href='/p/2'>River</a></li></ul></div>",
                "<div class='player'><a href='/e'>Embed</a> &lt; &gt; <a href='/v'>More videos</a></div>",
                "<header><a href='/'>Home</a> <a href='/p/2'>River</a></header>"
            })
    void otherRowsOfLinksAreNone(String row) {
        assertThat(page(MENU + row, "").breadcrumbs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div class='i'><span>Category: </span><a href='/p/8'>Crafts</a></div>   | Crafts
            <div class='i'><span>Κατηγορία</span> <a href='/p/8'>Τοπικά</a></div>   | Τοπικά
            <div class='i'><i>دسته‌بندی: </i><b>محیط زیست</b></div>                  | محیط زیست
            <div class='i'>Rubrik: Handwerk</div>                                    | Handwerk
            """)
    void wordsForSectionStandBeforeIt(String line, String section) {
        assertThat(page("", line).section()).contains(section);
    }

    @Test
    void accentsDoNotHideASectionInTheAddress() {
        String head = "<html><head><title>x</title><meta property='article:section' content='Europa'>"
                + "<meta property='og:section' content='Málaga'></head><body>";
        Article article = ArticleParser.create()
                .parse(head + HEADLINE + TEXT + "</body></html>", "https://www.riverpost.example/sur/malaga/a.html");
        assertThat(article.section()).contains("Málaga");
    }
}
