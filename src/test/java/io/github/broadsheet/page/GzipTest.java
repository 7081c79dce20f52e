package io.github.broadsheet.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GzipTest {
    private static final String DAMAGED = "the gzip data are damaged or cut off";
    private static final byte[] PAGE = page();

    private static byte[] page() {
        var random = new Random(3);
        var html = new StringBuilder("<title>Tide</title>");
        for (int i = 0; i < 20_000; i++) {
            html.append("<p>").append(Integer.toHexString(random.nextInt())).append("</p>");
        }
        return html.toString().getBytes(UTF_8);
    }

    private static Page read(byte[] bytes) throws IOException {
        return PageReader.read(Source.bytes(bytes), Limits.defaults());
    }

    @Test
    void readsMembersThatFollowEachOther() throws IOException {
        Page page = read(Gzip.joined(Gzip.of("<p>one</p>".getBytes(UTF_8)), Gzip.of("<p>two</p>".getBytes(UTF_8))));
        assertThat(page.document().text()).isEqualTo("one two");
        assertThat(page.notes().lines()).isEmpty();
    }

    @Test
    void overlooksGarbageAfterTheEnd() throws IOException {
        Page page = read(Gzip.joined(Gzip.of("<p>one</p>".getBytes(UTF_8)), "\0\0garbage".getBytes(UTF_8)));
        assertThat(page.document().text()).isEqualTo("one");
        assertThat(page.notes().lines()).isEmpty();
    }

    @Test
    void givesWhatComesBeforeTheCut() throws IOException {
        byte[] packed = Gzip.of(PAGE);
        Page page = read(Arrays.copyOf(packed, packed.length / 2));
        assertThat(page.document().title()).isEqualTo("Tide");
        assertThat(page.document().getElementsByTag("p")).hasSizeGreaterThan(5_000);
        assertThat(page.notes().lines()).containsExactly(DAMAGED);
        assertThat(page.notes().isTruncated()).isTrue();
    }

    @Test
    void neverThrowsWhereverTheDataEnd() throws IOException {
        byte[] packed = Gzip.of("<p>The tide went out.</p>".getBytes(UTF_8));
        for (int length = 3; length < packed.length; length++) {
            Page page = read(Arrays.copyOf(packed, length));
            assertThat(page.notes().lines()).contains(DAMAGED);
        }
    }

    @Test
    void neverThrowsWhicheverByteIsWrong() throws IOException {
        byte[] packed = Gzip.of("<p>The tide went out.</p>".getBytes(UTF_8));
        for (int i = 3; i < packed.length; i++) {
            byte[] damaged = packed.clone();
            damaged[i] ^= 0x55;
            assertThat(read(damaged).document()).isNotNull();
        }
    }
}
