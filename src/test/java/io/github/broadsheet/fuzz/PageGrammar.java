package io.github.broadsheet.fuzz;

import java.util.List;

/** Makes a page of bytes: each chooses what comes next, so that a fuzzer finds its way among tags and odd attributes. */
final class PageGrammar {
    private static final List<String> TAGS = List.of(
            "div",
            "p",
            "a",
            "b",
            "i",
            "span",
            "table",
            "tr",
            "td",
            "th",
            "caption",
            "ul",
            "ol",
            "li",
            "h1",
            "h2",
            "br",
            "img",
            "figure",
            "figcaption",
            "picture",
            "source",
            "blockquote",
            "pre",
            "code",
            "iframe",
            "video",
            "object",
            "noscript",
            "template",
            "svg",
            "math",
            "form",
            "button",
            "select",
            "option",
            "textarea",
            "script",
            "style",
            "title",
            "meta",
            "link",
            "base",
            "time",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "section",
            "frameset",
            "plaintext",
            "x-element",
            "amp-img",
            "body",
            "html",
            "head");
    private static final List<String> NAMES = List.of(
            "class",
            "id",
            "style",
            "href",
            "src",
            "srcset",
            "data-src",
            "alt",
            "title",
            "width",
            "height",
            "colspan",
            "rowspan",
            "role",
            "aria-level",
            "hidden",
            "itemprop",
            "itemscope",
            "itemtype",
            "property",
            "name",
            "content",
            "rel",
            "datetime",
            "lang",
            "dir",
            "cite",
            "type",
            "charset",
            "http-equiv",
            "\u0130d",
            "a\"b",
            "=",
            "data-");
    private static final List<String> VALUES = List.of(
            "",
            "0",
            "-1",
            "99999999999",
            "1e9",
            "headline",
            "author",
            "datePublished",
            "og:title",
            "article:published_time",
            "NewsArticle",
            "https://schema.org/NewsArticle",
            "display:none",
            "background:url(",
            "background:url('x.jpg')",
            "javascript:x",
            "//[",
            "http://",
            "https://example.org/\u0000",
            "data:image/png;base64,",
            "?",
            "#",
            "mailto:",
            "a.jpg 1x, b.jpg 99999999999w,,",
            ",",
            "2024-09-01T06:59:00+02:00",
            "0000-00-00",
            "31.02.2024",
            "views",
            "share",
            "byline",
            "caption",
            "heading",
            "presentation",
            "tr-TR",
            "x".repeat(300),
            "\ud83d",
            "utf-16",
            "refresh",
            "application/ld+json",
            "text",
            "next",
            "canonical",
            "article body post-content");
    private static final List<String> TEXTS = List.of(
            " ",
            "\n",
            "\u00a0",
            "The tide went out and left the boats of the harbour on the mud, said the mayor. ",
            "By Ann Marsh",
            "1 September 2024, 06:59",
            "Views: 1 204",
            "Share this",
            "\u00a9 2024",
            "Photo: ",
            "{\"@graph\":[",
            "}]}",
            "]]>",
            "-->",
            "<!--",
            "&#0;",
            "&nosuch;",
            "&amp",
            "\u0661\u0662\u0663",
            "\u6f6e\u6c34\u9000\u53bb",
            "\ud83d\udea2",
            "\udea2",
            "\u202e",
            "12345678901234567890",
            "|",
            "\u00bb",
            "...",
            "\u0130I\u0131i",
            "\t|\t");

    private final byte[] choices;
    private int at;

    PageGrammar(byte[] choices) {
        this.choices = choices;
    }

    String page() {
        var out = new StringBuilder();
        while (at < choices.length) {
            int choice = next();
            switch (choice & 7) {
                case 0, 1, 2 -> open(out);
                case 3 -> out.append("</").append(of(TAGS)).append('>');
                case 4, 5, 6 -> out.append(of(TEXTS));
                default -> out.append(out.length() < 50_000 ? out.substring(Math.max(0, out.length() - next())) : "");
            }
        }
        return out.toString();
    }

    private void open(StringBuilder out) {
        out.append('<').append(of(TAGS));
        for (int attributes = next() & 3; attributes > 0; attributes--) {
            String quote = (next() & 7) == 0 ? "" : "\"";
            out.append(' ').append(of(NAMES)).append('=').append(quote);
            out.append(of(VALUES)).append(quote);
        }
        out.append((next() & 15) == 0 ? "/>" : ">");
    }

    private int next() {
        return at < choices.length ? choices[at++] & 0xff : 0;
    }

    private String of(List<String> list) {
        return list.get(next() % list.size());
    }
}
