package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes the parser, and {@code --explain}, which tells what it thought. */
class ParserOptionsTest {
    private static final String URL = "https://www.herald.example/world/pier";
    private static final String PAGE = Pages.story("Pier to be rebuilt")
            .replace("<title>Pier to be rebuilt", "<title>Pier to be rebuilt | Herald")
            .replace("<h1>", "<div class=mood>grave</div><h1>");

    @TempDir
    private Path folder;

    @Test
    void explainsAField() throws IOException {
        String page = PAGE.replace("<title>", "<meta property=og:title content='The pier comes back'><title>");
        Ran ran = Ran.with("--explain", "Title", Pages.write(folder, "pier.html", page));

        assertThat(ran.exit()).isZero();
        assertThat(ran.outLines().get(0)).isEqualTo("title: Pier to be rebuilt");
        assertThat(ran.out())
                .containsSubsequence(
                        "\n  evidence    ",
                        "\n  read from   ",
                        "\n  confidence  0.",
                        "\n  lost\n",
                        "meta, meta og:title");
    }

    @Test
    void explainsThatAFieldIsNotThere() throws IOException {
        Path page = Pages.write(folder, "pier.html", PAGE);

        assertThat(Ran.with("--explain", "views", page).out()).isEqualTo("views: not found\n");
        assertThat(Ran.with("--explain", "views", page, page).out())
                .isEqualTo(("==> " + page + " <==\n\nviews: not found\n\n").repeat(2));
    }

    @Test
    void leavesOutWhatIsLessSure() throws IOException {
        Path page = Pages.write(folder, "pier.html", PAGE);

        assertThat(Ran.with("--min-confidence", "0.1", page).out()).contains("\"title\"");
        assertThat(Ran.with("--min-confidence", "1", page).out()).doesNotContain("\"title\"");
    }

    @Test
    void takesSiteRulesFromAFolder() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Pages.write(rules, "herald.json", "{\"hosts\": \"herald.example\", \"fields\": {\"mood\": \".mood\"}}");
        Pages.write(rules, "gazette.example.txt", "title: //div[@class='mood']");
        Path page = Pages.write(folder, "pier.html", PAGE);

        assertThat(Ran.with("--rules", rules, "--url", URL, page).out()).contains("\"mood\" : \"grave\"");
        assertThat(Ran.with("--rules", rules, "--url", URL, "--explain", "mood", page)
                        .out())
                .startsWith("mood: grave\n  evidence    site rule, .mood\n");
        assertThat(Ran.with("--rules", rules, "--url", "https://gazette.example/x", page)
                        .out())
                .contains("\"title\" : \"grave\"");
    }

    @Test
    void namesTheMistakeInASiteRule() throws IOException {
        Path rules = Pages.write(folder, "herald.json", "{\"hosts\": \"herald.example\", \"bodi\": \".x\"}");

        Ran ran = Ran.with("--rules", rules, Pages.write(folder, "pier.html", PAGE));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errLines().get(0)).contains("herald.json", "line 1", "bodi");
    }
}
