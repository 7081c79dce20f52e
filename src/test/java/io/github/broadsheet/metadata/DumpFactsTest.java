package io.github.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of text dumps, where only lines and their order tell what a line is. */
class DumpFactsTest {
    private static final String TITLE = "Old ferry finds a new harbour";
    private static final String SUBTITLE = "Islanders raised the money for the repair in eleven weeks";
    private static final String TEXT = """
            The old ferry left the yard on Tuesday morning and reached its new harbour before noon, with a brass band on board.

            Most of the money for the repair came from islanders, who had sold cakes, maps and a stuffed pike to get it together.

            "We were told that it would take two years," said the skipper, who is seventy and has worked on the ferry since he was twelve.
            """;

    private static Article dump(String above, String below, String end) throws IOException {
        String menu = "Home\nNews\nIslands\nSport\n\n";
        String foot = "\n\nMost read\nBakery closes\nSwan returns\n\nTerms of use\n";
        return ArticleParser.create()
                .parse(Source.text(menu + above + TITLE + '\n' + below + "\n\n" + TEXT + end + foot));
    }

    private static List<String> authors(Article article) {
        return article.authors().stream().map(Author::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n@\n\nBy Arta Gjoka\n12 March 2024, 10:15",
                "@\n12 March 2024, 10:15\nArta Gjoka\nShare",
                "\n@\n\nArta Gjoka\nTuesday, 12 March 2024 | 10:15\nPrint\nA+\nA-",
                "\n@\n\nMarch 12, 2024 10:15 am | Updated March 13, 2024 11:05 am IST - HILLTOWN\nBy Arta Gjoka"
            })
    void tellsHeadlineStandfirstAndAuthorApart(String below) throws IOException {
        Article article = dump("Islands\n\n", below.replace("@", SUBTITLE), "");
        assertThat(article.title()).contains(TITLE);
        assertThat(article.subtitle()).contains(SUBTITLE);
        assertThat(authors(article)).containsExactly("Arta Gjoka");
        assertThat(article.published().orElseThrow().iso()).isEqualTo("2024-03-12T10:15");
        assertThat(article.section()).contains("Islands");
    }

    @Test
    void takesTheFirstParagraphForNoStandfirst() throws IOException {
        Article article = dump("Islands\n\n", "\n12 March 2024, 10:15\nBy Arta Gjoka", "");
        assertThat(article.subtitle()).isEmpty();
        assertThat(article.blocks()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Home / News / Islands ! Islands",
                "\u0939\u094b\u092e / \u0930\u093e\u091c\u094d\u092f ! \u0930\u093e\u091c\u094d\u092f",
                "\u09aa\u09cd\u09b0\u099a\u09cd\u099b\u09a6 / \u09b8\u09be\u09b0\u09be\u09a6\u09c7\u09b6 ! \u09b8\u09be\u09b0\u09be\u09a6\u09c7\u09b6",
                "\u6771\u6e56\u7db2 > \u793e\u4f1a > \u6b63\u6587 ! \u793e\u4f1a",
                "HOME Islands ! Islands"
            })
    void readsTheSectionOutOfATrail(String trail, String section) throws IOException {
        Article article = dump(trail + "\n\n", "\n12 March 2024, 10:15", "");
        assertThat(article.title()).contains(TITLE);
        assertThat(article.section()).contains(section);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Tags: ferry, islands ! ferry|islands",
                "Tags:ferryRepair yard ! ferry|Repair yard",
                "Tags: FerriesYouTube, HarbourIslands ! FerriesYouTube|Harbour|Islands",
                "Keywords|ferry|islands| ! ferry|islands",
                "Filed under: ferry, islands ! ferry|islands",
                "#ferry #islands ! ferry|islands",
                "Keywords|#ferry #islands|Write a comment ! ferry|islands",
                "\u5173\u952e\u8bcd\uff1a\u6e21\u8f6e \u6d77\u5c9b ! \u6e21\u8f6e|\u6d77\u5c9b",
                "\u0e41\u0e17\u0e47\u0e01: \u0e1d\u0e32\u0e22 \u0e20\u0e31\u0e22\u0e41\u0e25\u0e49\u0e07 ! \u0e1d\u0e32\u0e22|\u0e20\u0e31\u0e22\u0e41\u0e25\u0e49\u0e07"
            })
    void readsTags(String line, String tags) throws IOException {
        Article article = dump("", "\n12 March 2024, 10:15", "\n" + line.replace('|', '\n'));
        assertThat(String.join("|", article.tags())).isEqualTo(tags);
    }

    @Test
    void offersNoTagsWhereTheyAreGluedBeyondTelling() throws IOException {
        assertThat(dump("", "\n12 March 2024", "\nTags:ferryislands").tags()).isEmpty();
    }

    @Test
    void takesTheNameBehindTheKoreanLabel() throws IOException {
        Article article = dump(
                "",
                "\n\uae30\uc790\uba85 \ud55c\uc9c0\ubbfc \uae30\uc790\n\uc785\ub825 2024.03.12 10:42 \uc870\ud68c\uc218 587",
                "");
        assertThat(authors(article)).containsExactly("\ud55c\uc9c0\ubbfc");
        assertThat(article.views()).hasValue(587);
    }

    @Test
    void takesTheLineOfButtonsForNoAuthor() throws IOException {
        Article article = dump("", "\n\uc785\ub825 2024.03.12 10:42\n\uae00\uc790\ud06c\uae30 \uac00 \uac00", "");
        assertThat(article.authors()).isEmpty();
    }

    @Test
    void readsTheCounterBehindAnEye() throws IOException {
        assertThat(dump("", "\n12 March 2024, 10:15\n\ud83d\udc41 318\n0", "").views())
                .hasValue(318);
    }

    @Test
    void takesADateInOtherDigitsForNoHeadline() throws IOException {
        String masthead =
                "\u09a2\u09be\u0995\u09be, \u09b6\u09a8\u09bf\u09ac\u09be\u09b0, \u09e6\u09ee \u099c\u09c1\u09b2\u09be\u0987 \u09e8\u09e6\u09e8\u09e9\n\n";
        assertThat(dump(masthead, "\n12 March 2024, 10:15", "").title()).contains(TITLE);
    }

    @Test
    void takesTheDateAboveTheHeadlineAndNotThoseOfOtherStories() throws IOException {
        String dump = """
                Home
                News

                6 May 2024 - 11:12

                Lorry loses its load on the coast road

                A lorry lost eight tons of beets on the coast road on Monday morning. Nobody was hurt.

                The road was closed until noon. The driver, aged 51, will be fined.

                More news

                5 May 2024 - 09:30
                Cyclist falls
                A cyclist of 63 fell on Station Road on Saturday when she...

                4 May 2024 - 18:45
                Break-in at club
                Strangers have broken into the club house on the...

                All news

                Imprint
                """;
        Article article = ArticleParser.create().parse(Source.text(dump));
        assertThat(article.published().orElseThrow().iso()).isEqualTo("2024-05-06T11:12");
        assertThat(article.text())
                .contains("eight tons")
                .contains("will be fined")
                .doesNotContain("cyclist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Islands@Ferries@12 March 2024, 10:15@ ! a kicker, and the date above",
                "Islands@ ! the section",
                "ISLANDS CULTURE SPORT WEATHER JOBS@Islands@12 March 2024, 10:15@318 reads@ ! a menu in one line",
                "IslandsCultureSportLog in@@Old ferry finds…@@12 March 2024, 10:15@ ! links that run together, and a shortened title",
                "You read > Islands > Old ferry finds a new harbour@ ! a trail from elsewhere",
                "Old ferry finds a new harbour - The Strait, 12.03.2024@ ! the page's title"
            })
    void findsTheHeadlineBelowOtherLines(String above, String what) throws IOException {
        String below = above.contains("2024,") ? "\nBy Arta Gjoka" : "\nBy Arta Gjoka\n12 March 2024, 10:15";
        assertThat(dump(above.replace("@", "\n"), below, "").title()).as(what).contains(TITLE);
    }

    @Test
    void takesTheTextOfAPictureForNoHeadline() throws IOException {
        Article article = dump(
                "",
                "Old ferry with a brass band on deck\nImage source, Harbour office\nArta Gjoka\nPublished\n12 March 2024",
                "");
        assertThat(article.title()).contains(TITLE);
        assertThat(authors(article)).containsExactly("Arta Gjoka");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arta Gjoka — Tuesday, 12 March 2024, 10:15",
                "Arta Gjoka / 12 March 2024, 10:15",
                "Arta Gjoka in Hilltown\nTue 12 Mar 2024 10.15",
                "12 March 2024, 10:15\nViews: 2317\nComments: 4\nArta Gjoka",
                "Arta Gjoka\nreporter\nShare\n12 March 2024, 10:15",
                "Arta Gjoka12 March 2024, 10:15Updated: 13 March 2024, 9:02",
                "Arta Gjoka Published March 12, 2024",
                "12th March 2024By Arta Gjoka",
                "Arta GjokaReporter\n12 March 2024, 10:15",
                "Por Arta Gjoka 12 de marzo 2024 10:15hs",
                "de Arta Gjoka 12 martie 2024, 10:15 1688 vizualiz\u0103ri",
                "Soumis par Arta Gjoka le mar, 12/03/2024 - 10:15",
                "Par Arta Gjoka (Hilltown, envoy\u00e9e sp\u00e9ciale)Publi\u00e9 le 12 mars 2024 \u00e0 10h15"
            })
    void findsTheNameInTheInfoBelowTheHeadline(String info) throws IOException {
        assertThat(authors(dump("Islands\n\n", "\n" + info, ""))).containsExactly("Arta Gjoka");
    }

    @Test
    void findsAllWhoStandWithTheirJobs() throws IOException {
        Article article =
                dump("Islands\n\n", "\nArta Gjoka\nJournalist\nOdd Lie\nJournalist\nPublished 12 March 2024 10:15", "");
        assertThat(authors(article)).containsExactly("Arta Gjoka", "Odd Lie");
    }

    @Test
    void takesButtonsForNoAuthors() throws IOException {
        assertThat(authors(dump("Islands\n\n", "\n12 March 2024, 10:15\nFacebook Twitter Email Print", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home\nNews\nIslands\n",
                "HomeNewsIslands\n",
                "The Strait > Islands\n",
                "Category: Islands\n",
                "10:15 | March 12, 2024 | Islands\n",
                "Islands\n[PR]\n3 min read\n",
                "Islands\nA A A\n"
            })
    void findsTheSectionWhateverStandsAroundIt(String above) throws IOException {
        assertThat(dump(above, "\n12 March 2024, 10:15", "").section()).contains("Islands");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#ferry #old harbour",
                "#ferry\n#old harbour",
                "#ferry#old harbour",
                "Labels: ferry, old harbour",
                "Category: Islands | Views: 612 | Added by: Arta | Tags: ferry, old harbour",
                "Tag\nferry\nold harbour",
                "Tags\nferry\nold harbour\nComments 0\nPost a comment\nRadar",
                "Related topics\nferry\nold harbour\nMore on this story\nOrchid saved"
            })
    void readsTagsUntilAnotherLabel(String end) throws IOException {
        assertThat(dump("Islands\n\n", "\n12 March 2024, 10:15", "\n" + end).tags())
                .containsExactly("ferry", "old harbour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NewsCultureLog in\n", "Thursday\n"})
    void takesLinksThatRunTogetherAndWeekdaysForNoSection(String above) throws IOException {
        assertThat(dump(above, "\n12 March 2024, 10:15", "").section().orElse(""))
                .isNotEqualTo(above.strip());
    }

    @Test
    void readsTheNumberBelowTheDateUnlessItIsSmall() throws IOException {
        assertThat(dump("Islands\n\n", "\n12 March 2024, 10:15\n4 521", "").views())
                .hasValue(4521);
        assertThat(dump("Islands\n\n", "\n12 March 2024, 10:15\n26", "").views())
                .isEmpty();
        assertThat(dump("Islands\n\n", "\n12 March 2024, 10:15\n2024", "").views())
                .isEmpty();
    }

    @Test
    void takesTheDayBeforeTheMonthWhereTheTextIsNotEnglish() throws IOException {
        String dump = """
                Bahia
                Baleia e filhote na enseada de Itacoa
                Por Raíssa Dantas
                09/08/2023 10h15

                Uma baleia e seu filhote foram vistos na manhã desta quarta-feira na praia da Concha, no sul da Bahia.

                De acordo com o projeto que monitora a espécie, as fêmeas procuram águas rasas para amamentar os filhotes.
                """;
        Article article = ArticleParser.create().parse(Source.text(dump));
        assertThat(article.published().orElseThrow().iso()).isEqualTo("2023-08-09T10:15");
    }

    @Test
    void keepsTheSentencesOfArmenianThatEndInAColon() throws IOException {
        String first = "Գորիսի թիվ 1 դպրոցի շենքը, որը կառուցվել է 1913 թվականին, կրկին ընդունեց աշակերտներ:";
        String second = "Երկու տարի նրանք սովորում էին հարևան մշակույթի տանը, տանիքը ծածկվել է նոր կղմինդրով:";
        String dump = "Կրթություն\nԳորիսում վերանորոգել են դպրոցի շենքը\n1 Սեպտեմբեր 2022, 11:37\n\n" + first + "\n\n"
                + second + "\n";
        assertThat(ArticleParser.create().parse(Source.text(dump)).text()).isEqualTo(first + "\n\n" + second);
    }
}
