package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats that are files, and {@code --out}: a file for each page, resumed, summed up. */
class OutputTest {
    @TempDir
    private Path folder;

    private Path pages;
    private Path out;

    @BeforeEach
    void makeFolders() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        out = folder.resolve("out");
    }

    @Test
    void writesAReportOfOnePage() throws IOException {
        Path page = Pages.write(pages, "pier.html", Pages.story("Pier to be rebuilt"));

        Ran ran = Ran.with("--format", "report", page);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("<!DOCTYPE html>").contains("Content-Security-Policy", "Pier to be rebuilt");
    }

    @Test
    void writesMarkdownAndHtml() throws IOException {
        Path page = Pages.write(pages, "pier.html", Pages.story("Pier to be rebuilt"));

        assertThat(Ran.with("--format", "markdown", page).out()).startsWith("# Pier to be rebuilt\n");
        assertThat(Ran.with("--format", "markdown", page, page).out()).containsSubsequence("==> ", "# Pier", "==> ");
        assertThat(Ran.with("--format", "html", page).out())
                .startsWith("<article")
                .contains("<p>First.");
    }

    @Test
    void writesAFileForEachPage() throws IOException {
        Files.createDirectories(pages.resolve("a/b"));
        Pages.write(pages, "a/b/two.html", Pages.story("Two"));
        Pages.write(pages, "a/b/two.htm", Pages.story("Another two"));
        Path alone = Pages.write(folder, "two.html", Pages.story("Two alone"));
        Path sameName = Pages.write(Files.createDirectory(folder.resolve("c")), "TWO.html", Pages.story("Two in c"));

        Ran ran = Ran.with("--out", out, "--format", "report", pages, alone, sameName);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(files())
                .containsExactly(
                        "TWO.html~2.report.html",
                        "a/b/two.htm.report.html",
                        "a/b/two.html.report.html",
                        "pages.tsv",
                        "two.html.report.html");
        assertThat(out.resolve("TWO.html~2.report.html")).content().contains("Two in c");
        assertThat(Files.readAllLines(out.resolve("pages.tsv")))
                .contains("two.html.report.html\t" + alone.toAbsolutePath());
    }

    @Test
    void passesOverWhatIsThere() throws IOException {
        Pages.write(pages, "one.html", Pages.story("One"));
        Path two = Pages.write(pages, "two.html", Pages.story("Two"));
        Ran.with("--out", out, two);
        Path written = out.resolve("two.html.json");
        Files.setLastModifiedTime(written, FileTime.fromMillis(0));

        Ran second = Ran.with("--out", out, pages);

        assertThat(second.errLines().get(0)).isEqualTo("1 page, 1 more there already");
        assertThat(Files.getLastModifiedTime(written).toMillis()).isZero();
        assertThat(out.resolve("one.html.json")).exists();
        assertThat(Ran.with("--out", out, pages).errLines()).containsExactly("0 pages, 2 more there already");
        assertThat(Ran.with("--out", out, "--overwrite", pages).errLines().get(0))
                .isEqualTo("2 pages");
        assertThat(files()).containsExactly("one.html.json", "pages.tsv", "two.html.json");
    }

    @Test
    void writesAgainWhatWasTakenAway() throws IOException {
        Path page = Pages.write(pages, "one.html", Pages.story("One"));
        Ran.with("--out", out, page);
        Files.delete(out.resolve("one.html.json"));

        assertThat(Ran.with("--out", out, page).errLines().get(0)).isEqualTo("1 page");
        assertThat(files()).containsExactly("one.html.json", "pages.tsv");
    }

    @Test
    void leavesTheFilesOfOthersAlone() throws IOException {
        Path page = Pages.write(pages, "one.html", Pages.story("One"));
        Files.createDirectory(out);
        Pages.write(out, "one.html.json", "mine");

        Ran.with("--out", out, page);

        assertThat(out.resolve("one.html.json")).hasContent("mine");
        assertThat(out.resolve("one.html~2.json")).content().contains("\"title\" : \"One\"");
    }

    @Test
    void takesNamesThatWouldLeadElsewhereOrThatNoSystemTakes() throws IOException {
        Path odd = Files.createDirectory(pages.resolve("con"));
        Pages.write(odd, "a\\..\\b: \u0007?.html", Pages.story("One"));
        Pages.write(odd, "ä".repeat(120) + ".html", Pages.story("Two"));

        Ran ran = Ran.with("--out", out, pages);

        assertThat(ran.exit()).isZero();
        assertThat(files())
                .containsExactly("_con/a_.._b_ __.html.json", "_con/" + "ä".repeat(75) + ".json", "pages.tsv");
    }

    @Test
    void mayWriteBelowWhatItReads() throws IOException {
        Pages.write(pages, "one.html", Pages.story("One"));
        Path below = pages.resolve("out");

        Ran.with("--out", below, "--format", "html", pages);
        Ran again = Ran.with("--out", below, "--format", "html", pages);

        assertThat(again.errLines()).containsExactly("0 pages, 1 more there already");
    }

    @Test
    void sumsUp() throws IOException {
        Pages.write(pages, "one.html", Pages.story("One"));
        Pages.write(pages, "two.html", Pages.story("Two"));
        Pages.write(pages, "void.html", "");

        Ran ran = Ran.with("--summary", "--format", "jsonl", pages, folder.resolve("missing.html"));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.outLines()).hasSize(3);
        List<String> err = ran.errLines();
        assertThat(err.get(1)).isEqualTo("3 pages, 1 not read");
        assertThat(err.get(2)).isEqualTo("status  article 2, empty 1");
        assertThat(err.get(3)).startsWith("fields  ").contains("title 2").doesNotContain("views");
        assertThat(err.get(4))
                .matches("time    half of the pages within [\\d.]+ ms, 95 % within [\\d.]+ ms, the slowest"
                        + " [\\d.]+ ms \\(.*\\.html\\)");
        assertThat(Ran.with("--out", out, "--no-summary", pages).err()).isEmpty();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(out)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
