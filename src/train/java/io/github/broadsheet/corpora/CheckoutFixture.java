package io.github.broadsheet.corpora;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A small checkout that a test writes, and what an import makes of it. */
final class CheckoutFixture {
    private final Path root;
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    CheckoutFixture(Path directory) throws IOException {
        root = Files.createDirectories(directory.resolve("checkout"));
        folder = directory.resolve("sets");
    }

    CheckoutFixture file(String path, String text) throws IOException {
        return bytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A page, gzipped. */
    CheckoutFixture page(String path, String html) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return bytes(path, packed.toByteArray());
    }

    private CheckoutFixture bytes(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
        return this;
    }

    /** Runs the import of a source, with options. */
    int run(String source, String... options) throws IOException {
        Stream<String> first = Stream.of(source, root.toString(), folder.toString());
        List<String> arguments = Stream.concat(first, Stream.of(options)).toList();
        return Import.run(arguments, stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    List<String> told() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    List<String> warned() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The folder of the sets, which exists once there is one. */
    Path folder() {
        return folder;
    }

    List<String> gold(String set) throws IOException {
        return Files.readAllLines(folder.resolve(set).resolve("gold.jsonl"));
    }

    String imported(String set, String id) throws IOException {
        Path file = folder.resolve(set).resolve("pages").resolve(id + ".html.gz");
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
