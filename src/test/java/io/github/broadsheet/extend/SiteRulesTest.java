package io.github.broadsheet.extend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.model.Field;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRulesTest {
    private static final Document PAGE = Jsoup.parse("""
            <html><head><meta name=author content="Ann Lee"></head><body>
            <div class=old><p>Old body</p></div><div class=new><p>New body</p></div>
            <time class=posted datetime=2024-09-01T06:59>yesterday</time>
            <b class=hits></b><i class=hits data-count=127>127 views</i>
            <span class=by>Ann Lee</span><span class=by>Bo Chen</span></body></html>""");

    @ParameterizedTest
    @CsvSource({
        "example.org, example.org, true",
        "example.org, www.example.org, true",
        "example.org, WWW.Example.ORG, true",
        "example.org, badexample.org, false",
        "example.org, example.org.evil.example, false",
        "*.example.org, news.example.org, true",
        "*.example.org, example.org, false",
    })
    void holdForAHostAndThoseBelowIt(String pattern, String host, boolean holds) {
        assertThat(SiteRules.forHost(pattern).holdFor(host)).isEqualTo(holds);
        assertThat(SiteRules.forHost("other.example").alsoFor(pattern).holdFor(host))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "*.", "https://example.org", "example.org/world", "example org", "a.*.b", ".org"})
    void refuseWhatIsNoHost(String host) {
        assertThatThrownBy(() -> SiteRules.forHost(host))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a host: " + host);
    }

    @Test
    void refuseWhatIsNoSelector() {
        SiteRules rules = SiteRules.forHost("example.org");
        assertThatThrownBy(() -> rules.body("div[")).hasMessageContaining("not a selector: div[");
        assertThatThrownBy(() -> rules.drop("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.field(Field.VIEWS, ".a", "..b")).hasMessageContaining("..b");
    }

    @Test
    void giveTheFirstBodyThatIsThere() {
        SiteRules rules = SiteRules.forHost("example.org");
        assertThat(bodyOf(rules.body(".gone"))).isEmpty();
        assertThat(bodyOf(rules.body(".new", ".old"))).isEqualTo("New body");
        assertThat(bodyOf(rules.body(".gone, .lost", "body > .new", ".old"))).isEqualTo("New body");
        assertThat(bodyOf(rules.body(".gone", ".lost", ".old"))).isEqualTo("Old body");
    }

    private static String bodyOf(SiteRules rules) {
        return PAGE.select(rules.body().orElseThrow()).text();
    }

    @Test
    void readTheValuesOfFields() {
        assertThat(valuesAt("time.posted")).containsExactly("2024-09-01T06:59");
        assertThat(valuesAt("meta[name=author]")).containsExactly("Ann Lee");
        assertThat(valuesAt(".by")).containsExactly("Ann Lee", "Bo Chen");
        assertThat(valuesAt(".hits")).containsExactly("127 views");
        assertThat(valuesAt(".hits @data-count")).containsExactly("127");
        assertThat(valuesAt(".gone", ".hits @title", ".hits")).containsExactly("127 views");
        assertThat(valuesAt(".gone")).isEmpty();
    }

    private static List<String> valuesAt(String selector, String... otherwise) {
        Field<String> field = Field.of("mine");
        SiteRules rules = SiteRules.forHost("example.org").field(field, selector, otherwise);
        assertThat(PAGE.select(rules.fields().getOrDefault(field, ""))).isNotNull();
        return values(rules, field);
    }

    @Test
    void survivesSerialization() throws Exception {
        SiteRules rules = SiteRules.read("""
                {"hosts": "example.org", "body": [".a", ".b"], "drop": ".c", "fields": {"views": ".hits @data-count"},
                 "zone": "Asia/Baku", "testPages": "https://example.org/x"}""");
        var bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(rules);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            SiteRules back = (SiteRules) in.readObject();
            assertThat(back.body()).isEqualTo(rules.body());
            assertThat(back.zone()).isEqualTo(rules.zone());
            assertThat(values(back, Field.VIEWS)).containsExactly("127");
        }
    }

    private static List<String> values(SiteRules rules, Field<?> field) {
        return rules.elements(field, PAGE).stream()
                .map(element -> element.hasAttr("content")
                        ? element.attr("content")
                        : element.hasAttr("datetime") ? element.attr("datetime") : element.text())
                .toList();
    }
}
