package io.github.broadsheet.testkit;

/** Pages of a newspaper that does not exist. */
final class Herald {
    static final String PROSE = "The gates of the dam opened at dawn, and by noon the valley below it had filled with"
            + " brown water, as the engineers had said it would. ";

    private Herald() {}

    /** A story of four paragraphs with this headline. */
    static String page(String headline) {
        return """
                <!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>%1$s | Herald</title>
                <meta property=og:image content="https://herald.example/dam.jpg">
                <meta property=article:section content=World>
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "%1$s",
                "datePublished": "2024-09-01T06:59", "author": {"@type": "Person", "name": "Ann Lee"}}</script>
                </head><body><nav><a href=/>Home</a> <a href=/world>World</a></nav>
                <article><h1>%1$s</h1><p class=by>By Ann Lee</p><time datetime="2024-09-01T06:59">1 September 2024 06:59</time>
                <p>First. %2$s</p><p>Second. %2$s</p><p>Third. %2$s</p><p>Fourth. %2$s</p></article>
                <footer>© 2024 Herald. All rights reserved.</footer></body></html>""".formatted(headline, PROSE.repeat(2));
    }
}
