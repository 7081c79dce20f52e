package io.github.broadsheet.saved;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The comment in which a browser, or an extension of it, notes what it saved: the "mark of the web" of Internet Explorer
 * and Chromium, {@code saved from url=(0025)https://example.org/}, or that of SingleFile, with {@code url:} and {@code
 * saved date:} on lines of their own.
 */
final class SaveMark {
    private static final int LOOKED_AT = 4_096;
    private static final String WEB = "saved from url=(";
    private static final String SINGLE_FILE = "Page saved with SingleFile";
    private static final DateTimeFormatter SCRIPT_DATE =
            DateTimeFormatter.ofPattern("EEE MMM dd uuuu HH:mm:ss 'GMT'Z", Locale.ENGLISH);

    private SaveMark() {}

    /** What the beginning of a file tells. */
    static Origin of(Path file) throws IOException {
        String start = start(file);
        int web = start.indexOf(WEB);
        if (web >= 0) {
            int length = start.indexOf(')', web);
            return length < 0 ? Origin.UNKNOWN : new Origin(address(start, length + 1), Optional.empty());
        }
        int mark = start.indexOf(SINGLE_FILE);
        if (mark < 0) {
            return Origin.UNKNOWN;
        }
        int url = start.indexOf("url:", mark);
        return new Origin(url < 0 ? Optional.empty() : address(start, url + "url:".length()), saved(start, mark));
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            boolean packed = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            byte[] start = packed ? unpacked(in) : in.readNBytes(LOOKED_AT);
            return new String(start, StandardCharsets.ISO_8859_1); // the marks are ASCII
        }
    }

    private static byte[] unpacked(InputStream in) {
        try {
            return new GZIPInputStream(in).readNBytes(LOOKED_AT);
        } catch (IOException e) {
            return new byte[0]; // the parser tells that the data are damaged
        }
    }

    private static Optional<String> address(String text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && !text.startsWith("-->", end)) {
            end++;
        }
        String address = text.substring(start, end);
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        return web ? Optional.of(address) : Optional.empty();
    }

    private static Optional<Instant> saved(String text, int mark) {
        String key = "saved date:";
        int start = text.indexOf(key, mark);
        int end = start < 0 ? -1 : text.indexOf('(', start);
        if (end < 0) {
            return Optional.empty();
        }
        String date = text.substring(start + key.length(), end).strip();
        try {
            return Optional.of(OffsetDateTime.parse(date, SCRIPT_DATE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // a hint that nobody can read is none
        }
    }
}
