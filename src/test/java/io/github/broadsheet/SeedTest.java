package io.github.broadsheet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that the library was asked for first, and its dump, give the same article. */
class SeedTest {
    private static final Path SEED = Path.of("../shared/seed");

    @BeforeEach
    void needsTheSeed() {
        assumeTrue(Files.isDirectory(SEED), "skipped: there is no folder " + SEED);
    }

    @Test
    void thePageGivesWhatIsExpected() throws IOException {
        expected().check(ArticleParser.create().parse(Source.file(SEED.resolve("caliber-page.html"))));
    }

    @Test
    void theDumpGivesTheSame() throws IOException {
        expected()
                .check(ArticleParser.create()
                        .parse(Source.file(SEED.resolve("caliber-dump.txt")).asTextDump()));
    }

    private static Expected expected() {
        return Expected.read(SEED.resolve("caliber-expected.json"));
    }
}
