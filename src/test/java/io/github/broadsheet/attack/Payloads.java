package io.github.broadsheet.attack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Forms of markup and of addresses that run a script in careless output, assembled from a small grammar: ways out of the
 * place they stand in, elements with handlers, schemes, and ways to write all of these. Each sets {@code window.hit} if it
 * ever runs.
 */
final class Payloads {
    private static final String CODE = "window.hit=1";

    /** Ends of what a payload may stand in. */
    private static final List<String> WAYS_OUT = List.of(
            "",
            "\">",
            "'>",
            "`>",
            "-->",
            "--!>",
            "]]>",
            "</title>",
            "</textarea>",
            "</style>",
            "</script>",
            "</noscript>",
            "</template>",
            "</article>",
            "</figcaption></figure>",
            "</summary></details>",
            "</time>",
            "</code></pre>",
            "</svg>",
            "</math>",
            "</select>",
            "<!--",
            "<![CDATA[",
            "\\\">",
            "&quot;>",
            "\u2028",
            "\0",
            "\ud83d");

    /** Elements that run a script by themselves; {@code #} is the script. */
    private static final List<String> ELEMENTS = List.of(
            "<script>#</script>",
            "<script src=data:,#></script>",
            "<script type=module>#</script>",
            "<img src=x onerror=#>",
            "<img srcset=x onerror=#>",
            "<image href=x onerror=#>",
            "<svg onload=#>",
            "<svg><script>#</script></svg>",
            "<svg><animate onbegin=# attributeName=x dur=1s>",
            "<svg><a xlink:href=javascript:#><text>x</text></a></svg>",
            "<svg><use href='data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=#></svg>#x'></svg>",
            "<svg><foreignObject><iframe srcdoc='<script>parent.#</script>'></iframe></foreignObject></svg>",
            "<math><mtext><script>#</script></mtext></math>",
            "<math><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=#&gt;'>",
            "<iframe src=javascript:parent.#></iframe>",
            "<iframe srcdoc='<script>parent.#</script>'></iframe>",
            "<object data=javascript:#></object>",
            "<embed src=javascript:#>",
            "<body onload=#>",
            "<body onpageshow=#>",
            "<input autofocus onfocus=#>",
            "<select autofocus onfocus=#></select>",
            "<textarea autofocus onfocus=#></textarea>",
            "<button autofocus onfocus=#>x</button>",
            "<div contenteditable autofocus onfocus=# tabindex=0>x</div>",
            "<details open ontoggle=#><summary>x</summary></details>",
            "<video onloadstart=# src=x></video>",
            "<video><source onerror=#></video>",
            "<audio src=x onerror=#></audio>",
            "<marquee onstart=#>x</marquee>",
            "<style onload=#>p{}</style>",
            "<link rel=stylesheet href=data:text/css, onload=#>",
            "<link rel=import href=data:text/html,<script>#</script>>",
            "<meta http-equiv=refresh content='0;url=javascript:#'>",
            "<base href=javascript:#//>",
            "<form action=javascript:#><button autofocus>x</button></form>",
            "<button formaction=javascript:#>x</button>",
            "<a href=javascript:#>x</a>",
            "<a href=x ping=https://foreign.example/ onclick=#>x</a>",
            "<p style=\"animation:x 1s\" onanimationstart=#>x</p>",
            "<p style=background:url(https://foreign.example/x.png)>x</p>",
            "<style>@import url(https://foreign.example/x.css);</style>",
            "<style>*{background:url(https://foreign.example/x.png)}</style>",
            "<img src=https://foreign.example/x.png>",
            "<template><img src=x onerror=#></template>",
            "<noscript><p title='</noscript><img src=x onerror=#>'>",
            "<frameset onload=#>",
            "<isindex action=javascript:# type=image>",
            "<xss onpointerenter=# style=display:block>x</xss>",
            "<x onfocus=# tabindex=1 id=x>x</x>");

    private static final List<String> HANDLERS = List.of(
            "onload",
            "onerror",
            "onclick",
            "onfocus",
            "onmouseover",
            "onpointerover",
            "ontoggle",
            "onanimationstart",
            "onbeforeinput",
            "onbegin",
            "onwheel",
            "onauxclick",
            "oncontentvisibilityautostatechange");

    /** Ways to stand an attribute behind a value that ends early; {@code @} is the handler, {@code #} the script. */
    private static final List<String> ATTRIBUTES = List.of(
            "\" @=# x=\"",
            "' @=# x='",
            "` @=# x=`",
            "\"/@=#//",
            "\"\t@\n=\f'#' autofocus tabindex=1 \"",
            "\" @\u0000=# \"");

    /** Ways to write a scheme; {@code $} is the scheme without its colon. */
    private static final List<String> SCHEMES = List.of(
            "$:",
            " $:",
            "\t$:",
            "\u0001$:",
            "\u001f$:",
            "\u0000$:",
            "\u00a0$:",
            "\ufeff$:",
            "\u200b$:",
            "$\u0000:",
            "$\t:",
            "$\n:",
            "$ :",
            "$&colon;",
            "$&#58;",
            "$&#x3A;",
            "$%3A",
            "$\uff1a",
            "&Tab;$:",
            "&NewLine;$:",
            "feed:$:",
            "view-source:$:",
            "url($:",
            "\\$:",
            "/$:",
            "//foreign.example/$:");

    private static final List<String> SCHEME_NAMES =
            List.of("javascript", "vbscript", "livescript", "data", "blob", "filesystem", "file", "about", "intent");

    private Payloads() {}

    /** Payloads that are markup, for places that hold text. */
    static List<String> markup() {
        Set<String> all = new LinkedHashSet<>();
        for (String element : ELEMENTS) {
            String script = element.replace("#", CODE);
            all.add(script);
            all.add("\"'>" + script);
            all.add(oddCase(script));
            all.add(script.replace(" ", "/"));
            all.add(script.replace(" ", "\f"));
            all.add(script.replace("<", "\uff1c").replace(">", "\uff1e"));
            all.add(script.replace("<", "&lt;").replace(">", "&gt;"));
            all.add(script.replace("<", "&#60;").replace(">", "&#x3e"));
            all.add(script.replace("<", "\\u003c").replace(">", "\\u003e"));
            all.add(script.replace("<", "<\0"));
            all.add("<" + script);
        }
        for (String wayOut : WAYS_OUT) {
            all.add(wayOut + "<img src=x onerror=" + CODE + ">");
            all.add(wayOut + "<script>" + CODE + "</script>");
        }
        for (String attribute : ATTRIBUTES) {
            for (String handler : HANDLERS) {
                all.add(attribute.replace("@", handler).replace("#", CODE));
            }
        }
        return List.copyOf(new ArrayList<>(all));
    }

    /** Payloads that are addresses, for places that hold one. */
    static List<String> addresses() {
        Set<String> all = new LinkedHashSet<>();
        for (String name : SCHEME_NAMES) {
            for (String scheme : SCHEMES) {
                all.add(scheme.replace("$", name) + rest(name));
                all.add(scheme.replace("$", oddCase(name)) + rest(name));
            }
            for (int i = 1; i < name.length(); i += 3) {
                for (String inside : List.of("\t", "\n", "\r", "\0", "&Tab;", "&#x0A;", "/**/")) {
                    all.add(name.substring(0, i) + inside + name.substring(i) + ":" + rest(name));
                }
            }
            all.add("&#" + (int) name.charAt(0) + ";" + name.substring(1) + ":" + rest(name));
        }
        for (String attribute : ATTRIBUTES) {
            all.add("https://example.org/" + attribute.replace("@", "onload").replace("#", CODE));
            all.add("x" + attribute.replace("@", "onerror").replace("#", CODE));
        }
        return List.copyOf(new ArrayList<>(all));
    }

    private static String rest(String scheme) {
        return scheme.equals("data") ? "text/html,<script>parent." + CODE + "</script>" : CODE;
    }

    private static String oddCase(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String c = text.substring(i, i + 1);
            boolean code = text.startsWith(CODE, Math.max(0, text.lastIndexOf(CODE, i)))
                    && i - text.lastIndexOf(CODE, i) < CODE.length()
                    && text.lastIndexOf(CODE, i) >= 0;
            out.append(i % 2 == 0 || code ? c : c.toUpperCase(Locale.ROOT));
        }
        return out.toString();
    }
}
