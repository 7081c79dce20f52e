package io.github.broadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * No damage to a page makes the parser throw. Every mutant follows from its number, so that a failure can be repeated.
 *
 * <p>{@code -Dbroadsheet.mutants=100000} makes as many, and holds each to the deadline; {@code
 * -Dbroadsheet.mutants.first=N} starts at that number; {@code -Dbroadsheet.pages=FOLDER} takes the pages from there
 * instead of {@code ../shared/eval/dev}.
 */
class MutationTest {
    private static final int USUAL = 250;
    private static final int MUTANTS = Integer.getInteger("broadsheet.mutants", USUAL);
    private static final int FIRST = Integer.getInteger("broadsheet.mutants.first", 0);
    private static final Path PAGES = Path.of(System.getProperty("broadsheet.pages", "../shared/eval/dev"));
    private static final int LARGEST_PAGE = 400_000;
    private static final Duration DEADLINE = Duration.ofSeconds(4);

    private static final ArticleParser PARSER = ArticleParser.builder()
            .limits(Limits.defaults().withDeadline(DEADLINE))
            .build();

    @Test
    void ownPages() {
        attack(SamplePages.all().stream()
                .map(page -> new String(page.getBytes(UTF_8), ISO_8859_1))
                .toList());
    }

    @Test
    void realPages() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(PAGES), () -> "no pages in " + PAGES);
        attack(pages(MUTANTS > USUAL ? 400 : 60));
    }

    private static List<String> pages(int most) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(PAGES)) {
            files = found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.html?(\\.gz)?"))
                    .sorted()
                    .toList();
        }
        var pages = new ArrayList<String>();
        int step = Math.max(1, files.size() / most);
        for (int i = 0; i < files.size(); i += step) {
            String page = new String(bytes(files.get(i)), ISO_8859_1);
            if (!page.isEmpty() && page.length() < LARGEST_PAGE) {
                pages.add(page);
            }
        }
        return pages;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }

    private static void attack(List<String> pages) {
        List<String> failures = IntStream.range(FIRST, FIRST + MUTANTS)
                .mapToObj(number -> failure(number, new Mutator(number, pages).mutant()))
                .filter(failure -> !failure.isEmpty())
                .limit(20)
                .toList();
        assertThat(failures).isEmpty();
    }

    /** What went wrong with a mutant, or nothing. */
    private static String failure(int number, byte[] mutant) {
        long start = System.nanoTime();
        try {
            Source source = (number & 15) == 15 ? Source.bytes(mutant).asTextDump() : Source.bytes(mutant);
            Article article = PARSER.parse(source.at("https://example.org/news/ferry"));
            assertThat(article.text()).isNotNull();
            if (MUTANTS > USUAL && System.nanoTime() - start > DEADLINE.toNanos() * 3 / 2) {
                return "mutant " + number + " passed the deadline by more than half";
            }
            if (number % 16 == 0) {
                Article explained = PARSER.explain(source.at("https://example.org/news/ferry"))
                        .article();
                if (!isLate(article) && !isLate(explained)) {
                    assertThat(explained).isEqualTo(article);
                }
            }
            return "";
        } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
            return "mutant " + number + ": " + e + " at "
                    + Stream.of(e.getStackTrace())
                            .filter(frame -> frame.getClassName().startsWith("io.github.broadsheet."))
                            .limit(6)
                            .toList();
        }
    }

    /** Whether the deadline cut it short, as it may on a machine with much else to do: where it does, differs. */
    private static boolean isLate(Article article) {
        return article.notes().stream().anyMatch(note -> note.startsWith("the deadline passed"));
    }
}
