package io.github.broadsheet.bench;

import io.github.broadsheet.bench.Contestants.Extractor;
import io.github.broadsheet.gold.GoldPage;
import io.github.broadsheet.gold.Measures;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Explanation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Prints how near the library and its peers come to the known bodies of a set, {@code -Dbench.pages}: a folder as
 * {@code src/train/README.md} tells it. On sets that the models were trained on, the library's figure flatters it.
 */
public final class Quality {
    private Quality() {}

    /** Prints the table. */
    public static void main(String[] args) throws IOException {
        List<GoldPage> pages = GoldPage.read(Path.of(System.getProperty("bench.pages"))).stream()
                .filter(page -> !page.body().isEmpty())
                .toList();
        for (Map.Entry<String, Extractor> contestant : Contestants.all().entrySet()) {
            var scores = new ArrayList<Measures.Page>();
            for (GoldPage page : pages) {
                Object result = contestant.getValue().tryOn(html(page.file()));
                scores.add(Measures.of(text(result), page.body()));
            }
            System.out.printf(Locale.ROOT, "%-20s %s%n", contestant.getKey(), Measures.table(scores));
        }
    }

    /** The text of what a contestant made of a page; none where it threw. */
    private static String text(Object result) {
        if (result instanceof Article article) {
            return article.text();
        }
        if (result instanceof Explanation explanation) {
            return explanation.article().text();
        }
        if (result instanceof com.chimbori.crux.articles.Article article) {
            return article.document == null ? "" : article.document.text();
        }
        return result instanceof Document all ? all.text() : result instanceof String text ? text : "";
    }

    /** The page as text, in the charset that jsoup finds. */
    private static String html(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] bytes = in.readAllBytes();
            Charset charset = Jsoup.parse(new ByteArrayInputStream(bytes), null, "https://example.org/")
                    .charset();
            return new String(bytes, charset);
        }
    }
}
