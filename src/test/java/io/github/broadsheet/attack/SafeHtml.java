package io.github.broadsheet.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Assertions that written HTML holds nothing but what its writer means to write. A failure names the payload. */
public final class SafeHtml {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Set<String> ELEMENTS = Set.of(
            "article",
            "header",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "a",
            "time",
            "figure",
            "img",
            "figcaption",
            "small",
            "ol",
            "ul",
            "li",
            "blockquote",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "pre",
            "code",
            "br",
            "strong",
            "em");
    private static final Set<String> ATTRIBUTES =
            Set.of("lang", "dir", "class", "href", "rel", "src", "alt", "loading", "datetime", "colspan", "rowspan");

    private SafeHtml() {}

    /** It has no element and no attribute but those of a written article, and its addresses are harmless. */
    public static void assertSafe(String html, String payload) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            if (!element.normalName().equals("body")) {
                assertThat(element.normalName()).as(payload).isIn(ELEMENTS);
            }
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(payload).isIn(ATTRIBUTES);
            }
        }
        assertAddresses(html, payload);
    }

    /** It has no handler, and every address leads to the web or to mail. */
    static void assertAddresses(String html, String payload) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(payload).doesNotStartWith("on");
                if (Set.of("href", "src", "action", "formaction", "data", "srcset", "xlink:href", "ping")
                        .contains(attribute.getKey())) {
                    assertAddress(attribute.getValue(), payload);
                }
            }
        }
    }

    /** An address has a scheme of the web or of mail, or none, as a browser sees it: blanks and controls do not count. */
    static void assertAddress(String address, String payload) {
        String seen = address.replaceAll("[\\p{Cntrl}\\s\\u00a0\\ufeff\\u200b]", "");
        int colon = seen.indexOf(':');
        int slash = seen.indexOf('/');
        if (colon >= 0
                && (slash < 0 || colon < slash)
                && seen.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")) {
            assertThat(seen.substring(0, colon).toLowerCase(Locale.ROOT))
                    .as(payload)
                    .isIn(SCHEMES);
        }
    }
}
