package io.github.broadsheet.cli;

import io.github.broadsheet.page.Source;
import io.github.broadsheet.saved.SavedPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The HTML pages of a crawler's archive (ISO 28500, {@code .warc} or {@code .warc.gz}), each with its address and date. A
 * record that cannot be read is named, and reading goes on with the next that can be found.
 */
final class WarcPages implements Iterator<Input> {
    private static final int MOST_BYTES = 32 << 20;
    private static final int LONGEST_SLUG = 80;

    private final PageFile file;
    private final Messages messages;
    private FileChannel channel;
    private WarcReader reader;
    private long named = -1;
    private Input next;
    private boolean ended;

    WarcPages(PageFile file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = find();
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input page = next;
        next = null;
        return page;
    }

    /** The next page, null at the end of the archive, where it is closed. */
    private Input find() {
        try {
            if (channel == null) {
                channel = FileChannel.open(file.file(), StandardOpenOption.READ);
                goOnAt(0);
            }
            while (reader != null) {
                Input page = readRecord();
                if (page != null) {
                    return page;
                }
            }
            close();
        } catch (IOException e) {
            messages.failure("cannot read " + file.file() + ": " + Messages.reason(e));
            ended = true;
        }
        return null;
    }

    private void close() throws IOException {
        ended = true;
        channel.close();
    }

    /** The page of the next record; null if it holds none, and with no reader left if there is no next record. */
    private Input readRecord() throws IOException {
        long at = reader.position();
        try {
            Optional<WarcRecord> record = reader.next();
            at = reader.position();
            if (record.isEmpty()) {
                reader = null;
                return null;
            }
            return record.get() instanceof WarcResponse response ? page(response, at) : null;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            long bad = Math.max(at, reader.position());
            name(bad, e);
            goOnAt(WarcStart.after(bad, channel));
            return null;
        }
    }

    /** Reads on from here; a negative position is the end. */
    private void goOnAt(long position) throws IOException {
        long at = position;
        reader = null;
        while (at >= 0 && reader == null) {
            channel.position(at);
            try {
                reader = new WarcReader(channel);
            } catch (IOException | IllegalArgumentException e) {
                name(at, e);
                at = WarcStart.after(at, channel);
            }
        }
    }

    private void name(long position, Exception e) {
        if (position != named) {
            named = position;
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            messages.failure("cannot read " + file.file() + "#" + position + ": a bad record: " + reason);
        }
    }

    private Input page(WarcResponse response, long position) throws IOException {
        String type = response.contentType().base().toString().toLowerCase(Locale.ROOT);
        if (!type.equals("application/http")) {
            return null;
        }
        HttpResponse http = response.http();
        MediaType media = http.contentType();
        boolean isPage = MediaType.HTML.equals(media.base()) || MediaType.XHTML.equals(media.base());
        if (!isPage || http.status() < 200 || http.status() > 299) {
            return null;
        }
        byte[] html = http.bodyDecoded().stream().readNBytes(MOST_BYTES);
        String url = response.target();
        Instant date = response.date();
        Source bytes = Source.bytes(html).at(url).fetchedAt(date);
        Source source = charset(media).map(bytes::declaredAs).orElse(bytes);
        String place = file.slashedPlace() + "/" + String.format(Locale.ROOT, "%012d", position) + "-" + slug(url);
        return new Input(file.file() + "#" + position, file.key() + "#" + position, place, () -> SavedPage.of(source));
    }

    private static Optional<Charset> charset(MediaType type) {
        String name = type.parameters().getOrDefault("charset", "");
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // the parser finds out
        }
    }

    /** An address as part of a file's name. */
    private static String slug(String url) {
        var out = new StringBuilder();
        for (int i = url.indexOf("://") + 1; i < url.length() && out.length() < LONGEST_SLUG; i++) {
            char c = url.charAt(i);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '.');
            if (plain) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        return out.toString();
    }
}
