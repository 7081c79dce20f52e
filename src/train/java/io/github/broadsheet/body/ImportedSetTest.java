package io.github.broadsheet.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.corpora.Import;
import io.github.broadsheet.gold.GoldPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedSetTest {
    @TempDir
    Path directory;

    @Test
    void anImportedSetIsReadForTraining() throws IOException {
        Path split = directory.resolve("checkout/dev");
        Files.createDirectories(split.resolve("html"));
        Files.createDirectories(split.resolve("ground-truth"));
        Files.writeString(split.resolve("ground-truth/0001.json"), """
                {"url": "https://www.ferries.example/late", "_internal": {"page_type": {"primary": "article"}},
                 "ground_truth": {"main_content": "The ferry left.\\n\\nIt came back.", "with": ["ferry left"], "without": []}}""");
        try (var page = new GZIPOutputStream(Files.newOutputStream(split.resolve("html/0001.html.gz")))) {
            page.write("<p>The ferry left.</p><p>It came back.</p>".getBytes(StandardCharsets.UTF_8));
        }
        Path sets = directory.resolve("sets");
        var err = new ByteArrayOutputStream();

        List<String> arguments = List.of("wcxb", directory.resolve("checkout").toString(), sets.toString());
        Import.run(arguments, new PrintStream(OutputStream.nullOutputStream()), new PrintStream(err));

        assertThat(err.size()).isZero();
        Path set = sets.resolve(Corpus.ARTICLES.folder());
        assertThat(GoldPage.read(set))
                .containsExactly(new GoldPage(
                        "wcxb-articles",
                        set.resolve("pages/0001.html.gz"),
                        "0001",
                        "https://www.ferries.example/late",
                        "The ferry left.\n\nIt came back.",
                        "article",
                        List.of("ferry left"),
                        List.of()));
        assertThat(GoldPage.read(set).get(0).file()).isNotEmptyFile();
        assertThat(GoldPage.read(set).get(0).site()).isEqualTo("ferries.example");
    }
}
