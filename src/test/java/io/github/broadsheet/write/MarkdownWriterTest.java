package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {
    private final MarkdownWriter writer = new MarkdownWriter(Rendition.body());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. not a list",
                "1986. A good year",
                "2) no",
                "- no",
                "+ no",
                "* no",
                "# no",
                "#hash",
                "> no",
                "---",
                "===",
                "***",
                "___",
                "~~~",
                "```",
                "a *b* c",
                "_a_ b_c_d __e__",
                "`code`",
                "[a](b)",
                "![a](b)",
                "[a]: b",
                "<b>x</b>",
                "<https://a.org>",
                "&amp; &copy; &#35; AT&T",
                "a \\ b \\* c\\",
                "a | b",
                "| a |",
                ":--",
                "a!",
                "4 < 5 > 3",
                "<!-- x -->",
                "snake_case_name",
                "a**b**c",
                "5 * 3 * 2",
                "\\",
                "a  b",
                "!",
                "ends in #",
                "1",
                "10.",
                "-",
                "[x]"
            })
    void keepsEverySign(String text) {
        var words = List.<Inline>of(Inline.Text.plain(text));
        var broken = List.<Inline>of(Inline.Text.plain("first"), new Inline.LineBreak(), Inline.Text.plain(text));
        assertSameWords(SampleArticle.of(
                new Block.Paragraph(words),
                new Block.Heading(3, words),
                new Block.Paragraph(broken),
                new Block.Heading(2, broken),
                new Block.Quote(List.of(new Block.Paragraph(words))),
                new Block.ItemList(true, List.of(new Block.Item(List.of(new Block.Paragraph(words))))),
                new Block.Table(List.of(new Block.Row(
                        List.of(new Block.Cell(false, 1, 1, words), new Block.Cell(false, 1, 1, broken))))),
                new Block.Paragraph(List.of(
                        Inline.Text.plain("see!"),
                        new Inline.Link("https://example.org/(a)_b*c?d=1&amp;", List.of(Inline.Text.plain(text)))))));
    }

    @Test
    void keepsWordsWhateverIsEmphasized() {
        var random = new Random(20261122);
        String[] texts = {
            "a", " b ", "\u4e2d", "\u300c\u5f15\u300d", "(c)", "*", "\"d\"", "!", "\u20ac", "`", "e f", "_", "~", "\\"
        };
        for (int round = 0; round < 3_000; round++) {
            var content = new ArrayList<Inline>();
            for (int i = 0; i < 6; i++) {
                var text = new Inline.Text(
                        texts[random.nextInt(texts.length)],
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextInt(5) == 0);
                content.add(random.nextInt(6) == 0 ? new Inline.Link("https://example.org/", List.of(text)) : text);
                if (random.nextInt(8) == 0) {
                    content.add(new Inline.LineBreak());
                }
            }
            Article article = SampleArticle.of(
                    new Block.Paragraph(content),
                    new Block.Table(List.of(new Block.Row(List.of(new Block.Cell(true, 1, 1, content))))));
            assertSameLetters(article);
        }
    }

    @Test
    void keepsEmphasisWhereAParserTakesItForOne() {
        String markdown = writer.write(SampleArticle.of(new Block.Paragraph(List.of(
                Inline.Text.plain("It is "),
                new Inline.Text("very ", true, false, false),
                Inline.Text.plain("old, "),
                new Inline.Text("\"so\"", false, true, false),
                Inline.Text.plain(" to say.")))));
        assertThat(markdown).isEqualTo("It is **very** old, *\"so\"* to say.\n");
        Node second =
                MarkdownText.parse(markdown).getFirstChild().getFirstChild().getNext();
        assertThat(second).isInstanceOf(StrongEmphasis.class);
        assertThat(second.getNext().getNext()).isInstanceOf(Emphasis.class);
    }

    @Test
    void keepsCodeWithFencesInside() {
        assertSameWords(SampleArticle.of(
                new Block.Code("```\n  a\n\n````"),
                new Block.ItemList(false, List.of(new Block.Item(List.of(new Block.Code("x {\n    y\n}"))))),
                new Block.Quote(List.of(new Block.Code("> z")))));
    }

    @Test
    void keepsListsApart() {
        var one = new Block.ItemList(
                false, List.of(new Block.Item(List.of(SampleArticle.paragraph("a"))), new Block.Item(List.of())));
        String markdown = writer.write(SampleArticle.of(one, one, one, SampleArticle.paragraph("after")));
        assertThat(markdown).isEqualTo("- a\n\n* a\n\n- a\n\nafter\n");
    }

    @Test
    void fillsSpannedCells() {
        var wide = new Block.Cell(false, 2, 2, List.of(Inline.Text.plain("a")));
        var cell = new Block.Cell(false, 1, 1, List.of(Inline.Text.plain("b")));
        String markdown = writer.write(SampleArticle.of(
                new Block.Table(List.of(new Block.Row(List.of(wide, cell)), new Block.Row(List.of(cell))))));
        assertThat(markdown).isEqualTo("|   |   |   |\n| --- | --- | --- |\n| a |   | b |\n|   |   | b |\n");
    }

    @Test
    void writesNoAddressThatRuns() {
        var link = new Inline.Link("java\nscript:alert(1)", List.of(Inline.Text.plain("a")));
        var figure = new Block.Figure("data:image/svg+xml,x", "b", List.of(), "");
        assertThat(new MarkdownWriter().write(SampleArticle.of(new Block.Paragraph(List.of(link)), figure)))
                .isEqualTo("a\n");
    }

    private void assertSameWords(Article article) {
        String markdown = writer.write(article);
        assertThat(MarkdownText.of(markdown).strip().split("\\s+"))
                .as(markdown)
                .containsExactly(article.text().strip().split("\\s+"));
    }

    private void assertSameLetters(Article article) {
        String markdown = writer.write(article);
        assertThat(MarkdownText.of(markdown).replaceAll("\\s+", ""))
                .as(markdown)
                .isEqualTo(article.text().replaceAll("\\s+", ""));
    }
}
