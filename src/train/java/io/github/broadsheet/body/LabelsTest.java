package io.github.broadsheet.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static boolean[] labels(String html, String gold) throws IOException {
        return Labels.of(
                Outline.of(PageReader.read(Source.html(html), Limits.defaults())).segments(), gold);
    }

    @Test
    void findsTheSegmentsOfTheGoldAndNoOthers() throws IOException {
        String html = "<p>Home</p><p>The ferry left at noon with forty people.</p><p>Read more about boats</p>"
                + "<p>It came back empty.</p><p>Contact</p>";

        assertThat(labels(html, "The ferry left at noon with forty people.\n\nIt came back empty."))
                .containsExactly(false, true, false, true, false);
    }

    @Test
    void takesOneOfTwoCopies() throws IOException {
        String text = "<p>The ferry left at noon with forty people on board.</p>";

        boolean[] labels = labels(text + "<p>Other news of the day</p>" + text, "The ferry left at noon with forty people on board.");

        assertThat(labels[0] ^ labels[2]).isTrue();
        assertThat(labels[1]).isFalse();
    }
}
