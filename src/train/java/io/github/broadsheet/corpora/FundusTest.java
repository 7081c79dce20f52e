package io.github.broadsheet.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FundusTest {
    private static final String DATA = "tests/resources/parser/test_data/";
    private static final String META = """
            {
              "Inselpost_2024_02_01.html.gz": {"url": "https://inselpost.example/a", "crawl_date": "2024-02-01 10:00:00"},
              "Inselpost_2024_09_30.html.gz": {"url": "https://inselpost.example/b", "crawl_date": "2024-09-30 10:00:00"},
              "Inselpost_2025_01_02.html.gz": {"url": "https://inselpost.example/c", "crawl_date": "2025-01-02 10:00:00"}
            }
            """;
    private static final String EXPECTED = """
            {
              "V1": {
                "authors": ["Ada Pike", "Bo Lind"],
                "body": {
                  "summary": ["Noch ein Boot fehlt."],
                  "sections": [
                    {"headline": [], "paragraphs": ["Es fuhr um zwölf.", "Niemand sah es."]},
                    {"headline": ["Die Suche"], "paragraphs": ["Sie dauert an."]}
                  ]
                },
                "images": [{"versions": [{"url": "https://inselpost.example/b.jpg", "size": null}], "is_cover": true}],
                "publishing_date": "2024-01-31 18:05:06.120000+01:00",
                "title": "Boot fehlt",
                "topics": ["Meer", "Boote"]
              },
              "V2": {"title": "Dritte", "body": {"sections": [{"headline": [], "paragraphs": ["Drei."]}]}},
              "V1_1": {"title": "Zweite", "publishing_date": "2024-09-29 00:00:00", "body": {"summary": ["Zwei."]}}
            }
            """;

    @TempDir
    Path directory;

    private CheckoutFixture checkout;

    @BeforeEach
    void writeCheckout() throws IOException {
        checkout = new CheckoutFixture(directory)
                .file(DATA + "__init__.py", "")
                .file(DATA + "xx/meta.info", META)
                .file(DATA + "xx/Inselpost.json", EXPECTED)
                .page(DATA + "xx/Inselpost_2024_02_01.html.gz", "<p>erste</p>")
                .page(DATA + "xx/Inselpost_2024_09_30.html.gz", "<p>zweite</p>")
                .page(DATA + "xx/Inselpost_2025_01_02.html.gz", "<p>dritte</p>");
    }

    @Test
    void pairsPagesAndVersionsInTheirOrder() throws IOException {
        assertThat(checkout.run("fundus")).isZero();

        assertThat(checkout.gold("fundus"))
                .containsExactly(
                        "{\"id\":\"xx-Inselpost_2024_02_01-V1\",\"url\":\"https://inselpost.example/a\","
                                + "\"title\":\"Boot fehlt\",\"authors\":[\"Ada Pike\",\"Bo Lind\"],"
                                + "\"date\":\"2024-01-31\",\"datetime\":\"2024-01-31T18:05:06.120000+01:00\","
                                + "\"tags\":[\"Meer\",\"Boote\"],\"body\":\"Noch ein Boot fehlt.\\n\\n"
                                + "Es fuhr um zwölf.\\n\\nNiemand sah es.\\n\\nDie Suche\\n\\nSie dauert an.\"}",
                        "{\"id\":\"xx-Inselpost_2024_09_30-V1_1\",\"url\":\"https://inselpost.example/b\","
                                + "\"title\":\"Zweite\",\"date\":\"2024-09-29\",\"datetime\":\"2024-09-29T00:00:00\","
                                + "\"body\":\"Zwei.\"}",
                        "{\"id\":\"xx-Inselpost_2025_01_02-V2\",\"url\":\"https://inselpost.example/c\","
                                + "\"title\":\"Dritte\",\"body\":\"Drei.\"}");
        assertThat(checkout.imported("fundus", "xx-Inselpost_2024_09_30-V1_1")).isEqualTo("<p>zweite</p>");
        assertThat(checkout.told()).containsExactly("fundus: 3 pages", "skipped: 0");
    }

    @Test
    void doesNotGuessWhereCountsDiffer() throws IOException {
        checkout.page(DATA + "xx/Inselpost_2025_05_05.html.gz", "<p>vierte</p>")
                .page(DATA + "xx/Inselpostille_2025_05_05.html.gz", "<p>fremd</p>")
                .file(DATA + "xx/Waage.json", "{\"V1\": {\"title\": \"Ohne Seite\"}}")
                .file(DATA + "xx/Zebra.json", "{\"latest\": {\"title\": \"Streifen\"}}");

        assertThat(checkout.run("fundus")).isEqualTo(1);

        assertThat(checkout.warned())
                .containsExactly(
                        "skipped xx/Inselpost: 4 pages for 3 versions",
                        "skipped xx/Inselpostille: no Inselpostille.json",
                        "skipped xx/Waage: 0 pages for 1 versions",
                        "skipped xx/Zebra: versions are not named V1, V1_1, V2, but latest");
        assertThat(checkout.told()).containsExactly("skipped: 4");
    }

    @Test
    void skipsAPageWhoseBodyIsNotKnown() throws IOException {
        checkout.file(DATA + "xx/Inselpost.json", EXPECTED.replace("\"summary\": [\"Zwei.\"]", "\"summary\": []"));

        assertThat(checkout.run("fundus")).isZero();

        assertThat(checkout.gold("fundus")).hasSize(2);
        assertThat(checkout.warned()).containsExactly("skipped xx-Inselpost_2024_09_30-V1_1: no body");
    }

    @Test
    void skipsAPageWithoutAddressAndACountryWithoutAddresses() throws IOException {
        checkout.file(DATA + "xx/meta.info", META.replace("Inselpost_2024_09_30", "Other_2024_09_30"))
                .file(DATA + "yy/Solo.json", "{\"V1\": {\"title\": \"Allein\"}}")
                .page(DATA + "yy/Solo_2025_05_05.html.gz", "<p>allein</p>");

        assertThat(checkout.run("fundus")).isZero();

        assertThat(checkout.gold("fundus")).hasSize(2);
        assertThat(checkout.warned())
                .containsExactly(
                        "skipped xx-Inselpost_2024_09_30-V1_1: meta.info gives no url", "skipped yy: no meta.info");
    }
}
