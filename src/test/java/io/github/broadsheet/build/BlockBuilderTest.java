package io.github.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Inline;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BlockBuilderTest {
    private static final String LONG =
            "The gates of the dam were opened at dawn, said the city, after a week of rain. ";

    @Test
    void readsRunningText() throws IOException {
        assertThat(build("<p>The <b>gates </b>of <a href='/dam'>the <i>dam</i></a> <code>open</code><br>now<br></p>"))
                .containsExactly(new Block.Paragraph(List.of(
                        plain("The "),
                        new Inline.Text("gates", true, false, false),
                        plain(" of "),
                        new Inline.Link(
                                "https://example.org/dam",
                                List.of(plain("the "), new Inline.Text("dam", false, true, false))),
                        plain(" "),
                        new Inline.Text("open", false, false, true),
                        new Inline.LineBreak(),
                        plain("now"))));
    }

    @Test
    void keepsTheWordsOfLinksThatMustNotBeFollowed() throws IOException {
        assertThat(build("<p>Go <a href='javascript:alert(1)'>here</a>, <a href='#a'>there</a></p>"))
                .containsExactly(new Block.Paragraph(List.of(plain("Go here, there"))));
    }

    @Test
    void readsHeadingsByNameAndRole() throws IOException {
        assertThat(build("<h3><b>One</b></h3><div role=heading aria-level=4>Two</div><p>" + LONG))
                .startsWith(
                        new Block.Heading(3, List.of(new Inline.Text("One", true, false, false))),
                        new Block.Heading(4, List.of(plain("Two"))));
    }

    @Test
    void nestsListsAndQuotes() throws IOException {
        assertThat(build("<p>" + LONG + LONG + "<ul><li>Sand<ol><li>grey<li>red</ol><li>Stone</ul>"
                        + "<blockquote><p>We waited.<p>It rained.</blockquote>"))
                .endsWith(
                        new Block.ItemList(
                                false,
                                List.of(
                                        new Block.Item(List.of(
                                                paragraph("Sand"),
                                                new Block.ItemList(true, List.of(item("grey"), item("red"))))),
                                        item("Stone"))),
                        new Block.Quote(List.of(paragraph("We waited."), paragraph("It rained."))));
    }

    @Test
    void listsCountOnFromTheNumberThatTheyGive() throws IOException {
        String list = "<ol start=%s><li>Sand<li>Stone</ol><p>" + LONG;
        assertThat(build(list.formatted("3")))
                .startsWith(new Block.ItemList(true, 3, List.of(item("Sand"), item("Stone"))));
        assertThat(build(list.formatted("0")))
                .startsWith(new Block.ItemList(true, 0, List.of(item("Sand"), item("Stone"))));
        for (String odd : List.of("''", "-2", "x", "1.5", "99999999999999999999")) {
            assertThat(build(list.formatted(odd)))
                    .startsWith(new Block.ItemList(true, List.of(item("Sand"), item("Stone"))));
        }
        assertThat(build(list.formatted("3").replace("ol", "ul")))
                .startsWith(new Block.ItemList(false, List.of(item("Sand"), item("Stone"))));
    }

    @Test
    void leavesOutWhatInsideALineIsNotSeen() throws IOException {
        String seen = "The <a href='/dam'>dam%s</a> holds, said the city.";
        for (String unseen : List.of(
                "<span class='a11y sr-only'> (opens in a new tab)</span>",
                "<span class=screen-reader-text> (opens in a new tab)</span>",
                "<span class=Visually-Hidden> (opens in a new tab)</span>",
                "<i hidden> (opens in a new tab)</i>",
                "<b style='color:red; Display : None'> (opens in a new tab)</b>",
                "<span style='position:absolute;clip: rect(0, 0, 0, 0)'> (opens in a new tab)</span>",
                "<span style='clip-path:inset(50%);width:1px'> (opens in a new tab)</span>")) {
            assertThat(build("<p>" + seen.formatted(unseen))).isEqualTo(build("<p>" + seen.formatted("")));
        }
        for (String folded : List.of(
                "<span class='sr-only sm:not-sr-only'>%s</span>",
                "<span hidden=until-found>%s</span>",
                "<span style='display:none'>%s, as it has held for three hundred years of rain and storm on the hills</span>")) {
            String words = folded.formatted(" wall");
            assertThat(build("<p>" + seen.formatted(words)))
                    .isEqualTo(build("<p>" + seen.formatted(words.replaceAll("<[^>]*>", ""))));
        }
        assertThat(build("<p>" + seen.formatted("<span style='display:inline'> wall</span>")))
                .isEqualTo(build("<p>" + seen.formatted(" wall")));
    }

    @Test
    void seesThroughListsAndQuotesThatHoldTheArticle() throws IOException {
        String paragraphs = ("<p>" + LONG).repeat(5);
        assertThat(build("<ul><li>" + paragraphs + "</ul>")).hasSize(5).allMatch(Block.Paragraph.class::isInstance);
        assertThat(build("<blockquote>" + paragraphs + "</blockquote>"))
                .hasSize(5)
                .allMatch(Block.Paragraph.class::isInstance);
    }

    @Test
    void boundsHowDeepBlocksNest() throws IOException {
        List<Block> blocks = build("<ul><li>a".repeat(300) + "<blockquote>b".repeat(100));
        assertThat(depth(blocks)).isLessThanOrEqualTo(8);
        assertThat(blocks.stream().flatMap(block -> block.text().lines())).hasSize(400);
    }

    @Test
    void tellsTablesOfDataFromLayout() throws IOException {
        assertThat(build("<table><caption>Levels</caption><tr><th>Day<th colspan=2>Level<tr><td rowspan=2>Mon<td>3<td>4"
                        + "<tr><td>5<td></table>"))
                .containsExactly(
                        paragraph("Levels"),
                        new Block.Table(List.of(
                                new Block.Row(List.of(cell(true, 1, 1, "Day"), cell(true, 2, 1, "Level"))),
                                new Block.Row(List.of(
                                        cell(false, 1, 2, "Mon"), cell(false, 1, 1, "3"), cell(false, 1, 1, "4"))),
                                new Block.Row(
                                        List.of(cell(false, 1, 1, "5"), new Block.Cell(false, 1, 1, List.of()))))));
        assertThat(build("<table><tr><td><p>" + LONG + "<p>" + LONG + "<td>Menu</table>"))
                .hasSize(3)
                .allMatch(Block.Paragraph.class::isInstance);
    }

    @Test
    void keepsWhiteSpaceOfCodeAlone() throws IOException {
        assertThat(build("<pre><code>if (x) {\n    open();\n}\n</code></pre>"))
                .containsExactly(new Block.Code("if (x) {\n    open();\n}"));
        assertThat(build("<pre>The dam opened\nat dawn.\n\nThen   it rained.</pre>"))
                .containsExactly(
                        new Block.Paragraph(
                                List.of(plain("The dam opened"), new Inline.LineBreak(), plain("at dawn."))),
                        paragraph("Then it rained."));
    }

    @Test
    void givesFiguresTheirCaptionsAndCredits() throws IOException {
        String figure =
                "<figure><img src=/a.jpg alt='A  dam'><figcaption>The <a href=/map>dam</a> <span class=credit>J. Doe"
                        + "</span></figcaption></figure>";
        assertThat(build("<p>" + LONG + figure + "<p>" + LONG).get(1))
                .isEqualTo(new Block.Figure(
                        "https://example.org/a.jpg",
                        "A dam",
                        List.of(plain("The "), new Inline.Link("https://example.org/map", List.of(plain("dam")))),
                        "J. Doe"));
        assertThat(build("<p>" + LONG + "<p><img src=/b.jpg><p class=wp-caption-text>At dawn. Photo: J. Doe<p>" + LONG)
                        .get(1))
                .isEqualTo(
                        new Block.Figure("https://example.org/b.jpg", "", List.of(plain("At dawn.")), "Photo: J. Doe"));
    }

    @Test
    void givesACreditWholeAndALineOnce() throws IOException {
        String agency =
                "<figure><img src=/a.jpg><figcaption>The dam at dawn. (Harbour Images/J. Doe)</figcaption></figure>";
        assertThat(build("<p>" + LONG + agency + "<p>" + LONG).get(1))
                .isEqualTo(new Block.Figure(
                        "https://example.org/a.jpg",
                        "",
                        List.of(plain("The dam at dawn.")),
                        "(Harbour Images/J. Doe)"));
        String split = "<figure><img src=/a.jpg><figcaption><p>At dawn</p><p>At dawn</p><div>Photo:<p>J. Doe</p></div>"
                + "</figcaption></figure>";
        assertThat(build("<p>" + LONG + split + "<p>" + LONG).get(1))
                .isEqualTo(
                        new Block.Figure("https://example.org/a.jpg", "", List.of(plain("At dawn")), "Photo: J. Doe"));
    }

    @Test
    void keepsACaptionWithoutAPictureAsText() throws IOException {
        assertThat(build("<p>" + LONG + "<figure><figcaption>At dawn</figcaption></figure>"))
                .endsWith(paragraph("At dawn"));
    }

    @Test
    void takesTheCoverBeforeTheBody() throws IOException {
        assertThat(build(
                        "<h1>Dam opens</h1><div class=time>1 May</div><div class=post_cover style=\"background-image: url('/c.webp')\">"
                                + "</div><p>" + LONG,
                        text -> text.startsWith("The gates")))
                .startsWith(new Block.Figure("https://example.org/c.webp", "", List.of(), ""));
    }

    @Test
    void leavesOutPicturesThatAreNotTheArticles() throws IOException {
        String teaser =
                "<div><a href=/other><img src=/t.jpg width=400></a><h4><a href=/other>Another story</a></h4></div>";
        String page = "<p>" + LONG + "<img src=/pixel.php width=1 height=1><img src=/i.png width=32 height=32>"
                + "<div class=author><img src=/j.jpg></div>" + teaser + "<p>" + LONG + "<img src=/wanted.jpg><p>"
                + LONG;
        assertThat(build(page, text -> text.startsWith("The gates")))
                .filteredOn(Block.Figure.class::isInstance)
                .containsExactly(new Block.Figure("https://example.org/wanted.jpg", "", List.of(), ""));
    }

    @Test
    void takesOneOfACopyForBrowsersWithoutScripts() throws IOException {
        assertThat(build("<p>" + LONG
                        + "<div><img class=lazy data-src=/a.jpg><noscript><img src=/a-copy.jpg></noscript></div><p>"
                        + LONG))
                .filteredOn(Block.Figure.class::isInstance)
                .hasSize(1);
    }

    @Test
    void readsWhatIsEmbedded() throws IOException {
        assertThat(build("<p>" + LONG + "<iframe src='//video.example/embed/1' title='The gates'></iframe>"
                        + "<iframe src='https://ads.example/ads/1'></iframe><p>" + LONG))
                .filteredOn(Block.Embed.class::isInstance)
                .containsExactly(new Block.Embed("https://video.example/embed/1", "The gates"));
    }

    @Test
    void flattensAGalleryInAList() throws IOException {
        assertThat(build("<p>" + LONG + "<ul><li><img src=/a.jpg><li><img src=/b.jpg></ul><p>" + LONG))
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "Figure", "Figure", "Paragraph");
    }

    private static int depth(List<Block> blocks) {
        int deepest = 0;
        for (Block block : blocks) {
            int inside = block instanceof Block.Quote quote
                    ? 1 + depth(quote.blocks())
                    : block instanceof Block.ItemList list
                            ? 1
                                    + list.items().stream()
                                            .mapToInt(item -> depth(item.blocks()))
                                            .max()
                                            .orElse(0)
                            : 0;
            deepest = Math.max(deepest, inside);
        }
        return deepest;
    }

    private static Inline.Text plain(String text) {
        return Inline.Text.plain(text);
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(plain(text)));
    }

    private static Block.Item item(String text) {
        return new Block.Item(List.of(paragraph(text)));
    }

    private static Block.Cell cell(boolean header, int columns, int rows, String text) {
        return new Block.Cell(header, columns, rows, List.of(plain(text)));
    }

    private static List<Block> build(String html) throws IOException {
        return build(html, text -> true);
    }

    private static List<Block> build(String html, Predicate<String> keeps) throws IOException {
        Outline outline = Outline.of(
                PageReader.read(Source.html("<body>" + html).at("https://example.org/world/story"), Limits.defaults()));
        return BlockBuilder.build(
                outline, i -> keeps.test(outline.segments().get(i).text()));
    }
}
