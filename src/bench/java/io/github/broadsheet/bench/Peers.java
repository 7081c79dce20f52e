package io.github.broadsheet.bench;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** What a Java program would use instead, each as its documentation shows it, its own parse included. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Peers {
    /** Some peer's way from a page to what it takes for the article. */
    interface Extractor {
        Object extract(String page) throws Exception;
    }

    private static void each(Pages pages, Blackhole out, Extractor extractor) {
        for (String page : pages.html) {
            Object article;
            try {
                article = extractor.extract(page);
            } catch (Exception | StackOverflowError e) {
                article = e; // some pages are too much for some peers; the time until then counts
            }
            out.consume(article);
        }
    }

    /** Readability4J: the port of Firefox's reader view. */
    @Benchmark
    public void readability4j(Pages pages, Blackhole out) {
        each(pages, out, page -> new Readability4J(Pages.URL, page).parse().getTextContent());
    }

    /** Crux, metadata and text. */
    @Benchmark
    public void crux(Pages pages, Blackhole out) {
        each(
                pages,
                out,
                page -> ArticleExtractor.with(Pages.URL, page)
                        .extractMetadata()
                        .extractContent()
                        .article());
    }

    /** Boilerpipe's extractor for articles. */
    @Benchmark
    public void boilerpipe(Pages pages, Blackhole out) {
        each(pages, out, CommonExtractors.ARTICLE_EXTRACTOR::getText);
    }

    /** Tika's HTML parser behind its handler that leaves boilerplate out. */
    @Benchmark
    public void tika(Pages pages, Blackhole out) {
        each(pages, out, page -> {
            var body = new BodyContentHandler(-1);
            new JSoupParser()
                    .parse(
                            new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)),
                            new BoilerpipeContentHandler(body),
                            new Metadata(),
                            new ParseContext());
            return body.toString();
        });
    }
}
