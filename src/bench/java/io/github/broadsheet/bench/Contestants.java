package io.github.broadsheet.bench;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.page.Source;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import net.dankito.readability4j.Readability4J;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;
import org.jsoup.Jsoup;

/** The ways from a page to an article that are compared, each as its documentation shows it, its own parse included. */
final class Contestants {
    /** The parse alone, with which all are compared. */
    static final String PARSE_ALONE = "Jsoup.parse";

    static final String BROADSHEET = "Broadsheet parse";

    private static final String URL = "https://example.org/world/story";
    private static final ArticleParser PARSER = ArticleParser.create();

    private Contestants() {}

    /** Some way from a page to what it makes of it. */
    interface Extractor {
        Object extract(String page) throws Exception;

        /** The same; some pages are too much for some peers, and then the time until that counts. */
        default Object tryOn(String page) {
            try {
                return extract(page);
            } catch (Exception | StackOverflowError e) {
                return e;
            }
        }
    }

    /** All of them, the parse alone first. */
    static Map<String, Extractor> all() {
        var all = new LinkedHashMap<String, Extractor>();
        all.put(PARSE_ALONE, page -> Jsoup.parse(page, URL));
        all.put(BROADSHEET, page -> PARSER.parse(page, URL));
        all.put("Broadsheet explain", page -> PARSER.explain(Source.html(page).at(URL)));
        all.put(
                "Crux 2.1.0",
                page -> ArticleExtractor.with(URL, page)
                        .extractMetadata()
                        .extractContent()
                        .article());
        all.put("Tika 3.3.0", Contestants::byTika);
        all.put("boilerpipe 1.2.2", CommonExtractors.ARTICLE_EXTRACTOR::getText);
        all.put(
                "Readability4J 1.0.8",
                page -> new Readability4J(URL, page).parse().getTextContent());
        return all;
    }

    private static String byTika(String page) throws Exception {
        var body = new BodyContentHandler(-1);
        new JSoupParser()
                .parse(
                        new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)),
                        new BoilerpipeContentHandler(body),
                        new Metadata(),
                        new ParseContext());
        return body.toString();
    }
}
