package io.github.broadsheet.environment;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs programs of the JDK that runs the tests, in a process of their own. */
final class Jvm {
    private Jvm() {}

    /** The folder or jar that a class comes from, also where it is patched into a module. */
    static Path home(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getResource('/' + file), file);
        String address = url.toString();
        String home = address.substring(0, address.length() - file.length());
        boolean jar = home.startsWith("jar:");
        return Path.of(URI.create(jar ? home.substring("jar:".length(), home.length() - "!/".length()) : home));
    }

    /** Folders and jars of classes as a path. */
    static String path(Class<?>... types) {
        return Stream.of(types).map(Jvm::home).map(Path::toString).distinct().collect(Collectors.joining(":"));
    }

    /** What a program writes. */
    static List<String> run(Path folder, String program, List<String> arguments)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, program, ".out");
        Path errors = Files.createTempFile(folder, program, ".err");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(errors.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new AssertionError(command + " ended with " + code + ": " + Files.readString(errors));
        }
        return Files.readAllLines(out, StandardCharsets.US_ASCII);
    }
}
