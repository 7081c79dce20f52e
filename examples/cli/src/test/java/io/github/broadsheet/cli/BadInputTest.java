package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the file holds, there is an article with a status that fits; only what cannot be read is an error. */
class BadInputTest {
    @TempDir
    private Path folder;

    @Test
    void anEmptyFileIsAnEmptyArticle() throws IOException {
        assertThat(read(new byte[0])).contains("\"status\":\"empty\"").doesNotContain("\"text\"");
    }

    @Test
    void aJpegIsAnEmptyArticle() throws IOException {
        byte[] jpeg = noise(60_000);
        System.arraycopy(bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1), 0, jpeg, 0, 13);

        assertThat(read(jpeg)).contains("\"status\":\"empty\"", "\"notes\"").doesNotContain("\"text\"");
    }

    @Test
    void aPdfIsAnEmptyArticle() throws IOException {
        var pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII));
        pdf.write(bytes(0xe2, 0xe3, 0xcf, 0xd3));
        pdf.write("\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Length 20000>>\nstream\n"
                .getBytes(StandardCharsets.US_ASCII));
        pdf.write(noise(20_000));
        pdf.write("\nendstream\nendobj\nxref\n0 3\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII));

        assertThat(read(pdf.toByteArray()))
                .contains("\"status\":\"empty\"", "\"notes\"")
                .doesNotContain("\"text\"");
    }

    @Test
    void tenMegabytesOfElementsAreCutShort() throws IOException {
        String nested = "<div>".repeat(2_000_000);

        assertThat(read(nested.getBytes(StandardCharsets.US_ASCII)))
                .contains("\"status\":\"truncated\"", "\"notes\"")
                .doesNotContain("\"text\"");
    }

    @Test
    void ofATruncatedGzipWhatIsThereIsRead() throws IOException {
        var whole = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(whole)) {
            gzip.write(Pages.story("Pier to be rebuilt").repeat(200).getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(whole.toByteArray(), whole.size() / 2);

        assertThat(read(half)).contains("\"status\":\"truncated\"", "\"notes\"", "The harbour board met");
    }

    @Test
    void aFolderWithoutPagesIsAnError() throws IOException {
        Pages.write(folder, "notes.txt", "no page");

        Ran ran = Ran.with(folder);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines())
                .containsExactly("broadsheet: " + folder + ": a folder without pages (.html, .htm, .html.gz, .htm.gz,"
                        + " .mht, .mhtml, .warc, .warc.gz)");
    }

    @Test
    void aMissingFileIsAnError() {
        Path missing = folder.resolve("missing.html");

        Ran ran = Ran.with(missing);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines()).containsExactly("broadsheet: cannot read " + missing + ": there is no such file");
    }

    @Test
    void aPageInWindows1251ThatDeclaresNothingIsRead() throws IOException {
        String story = "Совет порта собрался во вторник вечером и после долгих споров решил восстановить старый причал"
                + " до зимних штормов, как и просил мэр города ещё весной.";
        String page = "<html><head><title>Причал восстановят</title></head><body><h1>Причал восстановят</h1>"
                + "<div class='date'>3 мая 2024</div><p>" + story + "</p>"
                + "<p>Работы начнутся в июне: сначала заменят сваи, потом настил, и лишь после этого вернут перила,"
                + " которые шторм сорвал три года назад.</p>"
                + "<p>«Люди ходят здесь каждый день, и мы обязаны вернуть им эту дорогу», — сказал старший смотритель,"
                + " проработавший в порту сорок лет.</p>"
                + "<p>Половину денег обещает край, остальное городу придётся найти самому, и об этом совет будет говорить"
                + " на следующем собрании.</p></body></html>";

        assertThat(read(page.getBytes(Charset.forName("windows-1251"))))
                .contains("\"status\":\"article\"", "\"title\":\"Причал восстановят\"", story);
    }

    /** The line that the tool prints for a file with this content. */
    private String read(byte[] content) throws IOException {
        Ran ran = Ran.with("--format", "jsonl", Files.write(folder.resolve("page.html"), content));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines()).hasSize(1);
        return ran.outLines().get(0);
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
