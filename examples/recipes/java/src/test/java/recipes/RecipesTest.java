package recipes;

import static io.github.broadsheet.testkit.ArticleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.page.Source;
import io.github.broadsheet.write.JsonWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecipesTest {
    private static final Path PAGES = Path.of("../../pages");

    @Test
    void aCrawlerHandsItsResponsesOver() throws Exception {
        Charset charset = Charset.forName("windows-1251");
        byte[] page = Files.readString(PAGES.resolve("most-ru.html")).getBytes(charset);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=windows-1251");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/news/most";
            var article = new Crawler().fetch(url);
            assertThat(article).has(Field.URL, url).wasPublished("2024-06-18T14:32+03:00");
            assertThat(article.title().orElseThrow()).matches("[\\p{IsCyrillic}\\P{L}]+");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void jackson2And3ReadTheJson() throws Exception {
        var article = ArticleParser.create().parse(Source.file(PAGES.resolve("lynx-en.html")));
        String json = new JsonWriter().write(article);
        var two = Jackson2.read(json);
        var three = Jackson3.read(json);
        assertThat(two.title()).isEqualTo(article.title().orElseThrow()).isEqualTo(three.title());
        assertThat(two.authors())
                .hasSize(2)
                .first()
                .extracting(Jackson2.Writer::name)
                .isEqualTo(three.authors().get(0).name());
        assertThat(two.published().value())
                .isEqualTo("2024-10-03T05:45+01:00")
                .isEqualTo(three.published().value());
        assertThat(two.text()).isEqualTo(article.text()).isEqualTo(three.text());
        assertThat(three.views()).isNull();
    }
}
