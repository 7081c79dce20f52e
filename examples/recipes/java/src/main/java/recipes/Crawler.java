package recipes;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/**
 * A crawler that fetches with jsoup hands over the bytes, not a document: what the server and the page say about the
 * charset is weighed by the library, and nothing is parsed twice.
 */
public final class Crawler {
    private final ArticleParser parser = ArticleParser.create();

    /** Fetches a page and parses it. */
    public Article fetch(String url) throws IOException {
        Connection.Response response = Jsoup.connect(url)
                .userAgent("example-crawler/1.0")
                .maxBodySize(16 << 20)
                .execute();
        return parser.parse(source(response, Instant.now()));
    }

    /** What is known about a response: its bytes, the address after redirects, the server's charset, the moment. */
    static Source source(Connection.Response response, Instant fetched) {
        Source source = Source.bytes(response.bodyAsBytes())
                .at(response.url().toString())
                .fetchedAt(fetched);
        String charset = response.charset();
        return charset == null ? source : source.declaredAs(Charset.forName(charset)); // jsoup keeps only known ones
    }
}
