package io.github.broadsheet.extend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.broadsheet.model.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRulesReaderTest {
    @Test
    void readsAllThatRulesCanSay() {
        SiteRules rules = SiteRules.read("""
                {
                  "hosts": ["example.org", "*.example.net"],
                  "body": ".post_body",
                  "drop": [".promo", "aside > ul"],
                  "fields": {"views": ".post_hits", "mood": ["i.mood @title", ".mood"]},
                  "zone": "Asia/Baku",
                  "testPages": ["https://www.example.org/world/story"]
                }
                """);
        assertThat(rules.hosts()).containsExactly("example.org", "*.example.net");
        assertThat(rules.body()).contains(".post_body");
        assertThat(rules.drops()).containsExactly(".promo", "aside > ul");
        assertThat(rules.fields()).containsOnlyKeys(Field.VIEWS, Field.of("mood"));
        assertThat(rules.fields()).containsEntry(Field.VIEWS, ".post_hits");
        assertThat(rules.zone()).contains(ZoneId.of("Asia/Baku"));
        assertThat(rules.testPages()).containsExactly("https://www.example.org/world/story");
    }

    @Test
    void needsNothingButAHost() {
        SiteRules rules = SiteRules.read("{\"hosts\": \"example.org\"}");
        assertThat(rules.holdFor("example.org")).isTrue();
        assertThat(rules.body()).isEmpty();
        assertThat(rules.zone()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'hosts': 'a.example',¶ 'bodi': '.x'}|2|10|bodi|the keys are hosts, body, drop, fields, zone, testPages",
                "{'hosts': 'a.example',¶ 'drop': ['.x',¶  'div[']}|3|3|drop[1]|not a selector: div[",
                "{'hosts': 'a.example', 'body': 7}|1|32|body|a string belongs here",
                "{'hosts': 'a.example', 'fields': ['.x']}|1|34|fields|an object of names and selectors belongs here",
                "{'hosts': 'a.example', 'fields': {'views':¶'>'}}|2|1|fields.views|not a selector: >",
                "{'hosts': 'a.example', 'zone': 'Baku'}|1|32|zone|such as Europe/Berlin",
                "{'hosts': 'https://a.example'}|1|11|hosts|write the name alone",
                "{'hosts': 'a.example', 'testPages': ['/x']}|1|38|testPages[0]|write it whole, with https://",
                "{'hosts': 'a.example', 'testPages': ['http://b.example/']}|1|38|testPages[0]|add it to hosts",
                "{'hosts': 'a.example', 'hosts': 'b.example'}|1|24|hosts|stands twice",
                "{'body': '.x'}|1|14||write `\"hosts\": [\"example.org\"]`",
                "[]|1|1||holds no JSON object",
                "{'hosts': 'a.example'} {}|1|24||one site a file",
            })
    void saysWhatIsWrongAndWhere(String json, int line, int column, String key, String words) {
        String text = json.replace('\'', '"').replace('¶', '\n');
        var thrown = catchThrowableOfType(SiteRulesException.class, () -> SiteRules.read(text));
        assertThat(thrown).hasMessageContaining(words.replace("`", ""));
        assertThat(thrown.line()).isEqualTo(line);
        assertThat(thrown.column()).isEqualTo(column);
        assertThat(thrown.key()).isEqualTo(key == null ? "" : key);
    }

    @Test
    void saysWhereJsonIsBroken(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"hosts\": \"a.example\",\n \"body\" \".x\"}");
        assertThatThrownBy(() -> SiteRules.load(file))
                .isInstanceOf(SiteRulesException.class)
                .hasMessageStartingWith(file + ", line 2, column ")
                .hasMessageContaining("not JSON");
    }

    @Test
    void readsTheFilesOfAFolderByName(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.json"), "{\"hosts\": \"b.example\"}");
        Files.writeString(folder.resolve("a.json"), "{\"hosts\": \"a.example\"}");
        Files.writeString(folder.resolve("notes.txt"), "not rules");
        Files.createDirectory(folder.resolve("c.json"));
        assertThat(SiteRules.loadAll(folder)).extracting(SiteRules::host).containsExactly("a.example", "b.example");
        assertThatThrownBy(() -> SiteRules.loadAll(folder.resolve("gone"))).isInstanceOf(NoSuchFileException.class);
    }
}
