package io.github.broadsheet.bench;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.page.Source;
import io.github.broadsheet.write.JsonWriter;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** The library and the parse that it rests on. One operation is every page once. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Own {
    /** The parse alone: what all else is compared with. */
    @Benchmark
    public void jsoup(Pages pages, Blackhole out) {
        for (String page : pages.html) {
            out.consume(Jsoup.parse(page, Pages.URL));
        }
    }

    /** An article with all its fields, the parse included. */
    @Benchmark
    public void parse(Pages pages, Blackhole out) {
        for (String page : pages.html) {
            out.consume(pages.parser.parse(page, Pages.URL));
        }
    }

    /** The same with every candidate and every reason. */
    @Benchmark
    public void explain(Pages pages, Blackhole out) throws IOException {
        for (String page : pages.html) {
            out.consume(pages.parser.explain(Source.html(page).at(Pages.URL)));
        }
    }

    /** JSON of articles that are parsed already. */
    @Benchmark
    public void json(Pages pages, Blackhole out) {
        var writer = new JsonWriter();
        for (Article article : pages.articles) {
            out.consume(writer.write(article));
        }
    }
}
