package io.github.broadsheet.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.page.Source;
import io.github.broadsheet.write.HtmlWriter;
import io.github.broadsheet.write.JsonReader;
import io.github.broadsheet.write.JsonWriter;
import io.github.broadsheet.write.MarkdownWriter;
import io.github.broadsheet.write.ReportWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;

/** What a fuzzer attacks. An input passes if nothing is thrown and what is written of the article reads as the same again. */
enum Target {
    /** The input is a page as it comes from disk, or a text dump. */
    BYTES {
        @Override
        void run(byte[] input) throws IOException {
            Source source = Source.bytes(input).at("https://example.org/world/story");
            check(input.length % 8 == 7 ? source.asTextDump() : source);
        }
    },
    /** The input chooses tags, odd attributes and text. */
    HTML {
        @Override
        void run(byte[] input) throws IOException {
            check(Source.html(new PageGrammar(input).page()).at("https://example.org/world/story"));
        }
    },
    /** The input is JSON-LD. */
    JSON_LD {
        @Override
        void run(byte[] input) throws IOException {
            check(Source.html("<title>Tide</title><script type='application/ld+json'>" + new String(input, UTF_8)
                    + "</script><h1>Tide</h1><p>The tide went out and left the boats of the harbour on the mud.</p>"));
        }
    },
    /** The input is the text of dates and numbers, declared and shown. */
    TEXT {
        @Override
        void run(byte[] input) throws IOException {
            String text = new String(input, UTF_8);
            DateContext context = DateContext.of("en", "", ZoneOffset.UTC, Instant.EPOCH);
            DateText.find(text, context);
            DateText.value(text, context);
            DateText.epoch(text, context);
            DateText.clock(text);
            String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
            check(Source.html("<meta property='article:published_time' content=\"" + escaped + "\"><h1>Tide</h1>"
                    + "<time datetime=\"" + escaped + "\">" + escaped + "</time><span class=views>Views: " + escaped
                    + "</span><p class=byline>By Ann Marsh " + escaped
                    + "</p><p>The tide went out and left the boats.</p>"));
        }
    };

    private static final ArticleParser PARSER = ArticleParser.create();

    abstract void run(byte[] input) throws IOException;

    private static void check(Source source) throws IOException {
        Explanation all = PARSER.explain(source);
        Article article = all.article();
        new HtmlWriter().write(article);
        new MarkdownWriter().write(article);
        new ReportWriter().write(all);
        Article again = new JsonReader().read(new JsonWriter().write(article));
        if (!again.equals(article)) {
            throw new AssertionError("written and read again, it is another article: " + article + " / " + again);
        }
    }
}
