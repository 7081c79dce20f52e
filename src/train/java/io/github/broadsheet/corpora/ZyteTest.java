package io.github.broadsheet.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZyteTest {
    @TempDir
    Path directory;

    @Test
    void readsBodiesAndAddresses() throws IOException {
        CheckoutFixture checkout = new CheckoutFixture(directory)
                .file("ground-truth.json", """
                        {
                          "0a1b": {"articleBody": "The ferry left.\\n\\nIt came back.", "url": "https://ferries.example/late"},
                          "2c3d": {"articleBody": "Oars \\ud83d\\udea3"}
                        }
                        """)
                .page("html/0a1b.html.gz", "<p>The ferry left.</p>")
                .page("html/2c3d.html.gz", "<p>Oars</p>");

        assertThat(checkout.run("zyte")).isZero();

        assertThat(checkout.gold("zyte"))
                .containsExactly(
                        "{\"id\":\"0a1b\",\"url\":\"https://ferries.example/late\","
                                + "\"body\":\"The ferry left.\\n\\nIt came back.\"}",
                        "{\"id\":\"2c3d\",\"body\":\"Oars 🚣\"}");
        assertThat(checkout.imported("zyte", "2c3d")).isEqualTo("<p>Oars</p>");
        assertThat(checkout.told()).containsExactly("zyte: 2 pages", "skipped: 0");
    }

    @Test
    void namesBadEntriesAndNeverLeavesItsFolder() throws IOException {
        CheckoutFixture checkout = new CheckoutFixture(directory)
                .file("ground-truth.json", """
                        {
                          "gone": {"articleBody": "Oars"},
                          "bare": {"url": "https://ferries.example"},
                          "../up": {"articleBody": "Oars"},
                          "nul\\u0000": {"articleBody": "Oars"},
                          "good": {"articleBody": "Oars \\ud83d"}
                        }
                        """)
                .page("html/bare.html.gz", "<p>Oars</p>")
                .page("up.html.gz", "<p>Oars</p>")
                .page("html/good.html.gz", "<p>Oars</p>");

        assertThat(checkout.run("zyte")).isZero();

        assertThat(checkout.gold("zyte")).containsExactly("{\"id\":\"good\",\"body\":\"Oars ?\"}");
        assertThat(checkout.warned())
                .containsExactly(
                        "skipped gone: no page gone.html.gz",
                        "skipped bare: no articleBody",
                        "skipped ../up: its id is no plain file name",
                        "skipped nul\0: its id is no plain file name");
        assertThat(checkout.folder().resolve("zyte")).isDirectoryNotContaining("glob:**up*");
    }

    @Test
    void failsWhereTheGroundTruthIsBroken() throws IOException {
        CheckoutFixture checkout =
                new CheckoutFixture(directory).file("ground-truth.json", "{\"a\": ").page("html/a.html.gz", "<p>a</p>");

        assertThat(checkout.run("zyte")).isEqualTo(1);

        assertThat(checkout.warned())
                .singleElement()
                .asString()
                .startsWith("ground-truth.json is not JSON");
        assertThat(Files.exists(checkout.folder())).isFalse();
    }
}
