package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A page and the text dump of it give the same article, as far as a dump can tell. */
class TwinTest {
    private static final Path PAGES = Path.of("examples/pages");

    @Test
    void pageAndDumpAgree() throws IOException {
        ArticleParser parser = ArticleParser.create();
        Article page = parser.parse(Source.file(PAGES.resolve("harbour-en.html")));
        Article dump = parser.parse(Source.file(PAGES.resolve("harbour-en.txt")).asTextDump());

        assertThat(dump.title()).isPresent().isEqualTo(page.title());
        assertThat(dump.section()).isPresent().isEqualTo(page.section());
        assertThat(dump.published()).isPresent().isEqualTo(page.published());
        assertThat(dump.views()).isPresent().isEqualTo(page.views());
        assertThat(dump.site()).isPresent().isEqualTo(page.site());
        assertThat(dump.text()).isNotEmpty().isEqualTo(page.text());
        assertThat(dump.status()).isEqualTo(page.status());
    }
}
