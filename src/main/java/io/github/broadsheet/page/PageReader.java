package io.github.broadsheet.page;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The door of this room: reads a source within limits and parses it. */
public final class PageReader {
    private PageReader() {}

    /**
     * Reads and parses.
     *
     * @throws IOException if the source cannot be read; nothing that a page contains causes it
     */
    public static Page read(Source source, Limits limits) throws IOException {
        var notes = new Notes();
        Deadline deadline = Deadline.in(limits.deadline());
        Document document = document(source, limits);
        return new Page(
                document,
                source.kind(),
                source.url().orElse(null),
                source.fetched().orElse(null),
                limits,
                deadline,
                notes);
    }

    private static Document document(Source source, Limits limits) throws IOException {
        String base = source.url().orElse("");
        if (source.input() instanceof Source.Input.Chars chars) {
            return source.kind() == Page.Kind.HTML ? Jsoup.parse(chars.text(), base) : dump(chars.text(), base);
        }
        Source.Input.Bytes bytes = (Source.Input.Bytes) source.input();
        try (InputStream in = unpacked(bytes.opener().open())) {
            byte[] content = in.readNBytes(limits.maxBytes());
            return Jsoup.parse(new ByteArrayInputStream(content), null, base);
        }
    }

    private static InputStream unpacked(InputStream raw) throws IOException {
        var in = new BufferedInputStream(raw);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in) : in;
    }

    private static Document dump(String text, String base) {
        Document document = Document.createShell(base);
        text.lines().forEach(line -> document.body().appendElement("p").text(line));
        return document;
    }
}
