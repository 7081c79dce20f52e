package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsOnePageAsJson() throws IOException {
        Ran ran = Ran.with(Pages.write(folder, "pier.html", Pages.story("Pier to be rebuilt")));

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("{\n")
                .endsWith("}\n")
                .contains("Pier to be rebuilt")
                .doesNotContain("\"source\"");
    }

    @Test
    void printsTextForPeople() throws IOException {
        Path page = Pages.write(folder, "pier.html", Pages.story("Pier to be rebuilt"));

        assertThat(Ran.with("--format", "text", page).out())
                .startsWith("Pier to be rebuilt\n")
                .contains("\n\nSecond. The harbour board");
        assertThat(Ran.with("--format", "text", page, page).out()).containsSubsequence("==> " + page, "==> " + page);
    }

    @Test
    void printsALineForEachPageOfAFolder() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Path first = Pages.write(folder, "a/b/two.htm", Pages.story("Two"));
        Path second = folder.resolve("a/one.html.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(second))) {
            gzip.write(Pages.story("One").getBytes(StandardCharsets.UTF_8));
        }
        Path third = Pages.write(folder, "Z.HTML", Pages.story("Three"));
        Pages.write(folder, "a/notes.txt", "no page");

        Ran ran = Ran.with("--format", "jsonl", folder);

        assertThat(ran.exit()).isZero();
        assertThat(sources(ran)).containsExactlyInAnyOrder(first.toString(), second.toString(), third.toString());
        assertThat(sources(ran)).isSorted();
        assertThat(ran.out()).contains("\"title\":\"One\"", "\"title\":\"Two\"", "\"title\":\"Three\"");
    }

    @Test
    void keepsTheOrderOfTheInputWhateverTheThreads() throws IOException {
        var pages = new ArrayList<String>();
        for (int i = 100; i > 0; i--) {
            pages.add(Pages.write(folder, i + ".html", Pages.story("Story " + i).repeat(i % 7 + 1))
                    .toString());
        }

        for (String threads : List.of("1", "2", "7")) {
            var args = new ArrayList<Object>(List.of("--format", "jsonl", "--threads", threads));
            args.addAll(pages);
            assertThat(sources(Ran.with(args.toArray()))).isEqualTo(pages);
        }
    }

    @Test
    void namesWhatItCannotReadAndGoesOn() throws IOException {
        Path good = Pages.write(folder, "good.html", Pages.story("Good"));
        Path missing = folder.resolve("missing.html");

        Ran ran = Ran.with("--format", "jsonl", missing, good);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.errLines()).containsExactly("broadsheet: cannot read " + missing + ": there is no such file");
        assertThat(sources(ran)).containsExactly(good.toString());
    }

    @Test
    void takesAddressesFromATable() throws IOException {
        Path one = Pages.write(folder, "one.html", Pages.story("One"));
        Path two = Pages.write(folder, "two.html", Pages.story("Two"));
        Path table = Pages.write(folder, "urls.tsv", "two.html\thttps://example.org/2\n\n");

        Ran ran = Ran.with("--format", "jsonl", "--urls", table, one, two);

        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines().get(0)).doesNotContain("\"url\"");
        assertThat(ran.outLines().get(1)).contains("\"url\":\"https://example.org/2\"");
    }

    @Test
    void takesTheAddressOfOnePage() throws IOException {
        Path page = Pages.write(folder, "one.html", Pages.story("One"));

        assertThat(Ran.with("--url", "https://example.org/1", "--format", "jsonl", page)
                        .out())
                .contains("\"url\":\"https://example.org/1\"");
    }

    @Test
    void readsTextDumps() throws IOException {
        String dump = "menu\n\nThe pier\n\n"
                + "The board met <b>tonight</b> and agreed to rebuild the pier at last. ".repeat(9);
        Path page = Pages.write(folder, "dump.txt", dump);

        Ran ran = Ran.with("--text-dump", "--format", "jsonl", folder);

        assertThat(ran.exit()).isZero();
        assertThat(sources(ran)).containsExactly(page.toString());
        assertThat(ran.out()).contains("The board met <b>tonight</b> and agreed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--format xml FILE",
                "--zone Baku FILE",
                "--threads 0 FILE",
                "--threads many FILE",
                "--url https://example.org/ FILE FILE",
                "--url https://example.org/ --urls FILE FILE",
                "--urls FILE FILE",
                "--urls MISSING FILE",
                "--format report FILE FILE",
                "--format html FILE FILE",
                "--format text --explain title FILE",
                "--explain titel FILE",
                "--min-confidence 1.5 FILE",
                "--min-confidence sure FILE",
                "--rules MISSING FILE",
                "--overwrite FILE",
                "--out FILE FILE",
                "--no-such-option FILE"
            })
    void refusesWrongUsage(String line) throws IOException {
        Path file = Pages.write(folder, "one.html", Pages.story("One"));
        Object[] args = line.isEmpty()
                ? new Object[0]
                : line.replace("FILE", file.toString())
                        .replace("MISSING", folder.resolve("missing.tsv").toString())
                        .split(" ");

        Ran ran = Ran.with(args);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errLines().get(0)).isNotBlank();
        assertThat(ran.err()).contains("Usage: broadsheet").doesNotContain("Exception");
    }

    @Test
    void givesTimesTheZoneThatItIsTold() throws IOException {
        String page = Pages.story("One")
                .replace("<h1>", "<time datetime='2024-09-01T06:59'>1 September 2024 06:59</time><h1>");

        assertThat(Ran.with("--zone", "Asia/Baku", "--format", "jsonl", Pages.write(folder, "one.html", page))
                        .out())
                .contains("\"value\":\"2024-09-01T06:59+04:00\"");
    }

    @Test
    void endsQuietlyWhenItsReaderHasGone() throws Exception {
        for (int i = 0; i < 200; i++) {
            Pages.write(folder, i + ".html", Pages.story("Story " + i).repeat(5));
        }
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Broadsheet.class.getName(),
                        "--format",
                        "jsonl",
                        folder.toString())
                .redirectError(err.toFile())
                .start();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.readNBytes(10)).hasSize(10);
        }

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(err).isEmptyFile();
    }

    @Test
    void complainsWhenItsOutputFails() throws IOException {
        Path page = Pages.write(folder, "one.html", Pages.story("One"));
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var err = new ByteArrayOutputStream();

        int exit = Broadsheet.run(full, new PrintStream(err), page.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("broadsheet: standard output: No space left on device\n");
    }

    private static List<String> sources(Ran ran) {
        String start = "{\"source\":\"";
        return ran.outLines().stream()
                .map(line -> line.substring(start.length(), line.indexOf('"', start.length())))
                .toList();
    }
}
