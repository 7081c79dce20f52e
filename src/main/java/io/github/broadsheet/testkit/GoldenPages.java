package io.github.broadsheet.testkit;

import io.github.broadsheet.ArticleParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;

/**
 * Saved pages as tests: each page of a folder is parsed and compared with the article that is expected of it.
 *
 * <pre>{@code
 * @TestFactory
 * Iterable<DynamicTest> pages() {
 *     return GoldenPages.in(Path.of("src/test/pages"));
 * }
 * }</pre>
 *
 * <p>A page is {@code dam.html} (or {@code .htm}, gzipped, {@code .mhtml}; {@code .txt} for a dump) with {@code
 * dam.expected.json} beside it, or a folder {@code dam} that holds one page and {@code expected.json}. The expectations
 * have the keys of {@link io.github.broadsheet.write.JsonWriter}. What they name is checked, what they leave out is not,
 * and {@code null} says that there should be nothing. {@code url} is also the address at which the page is parsed, and
 * {@code fetched}, an ISO 8601 instant, the moment.
 *
 * <p>With {@code -Dbroadsheet.golden=write} each test writes what comes out as the new expectations: look at the difference
 * in your version control before you keep it.
 */
@SuppressWarnings("exports") // whoever calls it has the library that it shows
public final class GoldenPages implements Iterable<DynamicTest> {
    private static final String PROPERTY = "broadsheet.golden";

    private final List<KeptPage> pages;
    private final ArticleParser parser;

    private GoldenPages(List<KeptPage> pages, ArticleParser parser) {
        this.pages = pages;
        this.parser = parser;
    }

    /**
     * The pages of a folder and of those in it, parsed by a parser without any configuration.
     *
     * @throws UncheckedIOException if the folder cannot be read
     * @throws IllegalArgumentException if it holds no page: a test that tests nothing should not pass
     */
    public static GoldenPages in(Path folder) {
        try {
            List<KeptPage> pages = PageFolder.read(folder);
            if (pages.isEmpty()) {
                throw new IllegalArgumentException("no pages in " + folder.toAbsolutePath()
                        + "; one is NAME.html with NAME." + PageFolder.EXPECTED);
            }
            return new GoldenPages(pages, ArticleParser.create());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.toAbsolutePath(), e);
        }
    }

    /** The same, parsed by this parser. */
    public GoldenPages with(ArticleParser other) {
        return new GoldenPages(pages, other);
    }

    /** A test for each page, in the order of their names. */
    @Override
    public Iterator<DynamicTest> iterator() {
        boolean write = "write".equals(System.getProperty(PROPERTY));
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> {
                    if (write) {
                        page.accept(parser);
                    } else {
                        check(page);
                    }
                }))
                .iterator();
    }

    private void check(KeptPage page) throws IOException {
        if (page.expected() == null) {
            throw new AssertionError(page.name() + ": nothing is expected of this page; run once with -D" + PROPERTY
                    + "=write and look at what it writes");
        }
        List<Difference> differences = page.differences(parser);
        if (!differences.isEmpty()) {
            throw new AssertionError(page.name() + " is not what " + page.expected() + " expects:\n  "
                    + differences.stream()
                            .map(difference -> difference.description().replace("\n", "\n  "))
                            .collect(Collectors.joining("\n  ")));
        }
    }
}
