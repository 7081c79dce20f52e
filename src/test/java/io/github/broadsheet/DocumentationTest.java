package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a user can see has a comment. The build's doclint checks what comments say; that they are there is checked here,
 * for doclint could only be told to ask for a tag for each parameter and result as well.
 */
class DocumentationTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/broadsheet");

    @ParameterizedTest
    @ValueSource(strings = {"", "model", "page", "extend", "write", "saved", "testkit"})
    void everythingPublicHasAComment(String room) throws IOException {
        var missing = new ArrayList<String>();
        try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    if (isSeen(lines, i) && !isExplained(lines, i)) {
                        missing.add(file.getFileName() + ":" + (i + 1) + ": "
                                + lines.get(i).strip());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isSeen(List<String> lines, int at) {
        String line = lines.get(at).strip();
        boolean seen = line.startsWith("public ") || line.startsWith("protected ");
        boolean shortConstructorOfRecord = line.matches("public [A-Z]\\w* \\{"); // the record's own comment tells
        return seen && !shortConstructorOfRecord && !isInsideSomethingHidden(lines, at);
    }

    /** Whether the type around is private or package-private, so that nobody sees its public members. */
    private static boolean isInsideSomethingHidden(List<String> lines, int at) {
        int indent = indent(lines.get(at));
        for (int i = at - 1; i >= 0 && indent > 0; i--) {
            String line = lines.get(i);
            if (!line.isBlank() && indent(line) < indent && line.endsWith("{")) {
                indent = indent(line);
                boolean type = line.matches(".*\\b(class|record|interface|enum)\\b.*");
                if (!type || !line.strip().startsWith("public ")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean isExplained(List<String> lines, int at) {
        int i = at - 1;
        while (i >= 0 && lines.get(i).strip().startsWith("@") && !lines.get(i).contains("@Override")) {
            i--;
        }
        return i >= 0 && (lines.get(i).strip().endsWith("*/") || lines.get(i).contains("@Override"));
    }
}
