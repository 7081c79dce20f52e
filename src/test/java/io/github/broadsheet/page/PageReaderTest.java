package io.github.broadsheet.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final String HTML = "<title>Harbour</title><p>The ferry came in.</p><a href='/next'>Next</a>";

    @TempDir
    private Path folder;

    private static Page read(Source source) throws IOException {
        return PageReader.read(source, Limits.defaults());
    }

    @Test
    void readsTheSamePageFromEveryKindOfSource() throws IOException {
        byte[] bytes = HTML.getBytes(UTF_8);
        Path plain = Files.write(folder.resolve("page.html"), bytes);
        Path packed = Files.write(folder.resolve("page.html.gz"), Gzip.of(bytes));
        Path misnamed = Files.write(folder.resolve("page.htm"), Gzip.of(bytes));
        String expected = read(Source.html(HTML)).document().html();
        for (Source source : Arrays.asList(
                Source.bytes(bytes),
                Source.bytes(Gzip.of(bytes)),
                Source.stream(new ByteArrayInputStream(bytes)),
                Source.stream(new ByteArrayInputStream(Gzip.of(bytes))),
                Source.file(plain),
                Source.file(packed),
                Source.file(misnamed))) {
            Page page = read(source);
            assertThat(page.document().html()).isEqualTo(expected);
            assertThat(page.notes().lines()).isEmpty();
            assertThat(page.notes().isTruncated()).isFalse();
        }
    }

    @Test
    void leavesTheCallersStreamOpen() throws IOException {
        var closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(HTML.getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Source source = Source.stream(in);
        assertThat(read(source).document().title()).isEqualTo("Harbour");
        assertThat(closed[0]).isFalse();
        assertThat(read(source).notes().lines()).containsExactly("the input is empty");
    }

    @Test
    void passesOnWhatAStreamThrows() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("the line went dead");
            }
        };
        assertThatThrownBy(() -> read(Source.stream(in)))
                .isInstanceOf(IOException.class)
                .hasMessage("the line went dead");
    }

    @Test
    void namesAFileThatCannotBeRead() {
        Path missing = folder.resolve("missing.html");
        assertThatThrownBy(() -> read(Source.file(missing)))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read " + missing + ": there is no such file");
        assertThatThrownBy(() -> read(Source.file(folder)))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read " + folder + ": it is a folder");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "ffd8ffe000104a464946, a JPEG image",
                "89504e470d0a1a0a0000000d, a PNG image",
                "474946383961010001, a GIF image",
                "524946460000000057454250565038, a WebP image",
                "255044462d312e370a25, a PDF document",
                "504b03041400000008, a ZIP archive",
                "d0cf11e0a1b11ae1, an Office document",
            })
    void tellsWhatIsNoPage(String start, String name) throws IOException {
        byte[] bytes = Arrays.copyOf(java.util.HexFormat.of().parseHex(start), 300);
        for (Source source : Arrays.asList(
                Source.bytes(bytes),
                Source.bytes(Gzip.of(bytes)),
                Source.html(new String(bytes, ISO_8859_1)),
                Source.bytes(bytes).asTextDump())) {
            Page page = read(source);
            assertThat(page.notes().lines()).containsExactly("the input is " + name + ", not a page");
            assertThat(page.document().text()).isEmpty();
            assertThat(page.notes().isTruncated()).isFalse();
        }
    }

    @Test
    void tellsOtherBinaryData() throws IOException {
        var bytes = new byte[5000];
        new java.util.Random(7).nextBytes(bytes);
        bytes[0] = 1;
        assertThat(read(Source.bytes(bytes)).notes().lines()).containsExactly("the input is binary data, not a page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\ufeff"})
    void tellsAnEmptyInput(String text) throws IOException {
        for (Source source : Arrays.asList(Source.html(text), Source.bytes(text.getBytes(UTF_8)), Source.text(text))) {
            Page page = read(source);
            assertThat(page.notes().lines()).containsExactly("the input is empty");
            assertThat(page.document().text()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": \"Harbour\"}", "PK is short for goalkeeper", "BM25 ranks", "ID3 learns trees"})
    void readsAnyTextAsAPage(String text) throws IOException {
        Page page = read(Source.html(text));
        assertThat(page.document().text()).isEqualTo(text);
        assertThat(page.notes().lines()).isEmpty();
    }

    @Test
    void resolvesLinksAgainstTheAddressAndTheBaseElement() throws IOException {
        Page page = read(Source.html(HTML).at("https://example.org/world/story"));
        assertThat(page.document().expectFirst("a").absUrl("href")).isEqualTo("https://example.org/next");
        Page other = read(Source.html("<base href='https://cdn.example.org/x/'>" + "<a href='next'>Next</a>")
                .at("https://example.org/world/story"));
        assertThat(other.document().expectFirst("a").absUrl("href")).isEqualTo("https://cdn.example.org/x/next");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not an address", "javascript:alert(1)", "https://exa mple.org/ä ö", "//", "http://[", "\0"})
    void takesAnyAddress(String address) throws IOException {
        Page page = read(Source.html(HTML).at(address));
        assertThat(page.url()).contains(address);
        assertThat(page.document().title()).isEqualTo("Harbour");
        assertThat(page.document().expectFirst("a").attr("href")).isEqualTo("/next");
    }

    @Test
    void keepsWhatComesBeforeAFailureOfTheParser() throws IOException {
        // jsoup 1.24.1 loses count of templates where one nests too deep and another stands in SVG.
        String html = "<p>The ferry came in.</p>" + "<e>".repeat(60) + "<template>" + "<e>".repeat(455)
                + "<svg><template><e>";
        Page page = read(Source.html(html));
        assertThat(page.document().text()).startsWith("The ferry came in.");
        assertThat(page.notes().isTruncated()).isTrue();
        assertThat(page.notes().lines()).singleElement().asString().startsWith("the HTML parser failed (");
    }
}
