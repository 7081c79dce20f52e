package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The output of each writer, whole. Renew the files with {@code mvn test -Dtest=GoldenFilesTest -Dbroadsheet.golden=renew}
 * and look at the difference before committing it.
 */
class GoldenFilesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article.json",
                "article.md",
                "article-plain.md",
                "article.html",
                "article-plain.html",
                "article.txt",
                "article-captions.txt"
            })
    void writesWhatIsExpected(String name) throws IOException {
        String written = write(name, SampleArticle.full());
        Path file = FOLDER.resolve(name);
        if ("renew".equals(System.getProperty("broadsheet.golden"))) {
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }

    private static String write(String name, Article article) {
        Rendition plain =
                Rendition.full().withoutLinks().withoutImages().withoutTables().withoutEmbeds();
        return switch (name) {
            case "article.json" -> new JsonWriter().indented().write(article) + "\n";
            case "article.md" -> new MarkdownWriter().write(article);
            case "article-plain.md" -> new MarkdownWriter(plain).write(article);
            case "article.html" -> new HtmlWriter().write(article);
            case "article-plain.html" -> new HtmlWriter(plain.withoutHead().withoutCaptions()).write(article);
            case "article.txt" -> new TextWriter().write(article);
            default -> new TextWriter(Rendition.full().withoutHead()).write(article);
        };
    }
}
