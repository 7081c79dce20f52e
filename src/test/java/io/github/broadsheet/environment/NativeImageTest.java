package io.github.broadsheet.environment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What GraalVM's {@code native-image} has to be told: the resources, since nothing is called by reflection. */
class NativeImageTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String CONFIGURATION =
            "META-INF/native-image/io.github.broadsheet/broadsheet/resource-config.json";

    @Test
    void everyResourceIsDeclaredAndNothingElse() throws IOException {
        List<String> patterns = patterns();
        List<String> resources = files(RESOURCES.resolve("io")).stream()
                .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                .toList();
        assertThat(resources)
                .isNotEmpty()
                .allMatch(resource -> patterns.stream().anyMatch(resource::matches));
        assertThat(patterns).allMatch(pattern -> resources.stream().anyMatch(name -> name.matches(pattern)));
    }

    private static List<String> patterns() throws IOException {
        JsonNode root = new ObjectMapper().readTree(Files.readString(RESOURCES.resolve(CONFIGURATION)));
        var patterns = new ArrayList<String>();
        root.at("/resources/includes")
                .forEach(include -> patterns.add(include.get("pattern").asText()));
        return patterns;
    }

    @Test
    void nothingIsCalledByReflection() throws IOException {
        for (Path file : files(SOURCES)) {
            assertThat(Files.readString(file, UTF_8))
                    .as(file.toString())
                    .doesNotContain(
                            "java.lang.reflect",
                            "Class.forName",
                            "ServiceLoader",
                            "MethodHandles.lookup",
                            ".newInstance(");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
