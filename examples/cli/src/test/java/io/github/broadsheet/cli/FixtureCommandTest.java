package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.testkit.GoldenPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code broadsheet fixture} and {@code broadsheet drift}. */
class FixtureCommandTest {
    private static final String URL = "https://herald.example/world/pier-to-be-rebuilt.html";

    @TempDir
    private Path folder;

    private Path page;
    private Path tests;

    @BeforeEach
    void save() throws IOException {
        String html = Pages.story("Pier to be rebuilt")
                .replace("</head>", "<script>track('me')</script><style>p { color: red }</style></head>");
        page = Pages.write(folder, "pier.html", html);
        tests = folder.resolve("tests");
    }

    @Test
    void writesATestThatPasses() throws Throwable {
        Ran ran = Ran.with("fixture", "--out", tests, "--url", URL, page);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("\"title\" : \"Pier to be rebuilt\"", "\"views\" : null");
        assertThat(ran.errLines())
                .containsExactly("wrote " + tests.resolve("pier.html") + " and " + tests.resolve("pier.expected.json"));
        assertThat(tests.resolve("pier.expected.json")).hasContent(ran.out());
        assertThat(tests.resolve("pier.html")).content().contains("<p>First.").doesNotContain("track", "color");
        for (DynamicTest test : GoldenPages.in(tests)) {
            test.getExecutable().execute();
        }
    }

    @Test
    void keepsNobodysWords() throws Throwable {
        Ran ran = Ran.with("fixture", "--filler", "--name", "filled", "--out", tests, "--url", URL, page);

        assertThat(ran.exit()).isZero();
        assertThat(ran.errLines()).hasSize(1);
        assertThat(ran.out()).doesNotContainIgnoringCase("pier", "rebuilt", "harbour", "storms");
        assertThat(tests.resolve("filled.html")).content().doesNotContainIgnoringCase("harbour", "rebuilt");
        for (DynamicTest test : GoldenPages.in(tests)) {
            test.getExecutable().execute();
        }
    }

    @Test
    void showsWithoutWriting() {
        Ran ran = Ran.with("fixture", "--dry-run", "--out", tests, page);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("Pier to be rebuilt");
        assertThat(tests).doesNotExist();
    }

    @Test
    void replacesATestOnlyWhenTold() throws IOException {
        Ran.with("fixture", "--out", tests, page);
        Files.writeString(tests.resolve("pier.html"), "mine");

        Ran refused = Ran.with("fixture", "--out", tests, page);

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.errLines().get(0)).contains("pier.html is there already");
        assertThat(tests.resolve("pier.html")).hasContent("mine");
        assertThat(Ran.with("fixture", "--overwrite", "--out", tests, page).exit())
                .isZero();
        assertThat(tests.resolve("pier.html")).content().contains("Pier");
    }

    @Test
    void namesWhatItCannotRead() {
        Ran ran = Ran.with("fixture", folder.resolve("missing.html"));

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.errLines())
                .containsExactly(
                        "broadsheet: cannot read " + folder.resolve("missing.html") + ": there is no such file");
    }

    @Test
    void tellsWhatChangedOnASite() throws IOException {
        Path older = Files.createDirectory(folder.resolve("older"));
        Path newer = Files.createDirectory(folder.resolve("newer"));
        String dated = Pages.story("Pier to be rebuilt").replace("<h1>", "<time datetime=2024-09-01></time><h1>");
        Pages.write(older, "one.html", dated);
        Pages.write(newer, "one.html", dated);

        assertThat(Ran.with("drift", older, newer).out()).isEqualTo("1 older pages, 1 newer: nothing changed\n");
        assertThat(Ran.with("drift", older, newer).exit()).isZero();
        Pages.write(newer, "one.html", Pages.story("Pier to be rebuilt"));
        Ran changed = Ran.with("drift", older, newer);
        assertThat(changed.exit()).isEqualTo(1);
        assertThat(changed.out()).contains("  published: stopped – was on 1 of 1");
        assertThat(Ran.with("drift", older, folder.resolve("none")).exit()).isEqualTo(2);
    }
}
