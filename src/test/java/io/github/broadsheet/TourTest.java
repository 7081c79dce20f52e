package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonFactory;

/** {@code examples/Tour.java} compiles against the library and what it needs, runs, and prints what it promises. */
class TourTest {
    @Test
    void runs(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");

        Process tour = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        classPath(ArticleParser.class, Jsoup.class, JsonFactory.class, NullMarked.class),
                        "examples/Tour.java")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();

        assertThat(tour.waitFor()).as(Files.readString(err)).isZero();
        assertThat(Files.readAllLines(out))
                .contains(
                        "  title: Lynx return to the Carrow hills after 400 years",
                        "  authors: [Rowan Aldersey, Mina Okonjo-Reyes]",
                        "  as instant: 2024-10-03T04:45:00Z",
                        "  Table: 4 rows",
                        "  views: 482",
                        "  published: 2023-03-14T18:05+01:00",
                        "  reading time: Lesezeit: 3 Min.");
    }

    private static String classPath(Class<?>... classes) throws URISyntaxException {
        List<String> places = new ArrayList<>();
        for (Class<?> type : classes) {
            places.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
