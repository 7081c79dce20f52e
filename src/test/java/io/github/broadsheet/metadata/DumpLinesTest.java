package io.github.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lines of a text dump tell by standing where they stand: menus, mastheads, links that ran together. */
class DumpLinesTest {
    private static final String TITLE = "Old ferry finds a new harbour";
    private static final String TEXT = """
            The old ferry left the yard on Tuesday morning and reached its new harbour before noon, with a brass band on board.

            Most of the money for the repair came from islanders, who had sold cakes, maps and a stuffed pike to get it together.

            "We were told that it would take two years," said the skipper.
            """;

    /** A dump with lines above and below the headline and behind the text; an at sign stands for a line break. */
    private static Article dump(String above, String below, String end) throws IOException {
        String text = (above + "@" + TITLE + "@" + below + "@@").replace('@', '\n') + TEXT + end.replace('@', '\n');
        return ArticleParser.create().parse(Source.text(text + "\n\nMost read\nBakery closes\nSwan returns\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "Islands Post@News@Harbours@Sport, ''", // a menu, of which nothing tells the current entry
        "Islands Post@NewsHarboursSport@Harbours, Harbours",
        "NewsHarboursSport@Harbours12 March 2024 10:15, Harbours",
        "NewsHarboursSport@12 March 2024 10:15Harbours, Harbours",
        "NewsHarboursSport@HarboursTuesday 12 March 2024 10:15, Harbours",
        "NewsHarboursSport@Harbours1 min read, Harbours",
        "NewsHarboursSport@Home News Skagen@HARD & FAST, Skagen",
        "NewsHarboursSport@News Skagen, Skagen",
        "NewsHarboursSport@Home News Skagen, Skagen",
        "NewsHarboursSport@NewsHarbours, Harbours",
        "HomeHarboursSport@Harbours, Harbours",
        "HomeHarbours, Harbours",
        "\u05d7\u05d3\u05e9\u05d5\u05ea\u05d3\u05e2\u05d5\u05ea\u05de\u05d5\u05e1\u05e3@\u05d3\u05e3 \u05d4\u05d1\u05d9\u05ea\u05de\u05d5\u05e1\u05e3, \u05de\u05d5\u05e1\u05e3",
        "NewsHarboursSport@Harbours@VIEWS@5210, Harbours",
        "NewsHarboursSport@Harbours@AAA, Harbours",
        "NewsHarboursSport@Harbours@Thank You!, Harbours",
        "Menu@News@Harbours@Home@Harbours@Skagen, Skagen",
    })
    void readsTheSectionAndNoEntryOfAMenu(String above, String section) throws IOException {
        Optional<String> expected = Optional.of(section).filter(name -> !name.isEmpty());
        assertThat(dump(above, "12 March 2024, 10:15", "").section()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Arta Gjoka, Ben Oduya@12 March 2024, 10:15 ; Arta Gjoka, Ben Oduya",
                "Arta GjokaJournalist@Ben OduyaJournalist ; Arta Gjoka, Ben Oduya",
                "12 March 2024 at 10:15, by Arta Gjoka ; Arta Gjoka",
                "12 March 2024 10:15 (updated 13 March 2024 9:31) Arta Gjoka ; Arta Gjoka",
                "12 March 2024 10:15 Arta Gjoka Comments: 27 ; Arta Gjoka",
                "Daga Arta Gjoka@12 March 2024 ; Arta Gjoka",
                "Share Print@12 March 2024 ; ''"
            })
    void readsTheAuthorsBelowTheHeadline(String below, String authors) throws IOException {
        Article article = dump("Islands", below, "");
        assertThat(String.join(
                        ", ", article.authors().stream().map(Author::name).toList()))
                .isEqualTo(authors);
    }

    @Test
    void readsWhoSignsAShortTextAboveTheDatesOfOtherStories() throws IOException {
        String text = """
                Ana s\u0259hif\u0259
                C\u0259miyy\u0259t

                K\u00f6rp\u00fc yenid\u0259n a\u00e7\u0131ld\u0131

                17 Noyabr 2019 14:26

                K\u0259nd k\u00f6rp\u00fcs\u00fc \u00f6t\u0259n \u015f\u0259nb\u0259 g\u00fcn\u00fc yenid\u0259n istifad\u0259y\u0259 verilib.

                Sakinl\u0259r bildirib ki, da\u015flar\u0131 \u00e7ay\u0131n o tay\u0131ndan g\u0259tiribl\u0259r.

                T\u0259mir alt\u0131 ay \u00e7\u0259kib v\u0259 he\u00e7 kim t\u0259l\u0259smay\u0131b.

                G\u00fcnel H\u00fcseynova

                Dig\u0259r x\u0259b\u0259rl\u0259r

                Yeni ba\u011f\u00e7a tikilir 16 Noyabr 2019
                """;
        Article article = ArticleParser.create().parse(Source.text(text));
        assertThat(article.authors()).extracting(Author::name).containsExactly("G\u00fcnel H\u00fcseynova");
        assertThat(article.blocks()).hasSize(3);
    }

    @Test
    void takesNoLinkInCapitalsForASignature() throws IOException {
        Article article = dump("News@Islands", "12 March 2024", "@Back To Overview@");
        assertThat(article.authors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Thursday, 16 May 2024@News@Sport ; 9 May 2024 10:15",
                "16 May 2024@News@Sport@9 May 2024 ; Share",
                "News@Sport ; 9 May 2024 10:15"
            })
    void prefersTheStorysDateToTodays(String above, String below) throws IOException {
        assertThat(dump(above, below, "").published().orElseThrow().day()).hasToString("2024-05-09");
    }

    @Test
    void takesNoDateOfAnotherStoryFarBelow() throws IOException {
        String others = "@Related@Swan returns@8 May 2024@Bakery closes@7 May 2024";
        assertThat(dump("News@Islands", "Share", others).published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "14.08.2022 / 21:37 1207 3 ; 1207",
                "14.08.2022 21:3712 640 ; 12640",
                "14.08.2022@Views@52 ; 52",
                "\u0427\u0435\u0442\u0435\u043d\u043e: 9120 ; 9120",
                "14.08.2022 21:37 12 3 ; 0"
            })
    void readsTheCounter(String below, long views) throws IOException {
        assertThat(dump("News@Islands", below, "").views().orElse(0)).isEqualTo(views);
    }

    @Test
    void readsTheCounterBelowAShortText() throws IOException {
        String text = "Islands\n\n" + TITLE
                + "\n\n12 March 2024\n\nThe ferry is back in its harbour.\n\nIt left again at noon.\n\n"
                + "Nobody was on board.\n\nViews: 563\n\nMost read\nBakery closes\n";
        assertThat(ArticleParser.create().parse(Source.text(text)).views()).hasValue(563);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The skipper at his wheel. Photo: Ben Oduya ; true",
                "The skipper at his wheel (Bild: bo) ; true",
                "The skipper at his wheel on Tuesday. ; false"
            })
    void takesTheSentenceAboveACaptionForTheStandfirst(String caption, boolean standfirst) throws IOException {
        String sentence = "Islanders raised the money in eleven weeks.";
        Article article = dump("News@Islands", "12 March 2024, 10:15@" + sentence + "@" + caption, "");
        assertThat(article.subtitle()).isEqualTo(Optional.of(sentence).filter(said -> standfirst));
    }
}
