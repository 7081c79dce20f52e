package io.github.broadsheet.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpTest {
    private static Document document(Source source) throws IOException {
        return PageReader.read(source, Limits.defaults()).document();
    }

    private static List<String> lines(String dump) throws IOException {
        return document(Source.text(dump)).getElementsByTag("p").stream()
                .map(line -> line.attr("data-gap") + "|" + line.wholeText())
                .toList();
    }

    @Test
    void makesEveryLineAParagraphAndTellsTheGaps() throws IOException {
        assertThat(lines("\nTitle\nBy Ann\n\n \t\nThe tide went out.\n\n"))
                .containsExactly("1|Title", "|By Ann", "2|The tide went out.");
    }

    @Test
    void knowsEveryKindOfLineEnd() throws IOException {
        assertThat(lines("a\r\nb\rc\u0085d\u2028e\u2029f\u000bg\fh\r\n\r\ni"))
                .containsExactly("|a", "|b", "|c", "|d", "|e", "|f", "|g", "|h", "1|i");
    }

    @Test
    void dropsControlCharacters() throws IOException {
        String text = "Tide\0 went\u0007 out\u0090 of the harbour before the evening ferry had come in from the island";
        assertThat(lines(text))
                .containsExactly("|Tide went out of the harbour before the evening ferry had come in from the island");
    }

    @Test
    void takesMarkupForText() throws IOException {
        assertThat(lines("<b>bold</b> &amp; more")).containsExactly("|<b>bold</b> &amp; more");
    }

    @Test
    void readsBytesAndFilesInTheirCharset(@TempDir Path folder) throws IOException {
        String text = "Прилив отступил, и лодки остались лежать на иле.\nРыбаки ждали вечера.";
        byte[] bytes = text.getBytes(Charset.forName("windows-1251"));
        Path file = Files.write(folder.resolve("dump.txt"), Gzip.of(bytes));
        for (Source source : List.of(Source.bytes(bytes), Source.bytes(text.getBytes(UTF_8)), Source.file(file))) {
            assertThat(document(source.asTextDump()).getElementsByTag("p").eachText())
                    .containsExactly("Прилив отступил, и лодки остались лежать на иле.", "Рыбаки ждали вечера.");
        }
    }

    @Test
    void joinsTheLinesOfTextNodesAroundLinks() throws IOException {
        String dump = """
                Share
                The stove works and the rent is
                one crown a year
                . Nothing is missing but the children.
                The society, which is led by
                Jan Marek
                , has had 340 letters in a week.
                They will choose by June.
                """;
        assertThat(lines(dump))
                .containsExactly(
                        "|Share",
                        "|The stove works and the rent is one crown a year. Nothing is missing but the children.",
                        "|The society, which is led by Jan Marek, has had 340 letters in a week.",
                        "|They will choose by June.");
    }

    @Test
    void leavesLinesAloneThatNoSignJoins() throws IOException {
        assertThat(lines("twitter\nnight_theme\nru\nThe tide went out of the harbour\nand came back\n, at six"))
                .hasSize(6);
    }

    @Test
    void joinsTheSheetsOfAPrint() throws IOException {
        String head = "3/9/2023 18:22\tThe last tin that is soldered by hand - The Lighthouse";
        String foot = "https://lighthouse.example/2023/09/tin.html\t";
        String dump = String.join(
                "\n",
                head,
                "The last tin that is soldered by hand",
                "The iron is heated to 280 degrees, and the tin runs in less than a second. Mary",
                "Kerr solders four hundred tins a day.",
                "The shop has nearly closed twice, and it owes its life to an order from Japan, where",
                foot + "1/2",
                head,
                "numbered tins are sold for twenty pounds.",
                foot + "2/2");
        assertThat(lines(dump))
                .containsExactly(
                        "|The last tin that is soldered by hand",
                        "|The iron is heated to 280 degrees, and the tin runs in less than a second. Mary Kerr solders"
                                + " four hundred tins a day.",
                        "|The shop has nearly closed twice, and it owes its life to an order from Japan, where numbered"
                                + " tins are sold for twenty pounds.");
    }

    @Test
    void takesOutEmphasisEscapesAndUnderlinesOfMarkdown() throws IOException {
        String dump = """
                [Home](/) > [Culture](/culture) > [Bees](/bees)

                Painted hives on show
                =====================

                _The oldest is of 1789_

                10\\. May 2023

                The keeper **Lado Rozman** has restored [two hundred](/n) of them.
                """;
        assertThat(lines(dump))
                .containsExactly(
                        "|Home > Culture > Bees",
                        "1|Painted hives on show",
                        "1|The oldest is of 1789",
                        "1|10. May 2023",
                        "1|The keeper Lado Rozman has restored two hundred of them.");
    }

    @Test
    void partsTheCellsOfMenusAndNotThoseOfTables() throws IOException {
        assertThat(lines("News\tSport\tArts\nFerry back\nTeam\tP\tPts\nAshby\t6\t15\nFern\t6\t13"))
                .containsExactly(
                        "|News", "|Sport", "|Arts", "|Ferry back", "|Team\tP\tPts", "|Ashby\t6\t15", "|Fern\t6\t13");
    }
}
