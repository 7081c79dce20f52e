package io.github.broadsheet.bench;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.gold.GoldPage;
import io.github.broadsheet.gold.Measures;
import io.github.broadsheet.page.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

/**
 * Prints how near the library and its peers come to the known bodies of a set, {@code -Dbench.pages}: a folder as
 * {@code src/train/README.md} tells it. On sets that the models were trained on, the library's figure flatters it.
 */
public final class Quality {
    private static final ArticleParser PARSER = ArticleParser.create();

    private Quality() {}

    /** Prints the table. */
    public static void main(String[] args) throws IOException {
        List<GoldPage> pages = GoldPage.read(Path.of(System.getProperty("bench.pages"))).stream()
                .filter(page -> !page.body().isEmpty())
                .toList();
        var ours = new ArrayList<Measures.Page>();
        for (GoldPage page : pages) {
            Source source = Source.file(page.file());
            String text = PARSER.parse(page.url().isEmpty() ? source : source.at(page.url()))
                    .text();
            ours.add(Measures.of(text, page.body()));
        }
        System.out.println("broadsheet     " + Measures.table(ours));
        for (Peer peer : Peer.values()) {
            var theirs = new ArrayList<Measures.Page>();
            for (GoldPage page : pages) {
                theirs.add(Measures.of(peer.text(html(page.file())), page.body()));
            }
            System.out.printf("%-14s %s%n", peer.name().toLowerCase(Locale.ROOT), Measures.table(theirs));
        }
    }

    /** The page as text: the peers are given the charset that jsoup finds. */
    private static String html(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] bytes = in.readAllBytes();
            Charset charset =
                    Jsoup.parse(new ByteArrayInputStream(bytes), null, Pages.URL).charset();
            return new String(bytes, charset);
        }
    }
}
