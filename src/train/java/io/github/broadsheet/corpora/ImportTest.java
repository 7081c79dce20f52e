package io.github.broadsheet.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "wcxb, folder dev/ground-truth, Murrough-Foley/web-content-extraction-benchmark",
        "fundus, folder tests/resources/parser/test_data, flairNLP/fundus",
        "zyte, folder html, scrapinghub/article-extraction-benchmark"
    })
    void namesWhatACheckoutLacks(String source, String missing, String repository) throws IOException {
        var checkout = new CheckoutFixture(directory);

        assertThat(checkout.run(source)).isEqualTo(1);

        assertThat(checkout.warned())
                .singleElement()
                .asString()
                .startsWith("no " + missing + " in ")
                .endsWith(": is it a checkout of github.com/" + repository + "?");
        assertThat(checkout.told()).isEmpty();
        assertThat(Files.exists(checkout.folder())).isFalse();
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        CheckoutFixture checkout = new CheckoutFixture(directory).page("html/a.html.gz", "<p>a</p>");

        assertThat(checkout.run("zyte")).isEqualTo(1);

        assertThat(checkout.warned()).singleElement().asString().startsWith("no file ground-truth.json in ");
    }

    @Test
    void leavesASetAloneThatIsThereAlready() throws IOException {
        CheckoutFixture checkout = new CheckoutFixture(directory)
                .file("ground-truth.json", "{\"a\": {\"articleBody\": \"Oars\"}}")
                .page("html/a.html.gz", "<p>a</p>");
        Path gold = Files.createDirectories(checkout.folder().resolve("zyte")).resolve("gold.jsonl");
        Files.writeString(gold, "mine");

        assertThat(checkout.run("zyte")).isEqualTo(1);

        assertThat(gold).hasContent("mine");
        assertThat(checkout.warned()).singleElement().asString().contains("is there already");
    }

    @Test
    void tellsItsUseWhereArgumentsAreWrong() throws IOException {
        var checkout = new CheckoutFixture(directory);

        assertThat(checkout.run("common-crawl")).isEqualTo(2);
        assertThat(checkout.run("wcxb", "--split", "all")).isEqualTo(2);
        assertThat(checkout.run("fundus", "--split", "test")).isEqualTo(2);

        assertThat(checkout.warned()).hasSize(9).startsWith("usage: wcxb CHECKOUT FOLDER [--split dev|test]");
    }
}
