package io.github.broadsheet.bench;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the benchmarks work on: pages in memory, and the articles in them. */
@State(Scope.Benchmark)
public class Pages {
    static final String URL = "https://example.org/world/story";

    final ArticleParser parser = ArticleParser.create();
    List<String> html = List.of();
    List<Article> articles = List.of();

    /** Reads the pages. */
    @Setup
    public void read() throws IOException {
        html = PageFolder.read();
        articles = html.stream().map(page -> parser.parse(page, URL)).toList();
    }
}
