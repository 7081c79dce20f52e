package io.github.broadsheet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.write.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class GoldenPagesTest {
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    /** As a user would write it. */
    @TestFactory
    Iterable<DynamicTest> pages() throws IOException {
        Files.writeString(shared.resolve("dam.html"), Herald.page("Dam opens"));
        Files.writeString(
                shared.resolve("dam.expected.json"),
                "{\"title\": \"Dam opens\", \"authors\": [\"Ann Lee\"], \"views\": null}");
        return GoldenPages.in(shared);
    }

    @Test
    void comparesWhatIsNamedAndNothingElse() throws IOException {
        page("dam", """
                {"title": "Dam opens", "section": "World", "views": null, "authors": ["Ann Lee"],
                 "published": "2024-09-01T06:59", "comment": "of the autumn",
                 "image": {"url": "https://herald.example/dam.jpg"}}""");
        assertThat(failures()).isEmpty();
    }

    @Test
    void tellsEachFieldThatDiffers() throws IOException {
        page("dam", """
                {"title": "Dam closes", "section": null, "views": 127, "authors": ["Ann Lee", "Bo Ek"],
                 "fields": {"mood": "grave"}}""");
        assertThat(failures()).singleElement().asString().isEqualTo("""
                dam is not what %s expects:
                  title
                      expected  Dam closes
                      found     Dam opens
                  section
                      expected  nothing
                      found     World
                  views
                      expected  127
                      found     nothing
                  authors
                      expected  Ann Lee | Bo Ek
                      found     Ann Lee
                  mood
                      expected  grave
                      found     nothing""".formatted(folder.resolve("dam.expected.json")));
    }

    @Test
    void tellsEachBlockThatDiffers() throws IOException {
        page("dam", "{}");
        write();
        String expected = Files.readString(folder.resolve("dam.expected.json"));
        Files.writeString(
                folder.resolve("dam.expected.json"),
                expected.replace("Second. The gates", "Second. The doors")
                        .replaceFirst("(?s)\\{\\s*\"type\" : \"paragraph\",\\s*\"text\" : \"Third[^}]*},", ""));
        assertThat(failures()).singleElement().asString().endsWith("""
                body: expected 3 blocks, found 4
                    - 2 paragraph: Second. The doors of the dam opened at dawn, and by noon the valley below it had filled with brown w…
                    + 2 paragraph: Second. The gates of the dam opened at dawn, and by noon the valley below it had filled with brown w…
                    + 3 paragraph: Third. The gates of the dam opened at dawn, and by noon the valley below it had filled with brown wa…""");
    }

    @Test
    void comparesTheTextByParagraphs() throws IOException {
        page("dam", "{\"text\": \"First. \\n\\nSecond.\"}");
        assertThat(failures()).singleElement().asString().contains("body: expected 2 blocks, found 4", "- 1 paragraph");
    }

    @Test
    void whatItWritesIsWhatItExpects() throws IOException {
        page("dam", "{\"url\": \"https://herald.example/dam\", \"fetched\": \"2024-09-02T00:00:00Z\"}");
        Path fresh = Files.createDirectories(folder.resolve("a/fresh"));
        Files.writeString(fresh.resolve("lake.htm"), Herald.page("Lake"));

        write();

        String written = Files.readString(folder.resolve("dam.expected.json"));
        assertThat(written)
                .startsWith("{\n  \"fetched\" : \"2024-09-02T00:00:00Z\",\n  \"status\" : \"article\",\n  \"url\"")
                .contains("\"views\" : null", "\"title\" : \"Dam opens\"");
        assertThat(new JsonReader().read(written).find(Field.TITLE)).isPresent();
        assertThat(fresh.resolve("lake.expected.json")).exists();
        assertThat(failures()).isEmpty();
    }

    @Test
    void aFolderMayHoldOnePage() throws IOException {
        Path dam = Files.createDirectories(folder.resolve("world/dam"));
        Files.writeString(dam.resolve("saved.html"), Herald.page("Dam opens"));
        Files.createDirectory(dam.resolve("saved_files"));
        Files.writeString(dam.resolve("saved_files/frame.html"), "<p>An advertisement");
        Files.writeString(dam.resolve("expected.json"), "{\"title\": \"Dam closes\"}");
        assertThat(names()).containsExactly("world/dam");
        assertThat(failures())
                .singleElement()
                .asString()
                .startsWith("world/dam is not what ")
                .contains("Dam closes");
    }

    @Test
    void textIsADump() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no page");
        Files.writeString(folder.resolve("dump.txt"), "menu\n\nThe <b>dam</b>\n\n" + Herald.PROSE.repeat(9));
        Files.writeString(folder.resolve("dump.expected.json"), "{\"title\": \"The <b>dam</b>\"}");
        assertThat(names()).containsExactly("dump");
        assertThat(failures()).isEmpty();
    }

    @Test
    void takesTheUsersParser() throws IOException {
        page("dam", "{\"published\": \"2024-09-01T06:59+04:00\"}");
        assertThat(failures()).hasSize(1);
        ArticleParser parser =
                ArticleParser.builder().zone(ZoneId.of("Asia/Baku")).build();
        assertThat(failures(GoldenPages.in(folder).with(parser))).isEmpty();
    }

    @Test
    void failsWherePageOrExpectationsAreMissing() throws IOException {
        page("dam", "no JSON");
        Files.writeString(folder.resolve("lake.html"), Herald.page("Lake"));
        Files.writeString(folder.resolve("river.expected.json"), "{}");
        assertThat(failures()).hasSize(3);
        assertThat(failures().get(0)).contains("dam.expected.json: not JSON");
        assertThat(failures().get(1)).contains("lake: nothing is expected", "-Dbroadsheet.golden=write");
        assertThat(failures().get(2)).isEqualTo("no page beside " + folder.resolve("river.expected.json"));
    }

    @Test
    void aFolderWithoutPagesIsAMistake() {
        assertThatThrownBy(() -> GoldenPages.in(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no pages in " + folder);
    }

    private void page(String name, String expected) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), Herald.page("Dam opens"));
        Files.writeString(folder.resolve(name + ".expected.json"), expected);
    }

    private void write() {
        System.setProperty("broadsheet.golden", "write");
        try {
            assertThatCode(this::failures).doesNotThrowAnyException();
        } finally {
            System.clearProperty("broadsheet.golden");
        }
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        GoldenPages.in(folder).forEach(test -> names.add(test.getDisplayName()));
        return names;
    }

    private List<String> failures() {
        return failures(GoldenPages.in(folder));
    }

    private static List<String> failures(GoldenPages pages) {
        var failures = new ArrayList<String>();
        for (DynamicTest test : pages) {
            try {
                test.getExecutable().execute();
            } catch (Throwable failure) {
                failures.add(String.valueOf(failure.getMessage()));
            }
        }
        return failures;
    }
}
