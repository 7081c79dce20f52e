package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.attack.SafeHtml;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Inline;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                " javascript:alert(1)",
                "javascript&colon;alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "</article><svg/onload=alert(1)>",
                "<!--",
                "-->",
                "]]>",
                "`onclick=alert(1)`",
                "&#106;avascript:alert(1)",
                "//evil.example/\"onload=\"x",
                "\ud800"
            })
    void letsNothingThroughButItsOwnElements(String payload) {
        var text = Inline.Text.plain(payload);
        var words = List.<Inline>of(text, new Inline.Link(payload, List.of(text)));
        var facts = new LinkedHashMap<Field<?>, Found<?>>();
        put(facts, Field.TITLE, payload);
        put(facts, Field.SUBTITLE, payload);
        put(facts, Field.LANGUAGE, payload);
        put(facts, Field.AUTHORS, List.of(new Author(payload, Author.Kind.PERSON, payload)));
        var article = new Article(
                Status.ARTICLE,
                List.of(payload),
                new Metadata(facts),
                List.of(
                        new Block.Paragraph(words),
                        new Block.Heading(2, words),
                        new Block.Figure(payload, payload, words, payload),
                        new Block.Embed(payload, payload),
                        new Block.Code(payload),
                        new Block.Table(List.of(new Block.Row(List.of(new Block.Cell(true, 2, 1, words)))))),
                0);
        SafeHtml.assertSafe(new HtmlWriter().write(article), payload);
    }

    @Test
    void keepsTheWords() {
        Article article = SampleArticle.full();
        String html = new HtmlWriter(Rendition.body()).write(article);
        assertThat(wordsOf(html).replaceAll("\\s+", ""))
                .isEqualTo(article.text().replaceAll("\\s+", ""));
    }

    /** The words of HTML as a reader sees them: ordered lists with their numbers. */
    static String wordsOf(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("ol > li").forEach(item -> item.prependText(item.elementSiblingIndex() + 1 + ". "));
        return body.wholeText();
    }

    private static void put(Map<Field<?>, Found<?>> facts, Field<?> field, Object value) {
        facts.put(field, new Found<>(value, new Provenance(Provenance.Evidence.META, "x", ""), 1));
    }
}
