package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page and dump of the examples gives what its file of expectations says. */
class ExamplePagesTest {
    private static final Path PAGES = Path.of("examples/pages");
    private static final String EXPECTED = ".expected.json";

    @ParameterizedTest
    @MethodSource("inputs")
    void givesWhatIsExpected(Path input) throws IOException {
        String name = input.getFileName().toString();
        Path expected = PAGES.resolve(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
        Source source = Source.file(input);

        Expected.read(expected)
                .check(ArticleParser.create().parse(name.endsWith(".txt") ? source.asTextDump() : source));
    }

    @Test
    void everyFileOfExpectationsHasItsInput() throws IOException {
        List<String> inputs = inputs().map(Path::toString).toList();

        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(Path::toString).filter(file -> file.endsWith(EXPECTED)))
                    .isNotEmpty()
                    .allMatch(file -> inputs.stream().anyMatch(input -> input.startsWith(file.replace(EXPECTED, "."))));
        }
    }

    private static Stream<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".html") || file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
