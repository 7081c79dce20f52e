package io.github.broadsheet.bench;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.write.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** JSON of the articles of all pages, which are parsed before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Writing {
    private List<Article> articles = List.of();

    /** Reads and parses the pages. */
    @Setup
    public void read() throws IOException {
        ArticleParser parser = ArticleParser.create();
        articles = PageFolder.read().stream()
                .map(page -> parser.parse(page, "https://example.org/world/story"))
                .toList();
    }

    /** Every article once. */
    @Benchmark
    public void json(Blackhole out) {
        var writer = new JsonWriter();
        for (Article article : articles) {
            out.consume(writer.write(article));
        }
    }
}
