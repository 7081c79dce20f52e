package io.github.broadsheet.attack;

import static io.github.broadsheet.attack.SafeHtml.assertAddress;
import static io.github.broadsheet.attack.SafeHtml.assertAddresses;
import static io.github.broadsheet.attack.SafeHtml.assertSafe;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.write.HtmlWriter;
import io.github.broadsheet.write.JsonReader;
import io.github.broadsheet.write.JsonWriter;
import io.github.broadsheet.write.MarkdownWriter;
import io.github.broadsheet.write.ReportWriter;
import java.io.IOException;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** No payload comes out of any writer as anything but text, checked by parsing what was written. */
class OutputSafetyTest {
    private static final String BENIGN = "The harbour & the mole";
    private static final String ADDRESS = "https://example.org/x";

    @Test
    void thereAreSeveralHundred() {
        assertThat(Payloads.markup()).hasSizeGreaterThan(500);
        assertThat(Payloads.addresses()).hasSizeGreaterThan(500);
    }

    @Test
    void markupInTextChangesNoElement() {
        Explanation benign = Attacked.byHand(BENIGN, ADDRESS);
        String html = skeleton(new HtmlWriter().write(benign.article()));
        String report = skeleton(new ReportWriter().write(benign));
        for (String payload : Payloads.markup()) {
            Explanation attacked = Attacked.byHand(payload, ADDRESS);
            assertThat(skeleton(new HtmlWriter().write(attacked.article())))
                    .as(payload)
                    .isEqualTo(html);
            assertThat(skeleton(new ReportWriter().write(attacked))).as(payload).isEqualTo(report);
        }
    }

    /** The elements of a page and the names of their attributes, in order. */
    private static String skeleton(String html) {
        return Jsoup.parse(html).getAllElements().stream()
                .map(element -> element.normalName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .collect(Collectors.joining(" "));
    }

    @Test
    void addressesLeadOnlyToTheWebOrToMail() {
        for (String payload : Payloads.addresses()) {
            Explanation attacked = Attacked.byHand(payload, payload);
            assertSafe(new HtmlWriter().write(attacked.article()), payload);
            assertAddresses(new ReportWriter().write(attacked), payload);
        }
    }

    @Test
    void pagesBringThePayloadsToTheOutput() throws IOException {
        String payload = "<img src=x onerror=window.hit=1>";
        Explanation read = Attacked.fromPage(payload);
        assertThat(read.article().title()).contains(payload);
        assertThat(read.article().text()).contains(payload);
        assertThat(read.candidates())
                .anyMatch(candidate -> candidate.field().name().equals("own " + payload));
        assertThat(new HtmlWriter().write(read.article()))
                .contains("<figcaption>&lt;img src=x onerror=window.hit=1&gt;")
                .contains("<code>&lt;img");
        assertThat(new ReportWriter().write(read)).contains("own &lt;img");
    }

    @Test
    void pagesPassNothingOn() throws IOException {
        for (String payload : Payloads.markup()) {
            assertPagePassesNothingOn(payload);
        }
        for (String payload : Payloads.addresses()) {
            assertPagePassesNothingOn(payload);
        }
    }

    private static void assertPagePassesNothingOn(String payload) throws IOException {
        Explanation read = Attacked.fromPage(payload);
        assertSafe(new HtmlWriter().write(read.article()), payload);
        assertAddresses(new ReportWriter().write(read), payload);
    }

    @Test
    void jsonGivesTheSameArticleBack() throws IOException {
        for (String payload : Payloads.markup()) {
            if (payload.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
                Article article = Attacked.byHand(payload, payload).article();
                assertThat(new JsonReader()
                                .read(new JsonWriter().write(article))
                                .text())
                        .as(payload)
                        .isEqualTo(article.text());
            }
        }
    }

    @Test
    void markdownRendersToNothingThatRuns() {
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().build();
        for (String payload : Payloads.markup()) {
            assertRunsNothing(
                    parser, renderer, Attacked.byHand(payload, ADDRESS).article(), payload);
        }
        for (String payload : Payloads.addresses()) {
            assertRunsNothing(parser, renderer, Attacked.byHand(BENIGN, payload).article(), payload);
        }
    }

    private static void assertRunsNothing(Parser parser, HtmlRenderer renderer, Article article, String payload) {
        String html = renderer.render(parser.parse(new MarkdownWriter().write(article)));
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            assertThat(element.normalName()).as(payload).doesNotMatch("script|svg|math|iframe|object|embed|style|xss");
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(payload).isIn("href", "src", "alt", "title", "start", "class");
            }
            assertAddress(element.attr("href"), payload);
            assertAddress(element.attr("src"), payload);
        }
    }
}
