package io.github.broadsheet.corpora;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A set being written: a folder with {@code gold.jsonl}, a line for each page, and {@code pages/ID.html.gz}. */
final class UniformSet implements Closeable {
    private final Path folder;
    private final OutputStream gold;
    private int pages;

    private UniformSet(Path folder, OutputStream gold) {
        this.folder = folder;
        this.gold = gold;
    }

    static UniformSet create(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        return new UniformSet(folder, Files.newOutputStream(folder.resolve("gold.jsonl")));
    }

    /** Whether a page can be taken: it is there, and its bytes unpack to something. */
    static void check(Path page) throws BadEntryException {
        if (!Files.isRegularFile(page)) {
            throw new BadEntryException("no page " + Checkout.name(page));
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            if (in.transferTo(OutputStream.nullOutputStream()) == 0) {
                throw new BadEntryException(Checkout.name(page) + " is empty");
            }
        } catch (IOException e) {
            throw new BadEntryException(Checkout.name(page) + " does not unpack: " + e.getMessage());
        }
    }

    /** Adds a page that was checked, byte for byte. */
    void add(Gold answer, Path page) throws IOException {
        Files.copy(page, folder.resolve("pages").resolve(answer.id() + ".html.gz"));
        gold.write((answer.line() + "\n").getBytes(StandardCharsets.UTF_8));
        pages++;
    }

    int pages() {
        return pages;
    }

    @Override
    public void close() throws IOException {
        gold.close();
    }
}
