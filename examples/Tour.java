import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Verdict;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.Source;
import io.github.broadsheet.write.JsonWriter;
import io.github.broadsheet.write.TextWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The whole API on one page.
 *
 * <pre>java -cp examples/cli/target/broadsheet.jar examples/Tour.java examples/pages</pre>
 */
public final class Tour {
    /** A field of our own: the reading time that the page shows. */
    private static final Field<String> READING_TIME = Field.of("readingTime");

    private Tour() {}

    public static void main(String[] args) throws IOException {
        Path pages = Path.of(args.length > 0 ? args[0] : "examples/pages");

        // One parser for everything: immutable, safe for any number of threads.
        ArticleParser parser = ArticleParser.create();

        title("A saved page");
        Article lynx = parser.parse(Source.file(pages.resolve("lynx-en.html"))
                .at("https://fellside.example/environment/2024/10/lynx-return-carrow-hills"));
        print("status", lynx.status());
        print("title", lynx.title().orElse("?"));
        print("subtitle", lynx.subtitle().orElse("?"));
        print("section", lynx.section().orElse("?"));
        print("authors", lynx.authors().stream().map(Author::name).toList());
        print("published", lynx.published().map(date -> date.iso()).orElse("?"));
        print(
                "as instant",
                lynx.published()
                        .flatMap(date -> date.instant())
                        .map(Instant::toString)
                        .orElse("?"));
        lynx.comments().ifPresent(comments -> print("comments", comments));
        print("tags", lynx.tags());
        print("words", lynx.wordCount());

        title("Its body, block by block");
        for (Block block : lynx.blocks()) {
            print(block.getClass().getSimpleName(), describe(block));
        }

        title("Where a value comes from, and how sure it is");
        lynx.find(Field.PUBLISHED)
                .ifPresent(found -> print(
                        found.value().iso(),
                        found.provenance().evidence() + ", "
                                + found.provenance().where() + ", " + found.confidence()));

        title("A text dump instead of a page");
        Article dump = parser.parse(Source.text(Files.readString(pages.resolve("harbour-en.txt"))));
        print("title", dump.title().orElse("?"));
        dump.views().ifPresent(views -> print("views", views));

        title("Why a block was left out");
        Explanation why = parser.explain(Source.file(pages.resolve("harbour-en.html")));
        for (Verdict verdict : why.verdicts()) {
            verdict.removal().ifPresent(removal -> print(shortened(verdict.text()), removal.rule()));
        }

        title("A parser that knows more");
        ArticleParser mine = ArticleParser.builder()
                .zone(ZoneId.of("Europe/Berlin")) // for times that a page shows without an offset
                .limits(Limits.defaults().withDeadline(Duration.ofSeconds(5)))
                .site(SiteRules.forHost("skerrywire.example").body(".post_body").field(Field.SECTION, ".post_category"))
                .extractor((page, offers) -> {
                    Element time = page.document().selectFirst(".werkzeuge > span");
                    if (time != null) {
                        offers.offer(READING_TIME, time.text(), 1, ".werkzeuge > span");
                    }
                })
                .build();
        Article harbour = mine.parse(
                Files.readString(pages.resolve("harbour-en.html")), "https://skerrywire.example/en/post/will-velmora");
        print("published", harbour.published().map(date -> date.iso()).orElse("?"));
        Article clock = mine.parse(Source.bytes(Files.readAllBytes(pages.resolve("uhr-de.html"))));
        print(
                "reading time",
                clock.find(READING_TIME).map(found -> found.value()).orElse("?"));

        title("As text, as JSON");
        System.out.println(new TextWriter().write(dump).lines().limit(3).toList());
        System.out.println(shortened(new JsonWriter().withoutEvidence().write(dump)));
    }

    private static String describe(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.level() + " " + heading.text();
        }
        if (block instanceof Block.ItemList list) {
            return list.items().size() + " items";
        }
        if (block instanceof Block.Table table) {
            return table.rows().size() + " rows";
        }
        if (block instanceof Block.Figure figure) {
            return figure.image().url();
        }
        return shortened(block.text());
    }

    private static String shortened(String text) {
        String line = String.join(" ", List.of(text.split("\\s+")));
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }

    private static void title(String words) {
        System.out.println("\n" + words);
    }

    private static void print(String name, Object value) {
        System.out.println("  " + name + ": " + value);
    }
}
