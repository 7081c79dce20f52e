package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Work grows with the page and not faster. Measured in allocated bytes, since time depends on the machine; work that
 * allocates nothing and still grows much too fast would meet the deadline on the larger page.
 *
 * <p>{@code -Dbroadsheet.growth=200000} compares pages of as many characters with eight times larger ones, and more
 * strictly.
 */
class GrowthTest {
    private static final int FACTOR = 8;
    private static final int EXACT = 100_000;
    private static final int SMALL = Integer.getInteger("broadsheet.growth", 16_000);
    private static final int LARGE = SMALL * FACTOR;
    /**
     * Buffers that double leave some play above the factor, and on small pages much more does: work that begins only
     * beyond some size. Quadratic growth would come to 64.
     */
    private static final double MOST = SMALL < EXACT ? 30 : 11;

    private static final ArticleParser PARSER = ArticleParser.create();
    private static final List<Kind> KINDS = new ArrayList<>();

    /** What a page has much of; the function gives as many characters of it as asked for. */
    record Kind(String name, IntFunction<String> inside) {
        @Override
        public String toString() {
            return name;
        }
    }

    static {
        kind("text", "The tide went out and left the boats on the mud. ");
        kind("text without blanks", "潮水退去小船都留在了泥滩上");
        kind("one long word", "x");
        kind("paragraphs", "<p>The tide went out, and the boats lay on the mud until evening.</p>\n");
        kind("empty elements", "<div></div>");
        kind("short elements", "<div>x</div>");
        kind("headings", "<h1>Tide</h1>");
        kind("inline tags", "the <b>tide</b> <i>went</i> <span>out</span> ");
        kind("unclosed inline tags", "<b>tide ");
        kind("unclosed blocks", "<div>tide ");
        kind("nested lists", "<ul><li>tide ");
        kind("line breaks", "tide<br>");
        kind("blank text nodes", "<span></span> \n ");
        kind("links", "<a href='/tide'>Tide tables</a> ");
        kind("list items", "<li>tide and time</li>");
        kind("table cells", "<table><tr><td>tide</td><td>time</td></tr></table>");
        kind("images", "<figure><img src='/tide.jpg' alt='Tide'><figcaption>The tide.</figcaption></figure>");
        kind("comments", "<!-- tide -->");
        kind("entities", "&amp;&#233;&nbsp;&nosuch;");
        kind("dates", "<time datetime='2024-09-01T06:59'>1 September 2024, 06:59</time> ");
        kind("digits", "1 234 567 ");
        kind("counters", "<span class='views'>Views: 127</span> ");
        kind("bylines", "<span class='author' itemprop='author'>By Ann Marsh</span> ");
        kind("microdata", "<div itemscope itemtype='https://schema.org/NewsArticle'><b itemprop='headline'>Tide</b>");
        kind("meta elements", "<meta property='article:tag' content='tide'>");
        kind(
                "JSON-LD",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Tide\"}</script>");
        kind("captions", "Photo: Ann Marsh / Share this / Read more. ");
        kind("brackets", "([{");
        kind("punctuation", "- : | » ");
        kind("attributes of one element", n -> "<div" + numbered(" data-a#=tide", n) + ">tide</div>");
        kind("classes of one element", n -> "<div class='" + numbered("c# ", n) + "'>tide</div>");
        kind(
                "one large JSON-LD",
                n -> jsonLd("{\"@type\":\"NewsArticle\",\"keywords\":[" + repeat("\"tide\",", n) + "0]}"));
        kind(
                "a graph of JSON-LD",
                n -> jsonLd("{\"@graph\":[" + numbered("{\"@id\":\"#\",\"author\":{\"@id\":\"0\"}},", n) + "0]}"));
        kind("nested JSON-LD", n -> jsonLd(repeat("{\"author\":[", n)));
        kind("a long title", n -> "<title>" + repeat("Tide - ", n) + "</title><h1>" + repeat("Tide - ", n) + "</h1>");
        kind(
                "a long attribute",
                n -> "<img alt='x' srcset='" + repeat("a.jpg 1x, ", n) + "' style='" + repeat("a:b;", n) + "'>");
    }

    private static void kind(String name, String unit) {
        kind(name, n -> repeat(unit, n));
    }

    private static void kind(String name, IntFunction<String> inside) {
        KINDS.add(new Kind(name, inside));
    }

    private static String repeat(String unit, int length) {
        return unit.repeat(length / unit.length());
    }

    private static String numbered(String unit, int length) {
        var out = new StringBuilder(length + unit.length());
        for (int i = 0; out.length() < length; i++) {
            out.append(unit.replace("#", Integer.toString(i)));
        }
        return out.toString();
    }

    private static String jsonLd(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    static String page(String inside) {
        return "<html lang=en><head><title>Tide</title></head><body><h1>Tide</h1>" + inside
                + "<p>The tide went out, and the boats lay on the mud until the evening, when it came back.</p>";
    }

    static List<Kind> kinds() {
        return KINDS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void pagesCostInProportion(Kind kind) throws Exception {
        assertProportional(length -> PARSER.parse(Source.html(page(kind.inside().apply(length)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tide went out.\n",
                "The tide went out. ",
                "潮水退去\n",
                "\n",
                "x",
                "- \n",
                "1.\n\n",
                "By Ann Marsh\n"
            })
    void dumpsCostInProportion(String unit) throws Exception {
        assertProportional(length -> PARSER.parse(Source.text(repeat(unit, length))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>The tide went out.</p>", "<div>tide ", "<a href='/tide'>Tide</a>", "<b>tide ", "<p>By Ann"})
    void explainingCostsInProportion(String unit) throws Exception {
        assertProportional(length ->
                PARSER.explain(Source.html(page(repeat(unit, length)))).article());
    }

    /** Parses a page of so many characters. */
    private interface Parsing {
        Article parse(int length) throws IOException;
    }

    private static void assertProportional(Parsing parsing) throws Exception {
        parsing.parse(SMALL); // loads classes, fills what is made once
        long small = cost(parsing, SMALL);
        assertThat(cost(parsing, LARGE)).isLessThan((long) (MOST * small));
    }

    private static long cost(Parsing parsing, int length) throws Exception {
        var meter = new AllocationMeter();
        long before = meter.bytes();
        assertThat(parsing.parse(length).notes()).noneMatch(note -> note.contains("deadline"));
        return meter.bytes() - before;
    }
}
