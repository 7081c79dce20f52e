package io.github.broadsheet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The pages of a folder, as text: what {@code -Dbench.pages} names, spread evenly if there are more than {@code -Dbench.most}. */
final class PageFolder {
    private static final Path FOLDER = Path.of(System.getProperty("bench.pages", "examples/pages"));
    private static final int MOST = Integer.getInteger("bench.most", 200);

    private PageFolder() {}

    static List<String> read() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(FOLDER)) {
            files = found.filter(PageFolder::isPage).sorted().toList();
        }
        if (files.isEmpty()) {
            throw new IOException("no page (.html, .htm, .html.gz) in " + FOLDER.toAbsolutePath());
        }
        var pages = new ArrayList<String>();
        double step = Math.max(1, (double) files.size() / MOST);
        for (double at = 0; at < files.size(); at += step) {
            pages.add(text(files.get((int) at)));
        }
        return pages;
    }

    private static boolean isPage(Path file) {
        String name = file.toString();
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".html.gz");
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
            return new String(plain.readAllBytes(), UTF_8);
        }
    }
}
