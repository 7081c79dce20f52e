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
}
