package io.github.broadsheet.bench;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.Readability4J;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;

/** What a Java program would use instead, each as its documentation shows it, its own parse included. */
enum Peer {
    /** The port of Firefox's reader view. */
    READABILITY4J(page -> new Readability4J(Pages.URL, page).parse().getTextContent()),
    /** Crux, metadata and text. */
    CRUX(page -> ArticleExtractor.with(Pages.URL, page)
            .extractMetadata()
            .extractContent()
            .article()
            .document
            .text()),
    /** Boilerpipe's extractor for articles. */
    BOILERPIPE(CommonExtractors.ARTICLE_EXTRACTOR::getText),
    /** Tika's HTML parser behind its handler that leaves boilerplate out. */
    TIKA(Peer::byTika);

    private final Extractor extractor;

    Peer(Extractor extractor) {
        this.extractor = extractor;
    }

    private interface Extractor {
        String text(String page) throws Exception;
    }

    /** The text of the article on a page; none where the peer throws, for some pages are too much for some peers. */
    String text(String page) {
        try {
            String text = extractor.text(page);
            return text == null ? "" : text;
        } catch (Exception | StackOverflowError e) {
            return "";
        }
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
