package io.github.broadsheet.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WcxbTest {
    private static final String FERRY = """
            {
              "schema_version": "2.0",
              "url": "https://ferries.example/late",
              "file_id": "0001",
              "_internal": {"page_type": {"primary": "article", "tags": ["sea"], "needs_review": false}},
              "ground_truth": {
                "title": "Ferry late again",
                "author": "Ada Pike",
                "publish_date": "2025-03-09",
                "main_content": "The ferry left at noon.\\n\\nIt came back \\"empty\\".",
                "with": ["left at noon"],
                "without": ["Timetable", "Contact"],
                "main_content_markdown": "**The ferry** left at noon."
              }
            }
            """;

    @TempDir
    Path directory;

    private CheckoutFixture checkout;

    @BeforeEach
    void writeCheckout() throws IOException {
        checkout = new CheckoutFixture(directory)
                .file("dev/ground-truth/0001.json", FERRY)
                .page("dev/html/0001.html.gz", "<p>The ferry left at noon.</p>")
                .file("test/ground-truth/9001.json", FERRY.replace("Ferry", "Boat"))
                .page("test/html/9001.html.gz", "<p>Boat</p>");
    }

    private static String typed(String internal) {
        return "{\"_internal\": " + internal + ", \"ground_truth\": {\"main_content\": \"Oars\"}}";
    }

    @Test
    void writesTheAnswerAsOneLine() throws IOException {
        assertThat(checkout.run("wcxb")).isZero();

        assertThat(checkout.gold("wcxb-articles"))
                .containsExactly("{\"id\":\"0001\",\"url\":\"https://ferries.example/late\",\"type\":\"article\","
                        + "\"title\":\"Ferry late again\",\"authors\":[\"Ada Pike\"],\"date\":\"2025-03-09\","
                        + "\"body\":\"The ferry left at noon.\\n\\nIt came back \\\"empty\\\".\","
                        + "\"with\":[\"left at noon\"],\"without\":[\"Timetable\",\"Contact\"]}");
        assertThat(checkout.imported("wcxb-articles", "0001")).isEqualTo("<p>The ferry left at noon.</p>");
        assertThat(checkout.told()).containsExactly("wcxb-articles: 1 pages", "skipped: 0");
        assertThat(checkout.warned()).isEmpty();
    }

    @Test
    void leavesOutWhatIsNotKnown() throws IOException {
        checkout.file("dev/ground-truth/0001.json", """
                {"url": null, "ground_truth": {"title": " ", "author": null, "publish_date": "March 2025",
                "main_content": "Oars", "with": [], "without": null}}""");

        checkout.run("wcxb");

        assertThat(checkout.gold("wcxb-articles"))
                .containsExactly("{\"id\":\"0001\",\"type\":\"article\",\"body\":\"Oars\"}");
    }

    @Test
    void sortsPagesByType() throws IOException {
        checkout.file("dev/ground-truth/0002.json", typed("{\"page_type\": {\"primary\": \"category\"}}"))
                .page("dev/html/0002.html.gz", "<p>Oars</p>")
                .file("dev/ground-truth/0003.json", typed("{\"page_type\": \"forum\"}"))
                .page("dev/html/0003.html.gz", "<p>Oars</p>")
                .file("dev/ground-truth/0004.json", typed("null"))
                .page("dev/html/0004.html.gz", "<p>Oars</p>");

        assertThat(checkout.run("wcxb")).isZero();

        assertThat(checkout.gold("wcxb-other"))
                .containsExactly(
                        "{\"id\":\"0002\",\"type\":\"collection\",\"body\":\"Oars\"}",
                        "{\"id\":\"0003\",\"type\":\"forum\",\"body\":\"Oars\"}");
        assertThat(checkout.told())
                .containsExactly("wcxb-articles: 2 pages", "wcxb-other: 2 pages", "skipped: 0");
    }

    @Test
    void readsTheTestSplitOnlyWhenAskedAndIntoSetsOfItsOwn() throws IOException {
        checkout.run("wcxb");
        assertThat(checkout.folder()).isDirectoryNotContaining("glob:**wcxb-test*");

        assertThat(checkout.run("wcxb", "--split", "test")).isZero();

        assertThat(checkout.gold("wcxb-test-articles")).singleElement().asString().contains("\"Boat late again\"");
        assertThat(checkout.gold("wcxb-articles")).hasSize(1);
    }

    @Test
    void namesBadEntriesAndGoesOn() throws IOException {
        checkout.file("dev/ground-truth/0002.json", FERRY)
                .file("dev/ground-truth/0003.json", "{\"ground_truth\": {\"title\": ")
                .page("dev/html/0003.html.gz", "<p>Oars</p>")
                .file("dev/ground-truth/0004.json", FERRY)
                .file("dev/html/0004.html.gz", "version https://git-lfs.example/spec")
                .file("dev/ground-truth/0005.json", "[]")
                .file("dev/ground-truth/0006.json", "{\"url\": \"https://ferries.example\"}")
                .file("dev/ground-truth/0007.json", FERRY)
                .page("dev/html/0007.html.gz", "")
                .file("dev/ground-truth/0008.json", FERRY)
                .page("dev/html/0008.html.gz", "<p>Last</p>");

        assertThat(checkout.run("wcxb")).isZero();

        assertThat(checkout.gold("wcxb-articles")).hasSize(2);
        assertThat(checkout.imported("wcxb-articles", "0008")).isEqualTo("<p>Last</p>");
        assertThat(checkout.told()).containsExactly("wcxb-articles: 2 pages", "skipped: 6");
        assertThat(checkout.warned())
                .hasSize(6)
                .contains(
                        "skipped dev/0002: no page 0002.html.gz",
                        "skipped dev/0005: 0005.json is not one JSON object",
                        "skipped dev/0006: no ground_truth",
                        "skipped dev/0007: 0007.html.gz is empty")
                .anyMatch(line -> line.startsWith("skipped dev/0003: 0003.json is not JSON"))
                .anyMatch(line -> line.startsWith("skipped dev/0004: 0004.html.gz does not unpack"));
    }
}
