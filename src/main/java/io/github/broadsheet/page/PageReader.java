package io.github.broadsheet.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** The door of this room: reads a source within limits and parses it. */
public final class PageReader {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Source source;
    private final Limits limits;
    private final Deadline deadline;
    private final Notes notes = new Notes();
    private final String base;

    private PageReader(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.deadline = Deadline.in(limits.deadline());
        this.base = source.url().orElse("").strip();
    }

    /**
     * Reads and parses.
     *
     * @throws IOException if the source cannot be read; nothing that a page contains causes it
     */
    public static Page read(Source source, Limits limits) throws IOException {
        var reader = new PageReader(source, limits);
        Document document = reader.document();
        return new Page(
                document,
                source.kind(),
                source.url().orElse(null),
                source.fetched().orElse(null),
                limits,
                reader.deadline,
                reader.notes);
    }

    private Document document() throws IOException {
        if (source.input() instanceof Source.Input.Chars chars) {
            return ofText(chars.text());
        }
        byte[] bytes = bytes(new Intake(limits, deadline, notes));
        return ofBytes(bytes);
    }

    private byte[] bytes(Intake intake) throws IOException {
        if (source.input() instanceof Source.Input.Stream stream) {
            return intake.read(stream.in(), 0);
        }
        if (source.input() instanceof Source.Input.File file) {
            return file(intake, file.path());
        }
        return intake.read(((Source.Input.Bytes) source.input()).bytes());
    }

    private static byte[] file(Intake intake, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("cannot read " + path + ": it is a folder");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return intake.read(in, Files.size(path));
        } catch (NoSuchFileException e) {
            throw new IOException("cannot read " + path + ": there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new IOException("cannot read " + path + ": there is no permission to", e);
        } catch (IOException e) {
            throw new IOException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private Document ofText(String whole) {
        String text = whole;
        if (text.length() > limits.maxBytes()) {
            notes.truncated("the input is longer than " + limits.maxBytes() + " characters");
            text = text.substring(0, limits.maxBytes());
        }
        String page = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (!isPage(page.isBlank(), Signature.of(page))) {
            return nothing();
        }
        return source.kind() == Page.Kind.HTML
                ? parsed(() -> new StringReader(page), page.length())
                : DumpDocument.of(DumpMarks.without(page), nothing(), limits, deadline, notes);
    }

    private Document ofBytes(byte[] bytes) {
        Charset charset = CharsetChoice.of(bytes, source.declared().orElse(null));
        int start = markLength(bytes, charset);
        if (!isPage(isBlank(bytes, start), Signature.of(bytes))) {
            return nothing();
        }
        int length = bytes.length - start;
        return source.kind() == Page.Kind.HTML
                ? parsed(() -> new InputStreamReader(new ByteArrayInputStream(bytes, start, length), charset), length)
                : DumpDocument.of(
                        DumpMarks.without(new String(bytes, start, length, charset)),
                        nothing(),
                        limits,
                        deadline,
                        notes);
    }

    private boolean isPage(boolean blank, Optional<String> other) {
        if (blank) {
            notes.add("the input is empty");
        } else if (other.isPresent()) {
            notes.add("the input is " + other.get() + ", not a page");
        }
        return !blank && other.isEmpty();
    }

    private static boolean isBlank(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] >= 0 && bytes[i] <= ' ') {
            i++;
        }
        return i == bytes.length;
    }

    private static int markLength(byte[] bytes, Charset charset) {
        if (!charset.name().startsWith("UTF-")) {
            return 0;
        }
        byte[] mark = BYTE_ORDER_MARK.getBytes(charset);
        boolean marked = bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
        return marked ? mark.length : 0;
    }

    private Document parsed(Supplier<Reader> input, int length) {
        try {
            return parser().parseInput(guarded(input, length), base);
        } catch (RuntimeException e) {
            // jsoup takes some things for granted that hostile markup does not hold to, and says so by an exception.
            notes.truncated("the HTML parser failed (" + e.getMessage() + "); what comes before is kept");
            return beforeFailure(input, length);
        }
    }

    /** The same again, element by element, which leaves a document where it ends. */
    private Document beforeFailure(Supplier<Reader> input, int length) {
        try (var elements = new StreamParser(parser()).parse(guarded(input, length), base)) {
            Document document = elements.document();
            try {
                elements.stream().forEach(element -> {});
            } catch (RuntimeException e) {
                // The failure known already.
            }
            return document;
        }
    }

    /** A new one each time: a parser that is shared locks. */
    private Parser parser() {
        return Parser.htmlParser().setMaxDepth(limits.maxDepth());
    }

    private Reader guarded(Supplier<Reader> input, int length) {
        return new GuardedReader(input.get(), length, limits, deadline, notes);
    }

    private Document nothing() {
        return Document.createShell(base);
    }
}
