package io.github.broadsheet.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String PAGE =
            "<html><head><title>Tide</title></head><body><p>The tide went out and left the boats on the mud.</p></body></html>";
    private static final int ELEMENTS = 5;

    private static Page read(Source source, Limits limits) throws IOException {
        return PageReader.read(source, limits);
    }

    private static Article parse(Source source, Limits limits) throws IOException {
        return ArticleParser.builder().limits(limits).build().parse(source);
    }

    private static void assertCut(Article article, String note) {
        assertThat(article.status()).isEqualTo(Status.TRUNCATED);
        assertThat(article.notes()).containsExactly(note);
    }

    private static void assertWhole(Article article) {
        assertThat(article.status()).isNotEqualTo(Status.TRUNCATED);
        assertThat(article.notes()).isEmpty();
    }

    @Test
    void cutsTheInputAtItsBytes() throws IOException {
        byte[] bytes = PAGE.getBytes(UTF_8);
        Limits enough = Limits.defaults().withMaxBytes(bytes.length);
        Limits less = Limits.defaults().withMaxBytes(bytes.length - 1);
        String note = "the input is longer than " + (bytes.length - 1) + " ";
        assertWhole(parse(Source.bytes(bytes), enough));
        assertCut(parse(Source.bytes(bytes), less), note + "bytes");
        assertWhole(parse(Source.stream(new ByteArrayInputStream(bytes)), enough));
        assertCut(parse(Source.stream(new ByteArrayInputStream(bytes)), less), note + "bytes");
        assertWhole(parse(Source.html(PAGE), enough));
        assertCut(parse(Source.html(PAGE), less), note + "characters");
        assertThat(read(Source.bytes(bytes), less).document().title()).isEqualTo("Tide");
    }

    @Test
    void readsNoMoreOfAStreamThanTheLimit() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        Page page = read(Source.stream(endless), Limits.defaults().withMaxBytes(200_000));
        assertThat(page.document().text()).hasSize(200_000);
        assertThat(page.notes().lines()).containsExactly("the input is longer than 200000 bytes");
    }

    @Test
    void cutsTheDecompressedInput() throws IOException {
        byte[] bytes = PAGE.getBytes(UTF_8);
        byte[] packed = Gzip.of(bytes);
        assertWhole(parse(Source.bytes(packed), Limits.defaults().withMaxDecompressedBytes(bytes.length)));
        assertCut(
                parse(Source.bytes(packed), Limits.defaults().withMaxDecompressedBytes(bytes.length - 1)),
                "the decompressed input is longer than " + (bytes.length - 1) + " bytes");
    }

    @Test
    void stopsAGzipBomb() throws IOException {
        byte[] bomb = Gzip.of(new byte[50_000_000]);
        assertThat(bomb).hasSizeLessThan(100_000);
        Page page = read(Source.bytes(bomb), Limits.defaults().withMaxDecompressedBytes(1_000_000));
        assertThat(page.notes().isTruncated()).isTrue();
        assertThat(page.notes().lines()).contains("the decompressed input is longer than 1000000 bytes");
    }

    @Test
    void cutsAtTheNumberOfElements() throws IOException {
        assertWhole(parse(Source.html(PAGE), Limits.defaults().withMaxElements(ELEMENTS)));
        assertCut(
                parse(Source.html(PAGE), Limits.defaults().withMaxElements(ELEMENTS - 1)),
                "the page has more than " + (ELEMENTS - 1) + " elements");
    }

    @Test
    void stopsTheParserAtTwiceAsManyTags() throws IOException {
        Page page = read(Source.html("<p>".repeat(100_000)), Limits.defaults().withMaxElements(1000));
        assertThat(page.document().getElementsByTag("p")).hasSize(2000);
        assertThat(page.notes().lines()).containsExactly("the page has more than 1000 elements");
    }

    @Test
    void cutsALineAfterTheLimitOfADump() throws IOException {
        Limits three = Limits.defaults().withMaxElements(3);
        assertThat(read(Source.text("a\nb\nc\n"), three).notes().lines()).isEmpty();
        Page page = read(Source.text("a\nb\nc\nd"), three);
        assertThat(page.document().body().text()).isEqualTo("a b c");
        assertThat(page.notes().lines()).containsExactly("the text has more than 3 lines");
        assertThat(page.notes().isTruncated()).isTrue();
    }

    @Test
    void flattensWhatNestsTooDeepAndKeepsItsText() throws IOException {
        Limits limits = Limits.defaults().withMaxDepth(20);
        String text = "<p>The tide went out and left the boats of the harbour on the mud.</p>";
        assertWhole(parse(Source.html("<div>".repeat(10) + text), limits));
        Article deep = parse(Source.html("<div>".repeat(100) + text), limits);
        assertThat(deep.notes()).containsExactly("elements nest 20 deep or deeper; the deeper ones are flattened");
        assertThat(deep.status()).isNotEqualTo(Status.TRUNCATED);
        assertThat(deep.text()).contains("left the boats");
    }

    @Test
    void stopsAtTheDeadline() throws IOException {
        Limits none = Limits.defaults().withDeadline(Duration.ofNanos(1));
        for (Source source : Arrays.asList(
                Source.html(PAGE),
                Source.bytes(PAGE.getBytes(UTF_8)),
                Source.stream(new ByteArrayInputStream(PAGE.getBytes(UTF_8))),
                Source.bytes(Gzip.of(PAGE.getBytes(UTF_8))),
                Source.text("line\n".repeat(1000)))) {
            Article article = parse(source, none);
            assertThat(article.status()).isEqualTo(Status.TRUNCATED);
            assertThat(article.notes()).anyMatch(note -> note.startsWith("the deadline passed while"));
        }
    }

    @Test
    void takesTheLongestDeadlineThereIs() throws IOException {
        assertWhole(parse(Source.html(PAGE), Limits.defaults().withDeadline(Duration.ofSeconds(Long.MAX_VALUE))));
    }

    @Test
    void takesTheLargestLimitsThereAre() throws IOException {
        int most = Integer.MAX_VALUE;
        Limits limits = new Limits(most, most, most, most, most, Duration.ofSeconds(30));
        assertWhole(parse(Source.html(PAGE), limits));
        assertWhole(parse(Source.bytes(Gzip.of(PAGE.getBytes(UTF_8))), limits));
        assertWhole(parse(Source.stream(new ByteArrayInputStream(PAGE.getBytes(UTF_8))), limits));
    }

    @Test
    void refusesLimitsThatAreNone() {
        Limits limits = Limits.defaults();
        assertThatThrownBy(() -> limits.withMaxBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxElements(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxDecompressedBytes(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxJsonLdChars(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMaxDepth(7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withDeadline(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void boundsTheNameOfATag() throws IOException {
        Page page = read(Source.html("<p>before</p><" + "x".repeat(3_000_000) + ">after"), Limits.defaults());
        assertThat(page.document().text()).isEqualTo("before");
        assertThat(page.notes().lines())
                .containsExactly("the page has a tag with a name of more than 65536 characters");
    }

    @Test
    void boundsTheNameOfATagInASmallerPage() throws IOException {
        String name = "x".repeat(200_000);
        Page page =
                read(Source.html("<p>before</p>" + "words ".repeat(9_000) + "<" + name + ">after"), Limits.defaults());
        assertThat(page.document().text()).startsWith("before words").endsWith("words");
        assertThat(page.notes().lines())
                .containsExactly("the page has a tag with a name of more than 65536 characters");
    }

    @Test
    void leavesLongAttributesAndLongWordsAlone() throws IOException {
        String data = "data:image/png;base64," + "QUJD".repeat(40_000);
        String word = "y".repeat(150_000);
        Page page = read(Source.html("<p>before<img src=\"" + data + "\">" + word + "</p><p>after"), Limits.defaults());
        assertThat(page.document().text()).startsWith("before").endsWith("after");
        assertThat(page.document().select("img").attr("src")).isEqualTo(data);
        assertThat(page.notes().lines()).isEmpty();
    }
}
