package io.github.broadsheet.extend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.extend.ImportedRules.Line;
import io.github.broadsheet.extend.ImportedRules.Outcome;
import io.github.broadsheet.model.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedRulesTest {
    private static final String CONFIG = """
            # a site of our own making
            title: //h1[@class='headline']
            author: //span[contains(concat(' ',normalize-space(@class),' '),' by ')]
            date: //meta[@name="made"]/@content
            date://time/@datetime
            body: //section[@id='gone']
            body: //div[contains(@class, 'text')] | //figure
            body: (//article)[1]
            strip: //p[contains(., 'Read also')]
            strip_id_or_class: 'promo'
            strip_image_src: /dot.gif
            strip: substring-after(//p, 'x')
            prune: no
            tidy:no
            replace_string(<b>): <i>
            single_page_link: //a[@rel='all']
            http_header(Cookie): a=b: c
            requires_login: yes
            test_url: https://herald.example/1
            test_contains: the gates
            shine: on
            just words
            strip: //figure/text() | //nav
            strip: //figure/@class
            """;

    private static final Document PAGE = Jsoup.parse("""
            <html><body><article><h1 class=headline>Dam opens</h1><span class="x by">Ann Lee</span>
            <span class=by>Bo Chen</span><time datetime=2024-09-01>1 Sep</time>
            <div class=text-block><p>Body</p><p>Read also this</p><div id=promo-3>Buy</div><img src=/i/dot.gif></div>
            <figure>F</figure></article></body></html>""");

    @Test
    void makesRulesOfWhatItCan() {
        SiteRules rules = ImportedRules.read("herald.example", CONFIG).rules();
        assertThat(values(rules, Field.TITLE)).containsExactly("Dam opens");
        assertThat(values(rules, Field.AUTHORS)).containsExactly("Ann Lee", "Bo Chen");
        assertThat(values(rules, Field.PUBLISHED)).containsExactly("2024-09-01");
        assertThat(PAGE.select(rules.body().orElseThrow()).eachAttr("class")).containsExactly("text-block");
        assertThat(PAGE.select(rules.body().orElseThrow())).hasSize(2);
        assertThat(rules.drops().stream().map(drop -> PAGE.select(drop).outerHtml()))
                .containsExactly(
                        "<p>Read also this</p>", "<div id=\"promo-3\">Buy</div>", "<img src=\"/i/dot.gif\">", "");
        assertThat(rules.testPages()).containsExactly("https://herald.example/1");
    }

    @Test
    void tellsWhatBecameOfEveryLine() {
        List<Line> lines = ImportedRules.read("herald.example", CONFIG).lines();
        assertThat(lines).hasSize(23);
        assertThat(lines.stream().filter(line -> line.outcome() == Outcome.TRANSLATED))
                .extracting(Line::number)
                .containsExactly(2, 3, 4, 5, 6, 7, 9, 10, 11, 19);
        assertThat(ImportedRules.read("herald.example", CONFIG).notes())
                .extracting(Line::toString)
                .contains(
                        "line 8, body: (//article)[1] – approximated: every element counts, not the first alone",
                        "line 12, strip: substring-after(//p, 'x') – not translated: is a computed string (substring-after), not a place",
                        "line 15, replace_string: (<b>): <i> – not translated: the page is never rewritten",
                        "line 17, http_header: (Cookie): a=b: c – ignored: pages are not fetched here; headers are sent by whoever fetches them",
                        "line 18, requires_login: yes – ignored: log-in is up to whoever fetches the page",
                        "line 21, shine: on – not translated: is no known directive",
                        "line 23, strip: //figure/text() | //nav – approximated: elements only, no pieces of text or attributes",
                        "line 24, strip: //figure/@class – not translated: picks pieces of text or attributes, not elements",
                        "line 22, just words:  – not translated: is no directive; a name and a colon come first");
    }

    @ParameterizedTest
    @CsvSource({"herald.example.txt, herald.example", ".herald.example.txt, *.herald.example"})
    void takesTheHostFromTheFilesName(String name, String host, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "\ufeffbody: //article\r\n");
        ImportedRules imported = ImportedRules.load(file);
        assertThat(imported.rules().host()).isEqualTo(host);
        assertThat(imported.rules().body()).contains("article");
        assertThat(imported.notes()).isEmpty();
    }

    private static List<String> values(SiteRules rules, Field<?> field) {
        return rules.elements(field, PAGE).stream()
                .map(element -> element.hasAttr("content")
                        ? element.attr("content")
                        : element.hasAttr("datetime") ? element.attr("datetime") : element.text())
                .toList();
    }
}
