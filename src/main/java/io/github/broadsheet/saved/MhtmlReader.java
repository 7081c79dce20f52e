package io.github.broadsheet.saved;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the page out of an MHTML archive (RFC 2557): the part that the archive names as its start, else its first HTML.
 * The only class that needs mime4j.
 */
final class MhtmlReader {
    private static final int MOST_BYTES = 64 << 20;
    private static final int LONGEST_HEADER = 100_000;
    /** Browsers nest one; each costs mime4j a stream around all others. */
    private static final int DEEPEST = 16;

    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_HEADER)
            .build();

    private final MimeTokenStream tokens = new MimeTokenStream(CONFIG);
    private Map<String, String> archive = Map.of();
    private Map<String, String> fields = new HashMap<>();
    private @Nullable MhtmlPart page;
    private int depth;

    private MhtmlReader() {}

    /** The page of an archive. */
    static MhtmlPart read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            MhtmlPart page = new MhtmlReader().read(in);
            if (page == null) {
                throw new IOException("cannot read " + file + ": there is no HTML in this archive");
            }
            return page;
        } catch (MimeException e) {
            throw new IOException("cannot read " + file + ": no MHTML archive: " + e.getMessage(), e);
        }
    }

    private @Nullable MhtmlPart read(InputStream in) throws IOException, MimeException {
        tokens.parse(in);
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_HEADER -> fields = new HashMap<>();
                case T_FIELD -> take(tokens.getField());
                case T_END_HEADER -> archive = archive.isEmpty() ? fields : archive;
                case T_START_MULTIPART -> enter();
                case T_END_MULTIPART -> depth--;
                case T_BODY -> takeBody();
                default -> {}
            }
        }
        return page;
    }

    private void enter() throws MimeException {
        if (++depth > DEEPEST) {
            throw new MimeException("its parts nest deeper than " + DEEPEST);
        }
    }

    private void take(Field field) {
        fields.putIfAbsent(
                field.getName().toLowerCase(Locale.ROOT), field.getBody().strip());
    }

    private void takeBody() throws IOException {
        String type = field("content-type").toLowerCase(Locale.ROOT);
        boolean isHtml = type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
        if (isHtml && (page == null || isStart())) {
            byte[] html = tokens.getDecodedInputStream().readNBytes(MOST_BYTES);
            page = new MhtmlPart(html, charset(), new Origin(url(), saved()));
        }
    }

    /** Whether the archive names this part as the one to begin with. */
    private boolean isStart() {
        String start = parameter(archive.getOrDefault("content-type", ""), "start");
        String location = archive.getOrDefault("snapshot-content-location", "");
        return !start.isEmpty() && start.equals(field("content-id"))
                || !location.isEmpty() && location.equals(field("content-location"));
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private Optional<String> url() {
        String own = field("content-location");
        String url = own.isEmpty() ? archive.getOrDefault("snapshot-content-location", "") : own;
        return url.isEmpty() ? Optional.empty() : Optional.of(unfolded(url));
    }

    /** Long addresses are folded over several lines, which no blank inside an address can mean. */
    private static String unfolded(String address) {
        var out = new StringBuilder(address.length());
        address.chars().filter(c -> c > ' ').forEach(c -> out.append((char) c));
        return out.toString();
    }

    private Optional<Instant> saved() {
        try {
            return Optional.ofNullable(archive.get("date"))
                    .map(date -> OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // a hint that nobody can read is none
        }
    }

    private Optional<Charset> charset() {
        String name = parameter(field("content-type"), "charset");
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // the parser finds out
        }
    }

    /** A parameter of a header field such as {@code text/html; charset="utf-8"}; empty where it is not there. */
    private static String parameter(String field, String name) {
        String lower = field.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(name + "=");
        if (at < 0) {
            return "";
        }
        int start = at + name.length() + 1;
        boolean quoted = start < field.length() && field.charAt(start) == '"';
        int from = quoted ? start + 1 : start;
        int end = field.indexOf(quoted ? '"' : ';', from);
        return field.substring(from, end < 0 ? field.length() : end).strip();
    }
}
