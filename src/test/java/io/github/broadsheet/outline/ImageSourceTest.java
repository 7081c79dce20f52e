package io.github.broadsheet.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.Page;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageSourceTest {
    @Test
    void takesTheWidestOfASet() throws IOException {
        assertThat(source("<img src=/s.jpg srcset='/a.jpg 320w, /b,w_9.jpg 1280w,/c.jpg 640w'>"))
                .isEqualTo("https://example.org/b,w_9.jpg");
        assertThat(source("<img src=/s.jpg srcset='/a.jpg, /b.jpg 2x'>")).isEqualTo("https://example.org/b.jpg");
        assertThat(source("<picture><source srcset='/wide.webp 2000w'><img src=/s.jpg srcset='/a.jpg 900w'></picture>"))
                .isEqualTo("https://example.org/wide.webp");
    }

    @Test
    void findsWhatIsLoadedLater() throws IOException {
        assertThat(source("<img src='data:image/gif;base64,R0' data-src=/real.jpg>"))
                .isEqualTo("https://example.org/real.jpg");
        assertThat(source("<img src=/blank.gif data-hero=/photos/real.jpg?w=3>"))
                .isEqualTo("https://example.org/photos/real.jpg?w=3");
        assertThat(source("<img class=lazy><noscript><img src=/copy.jpg></noscript>"))
                .isEqualTo("https://example.org/copy.jpg");
        assertThat(source("<img src=/shown.jpg data-pin=/photos/other.jpg>"))
                .isEqualTo("https://example.org/shown.jpg");
    }

    @Test
    void takesNoPlaceholders() throws IOException {
        assertThat(source("<img src=/img/spacer.gif>")).isNull();
        assertThat(source("<img src='data:image/png;base64,AAAA'>")).isNull();
        assertThat(source("<img src=/{width}/photo.jpg>")).isNull();
        assertThat(source("<img>")).isNull();
    }

    @Test
    void readsBackgrounds() throws IOException {
        var element = page("<div style=\"color:red;background-image : url( 'cover.jpg' )\"></div>")
                .document()
                .body()
                .child(0);
        assertThat(ImageSource.background(element, Addresses.of(page(""))))
                .isEqualTo("https://example.org/world/cover.jpg");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://other.org/a b,https://other.org/a%20b",
                "?page=2,https://example.org/world/story?page=2",
                "//cdn.org/x,https://cdn.org/x",
                "../x#y,https://example.org/x#y",
                "mailto:desk@example.org,mailto:desk@example.org",
                "#top,-",
                "javascript:alert(1),-",
                "'JAVA\tSCRIPT:alert(1)',-",
                "'\u0001javascript:alert(1)',-",
                "'data:text/html,x',-",
                "vbscript:x,-",
                "blob:https://example.org/1,-",
                "https:,-",
                "http://[bad,http://[bad",
                "'https:\\\\evil.org\\\"><',https://evil.org/%22%3E%3C"
            })
    void letsOnlyWebAddressesThrough(String written, @Nullable String expected) throws IOException {
        assertThat(Addresses.of(page("")).link(written)).isEqualTo(expected);
    }

    @Test
    void leavesRelativeAddressesWhereThePagesOwnIsUnknown() throws IOException {
        Page page = PageReader.read(Source.html("<p>"), Limits.defaults());
        assertThat(Addresses.of(page).link("/a/b")).isEqualTo("/a/b");
        assertThat(Addresses.of(page).link("javascript:alert(1)")).isNull();
    }

    private static @Nullable String source(String html) throws IOException {
        Page page = page(html);
        var image = page.document().body().selectFirst("img");
        return image == null ? null : ImageSource.of(image, Addresses.of(page));
    }

    private static Page page(String html) throws IOException {
        return PageReader.read(Source.html(html).at("https://example.org/world/story"), Limits.defaults());
    }
}
