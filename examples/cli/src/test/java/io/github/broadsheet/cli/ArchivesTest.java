package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in archives: WARC files of crawlers, MHTML files and complete saves of browsers. */
class ArchivesTest {
    private static final String HTML = "text/html; charset=utf-8";

    @TempDir
    private Path folder;

    @Test
    void readsEveryHtmlResponseOfAWarc() throws IOException {
        byte[] warc = joined(
                record("warcinfo", "", "application/warc-fields", utf8("software: none\r\n")),
                response("https://herald.example/one", 200, HTML, utf8(Pages.story("One"))),
                response("https://herald.example/one.png", 200, "image/png", new byte[] {1, 2, 3}),
                response("https://herald.example/gone", 404, HTML, utf8(Pages.story("Gone"))),
                response("https://herald.example/two", 200, "text/html", utf8(Pages.story("Two"))));
        Path file = Files.write(folder.resolve("crawl.warc"), warc);

        Ran ran = Ran.with("--format", "jsonl", folder);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines()).hasSize(2);
        assertThat(ran.outLines().get(0))
                .contains("\"source\":\"" + file + "#", "\"url\":\"https://herald.example/one\"", "\"title\":\"One\"");
        assertThat(ran.outLines().get(1)).contains("\"url\":\"https://herald.example/two\"", "\"title\":\"Two\"");
    }

    @Test
    void takesCharsetEncodingAndDateFromTheResponse() throws IOException {
        String story = Pages.story("Причал восстановят")
                .replace("<meta charset=utf-8>", "")
                .replace("<h1>", "<div class=date>3 hours ago</div><h1>");
        byte[] packed = gzip(story.getBytes(Charset.forName("windows-1251")));
        byte[] http = joined(
                utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\nContent-Encoding: gzip\r\n"
                        + "Content-Length: " + packed.length + "\r\n\r\n"),
                packed);
        byte[] warc =
                gzip(record("response", "https://herald.example/one", "application/http; msgtype=response", http));

        Ran ran = Ran.with("--format", "jsonl", Files.write(folder.resolve("crawl.warc.gz"), warc));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("\"title\":\"Причал восстановят\"", "\"value\":\"2024-09-01");
    }

    @Test
    void namesABadRecordAndReadsTheOthers() throws IOException {
        byte[] one = response("https://herald.example/one", 200, HTML, utf8(Pages.story("One")));
        byte[] two = response("https://herald.example/two", 200, HTML, utf8(Pages.story("Two")));
        byte[] bad = response("https://herald.example/bad", 200, HTML, utf8(Pages.story("Bad")));
        byte[] broken = new String(bad, StandardCharsets.UTF_8)
                .replace("Content-Length: ", "Content-Length: x")
                .getBytes(StandardCharsets.UTF_8);

        plainAndPacked(one, broken, two, one.length);
    }

    @Test
    void namesARecordWhoseHttpIsBroken() throws IOException {
        byte[] one = response("https://herald.example/one", 200, HTML, utf8(Pages.story("One")));
        byte[] two = response("https://herald.example/two", 200, HTML, utf8(Pages.story("Two")));
        byte[] bad = record("response", "https://herald.example/bad", "application/http", utf8("FTP? no\u0001\n\n"));

        plainAndPacked(one, bad, two, one.length);
    }

    private void plainAndPacked(byte[] one, byte[] bad, byte[] two, int at) throws IOException {
        Path plain = Files.write(folder.resolve("crawl.warc"), joined(one, bad, two));
        Path packed = Files.write(folder.resolve("crawl.warc.gz"), joined(gzip(one), gzip(bad), gzip(two)));

        assertNamed(plain, at);
        assertNamed(packed, gzip(one).length);
    }

    private static void assertNamed(Path file, int at) {
        Ran ran = Ran.with("--format", "jsonl", file);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.errLines())
                .singleElement()
                .asString()
                .startsWith("broadsheet: cannot read " + file + "#" + at + ": a bad record: ");
        assertThat(ran.outLines()).hasSize(2);
        assertThat(ran.out()).contains("\"title\":\"One\"", "\"title\":\"Two\"");
    }

    @Test
    void findsTheNextRecordAfterDamagedGzipData() throws IOException {
        byte[] one = gzip(response("https://herald.example/one", 200, HTML, utf8(Pages.story("One"))));
        byte[] two = gzip(response("https://herald.example/two", 200, HTML, utf8(Pages.story("Two"))));
        byte[] bad = gzip(response("https://herald.example/bad", 200, HTML, utf8(Pages.story("Bad"))));
        Arrays.fill(bad, bad.length / 3, bad.length, (byte) 0xaa);

        Path file = Files.write(folder.resolve("crawl.warc.gz"), joined(one, bad, two));

        assertNamed(file, one.length);
    }

    @Test
    void namesAFileThatIsNoWarc() throws IOException {
        Path file = Pages.write(folder, "crawl.warc", Pages.story("One"));

        Ran ran = Ran.with(file);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines()).singleElement().asString().startsWith("broadsheet: cannot read " + file + "#0: ");
        assertThat(Ran.with(folder.resolve("missing.warc")).errLines())
                .containsExactly(
                        "broadsheet: cannot read " + folder.resolve("missing.warc") + ": there is no such file");
    }

    @Test
    void writesAFileForEachRecordAndGoesOnWhereItStopped() throws IOException {
        byte[] one = response("https://herald.example/world/one?a=1", 200, HTML, utf8(Pages.story("One")));
        byte[] again = response("https://herald.example/world/one?a=1", 200, HTML, utf8(Pages.story("One again")));
        Path file = Files.write(folder.resolve("crawl.warc"), joined(one, again));
        Path out = folder.resolve("out");

        Ran first = Ran.with("--out", out, file);
        Ran second = Ran.with("--out", out, file);

        assertThat(first.errLines().get(0)).isEqualTo("2 pages");
        assertThat(second.errLines()).containsExactly("0 pages, 2 more there already");
        assertThat(out.resolve("crawl.warc/000000000000-herald.example-world-one-a-1.json"))
                .content()
                .contains("\"title\" : \"One\"");
    }

    @Test
    void readsMhtmlWithItsAddress() throws IOException {
        Path file = Pages.write(folder, "pier.mhtml", """
                From: <Saved by a browser>
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8
                Content-Location: https://herald.example/pier

                """.replace("\n", "\r\n") + Pages.story("Pier to be rebuilt"));

        Ran ran = Ran.with("--format", "jsonl", folder);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(
                        "\"source\":\"" + file + "\"", "\"url\":\"https://herald.example/pier\"", "Pier to be rebuilt");
    }

    @Test
    void passesOverTheFolderThatABrowserSavedWithAPage() throws IOException {
        Pages.write(folder, "pier.html", Pages.story("Pier"));
        Path files = Files.createDirectory(folder.resolve("pier_files"));
        Pages.write(files, "saved_resource.html", Pages.story("An advertisement"));

        assertThat(Ran.with("--format", "jsonl", folder).outLines()).hasSize(1);
    }

    private static byte[] response(String url, int status, String type, byte[] body) {
        byte[] head = utf8("HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                + "\r\n\r\n");
        return record("response", url, "application/http; msgtype=response", joined(head, body));
    }

    private static byte[] record(String type, String url, String contentType, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format("%012d", url.hashCode() & 0xffffff) + ">\r\nWARC-Date: 2024-09-01T12:00:00Z\r\n"
                + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n") + "Content-Type: " + contentType
                + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return joined(utf8(head), block, utf8("\r\n\r\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
