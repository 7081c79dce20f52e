package io.github.broadsheet.environment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.Source;
import io.github.broadsheet.write.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonFactory;

/** The same output wherever the library runs. */
class EnvironmentTest {
    private static final Path PAGES = Path.of("examples", "pages");
    private static final String LIBRARY =
            Jvm.path(ArticleParser.class, Jsoup.class, JsonFactory.class, NullMarked.class);

    private static final List<String> EXPECTED = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void readHere() throws Exception {
        ArticleParser parser = ArticleParser.create();
        for (Path page : Probe.pages(PAGES)) {
            EXPECTED.add(page.getFileName() + " " + Probe.digest(parser, page));
        }
        assertThat(EXPECTED).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=windows-1254",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Asia/Kathmandu -Dfile.encoding=windows-1256",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.timezone=America/Los_Angeles"
                        + " -Dfile.encoding=UTF-16",
                "-Duser.language=ja -Duser.country=JP -Duser.variant=JP -Duser.timezone=Etc/GMT+12"
                        + " -Dfile.encoding=US-ASCII",
                "-Duser.language=lt -Duser.country=LT -Duser.timezone=UTC -Dfile.encoding=ISO-8859-13"
            })
    void inAnyLocaleZoneAndCharset(String settings) throws Exception {
        var arguments = new ArrayList<>(List.of(settings.split(" ", -1)));
        arguments.addAll(onClassPath(LIBRARY));
        assertThat(Jvm.run(folder, "java", arguments)).isEqualTo(EXPECTED);
    }

    private static List<String> onClassPath(String path) {
        return List.of("-cp", path + ":" + Jvm.path(Probe.class), Probe.class.getName(), PAGES.toString());
    }

    /** Spark 3.5 has these on the class path; they must neither be needed nor get in the way. */
    @Test
    void besideJackson2() throws Exception {
        String jackson = Jvm.path(ObjectMapper.class, JsonProperty.class, com.fasterxml.jackson.core.JsonFactory.class);
        assertThat(jackson).contains("jackson-databind-2.15", "jackson-annotations-2.15", "jackson-core-2.15");
        assertThat(Jvm.run(folder, "java", onClassPath(jackson + ":" + LIBRARY)))
                .isEqualTo(EXPECTED);
        Article article = ArticleParser.create().parse(Source.file(PAGES.resolve("harbour-en.html")));
        JsonNode read = new ObjectMapper().readTree(new JsonWriter().write(article));
        assertThat(article.title()).hasValue(read.at("/title").asText());
    }

    @Test
    void inAModuleOfTheUsers() throws Exception {
        Path source = Files.createDirectories(folder.resolve("source/user"));
        Files.writeString(
                folder.resolve("source/module-info.java"), "module user { requires io.github.broadsheet; }\n");
        Files.writeString(source.resolve("Main.java"), """
                package user;
                import io.github.broadsheet.ArticleParser;
                import io.github.broadsheet.page.Source;
                import io.github.broadsheet.write.JsonWriter;
                import java.nio.file.Path;
                public class Main {
                    public static void main(String[] args) throws Exception {
                        var article = ArticleParser.create().parse(Source.file(Path.of(args[0])));
                        System.out.println(ArticleParser.class.getModule().isNamed() + " "
                                + new JsonWriter().write(article).hashCode());
                    }
                }
                """);
        String classes = folder.resolve("classes").toString();
        Jvm.run(
                folder,
                "javac",
                List.of(
                        "-d",
                        classes,
                        "-p",
                        LIBRARY,
                        folder.resolve("source/module-info.java").toString(),
                        source.resolve("Main.java").toString()));
        Path page = PAGES.resolve("harbour-en.html");
        Article article = ArticleParser.create().parse(Source.file(page));
        assertThat(Jvm.run(
                        folder,
                        "java",
                        List.of("-p", LIBRARY + ":" + classes, "-m", "user/user.Main", page.toString())))
                .containsExactly("true " + new JsonWriter().write(article).hashCode());
    }

    @Test
    void onSixteenThreads() throws Exception {
        ArticleParser parser = ArticleParser.create();
        var tasks = new ArrayList<Callable<List<String>>>();
        for (int i = 0; i < 16; i++) {
            tasks.add(() -> {
                var digests = new ArrayList<String>();
                for (Path page : Probe.pages(PAGES)) {
                    digests.add(page.getFileName() + " " + Probe.digest(parser, page));
                }
                return digests;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (Future<List<String>> digests : threads.invokeAll(tasks)) {
                assertThat(digests.get()).isEqualTo(EXPECTED);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void afterSerialization() throws Exception {
        ArticleParser parser = ArticleParser.builder()
                .zone(ZoneId.of("Asia/Baku"))
                .limits(Limits.defaults().withDeadline(Duration.ofHours(1)))
                .minConfidence(0.2)
                .site(SiteRules.forHost("example.org")
                        .body("main, article")
                        .drop(".promo")
                        .field(Field.SECTION, ".rubric"))
                .build();
        ArticleParser copy = copied(parser);
        for (Path page : Probe.pages(PAGES)) {
            Source source = Source.file(page).at("https://example.org/world/story");
            Explanation all = parser.explain(source);
            assertThat(copy.explain(source)).isEqualTo(all);
            assertThat(copied(all)).isEqualTo(all);
            assertThat(copied(all.article())).isEqualTo(parser.parse(source));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T copied(T value) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
