package io.github.broadsheet.page;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to parse: a page's HTML or a text dump of it, with what the caller knows about it. Immutable, but a stream can be
 * read once only. Nothing is read before {@code parse}.
 *
 * <pre>{@code
 * Source.file(Path.of("page.html.gz")).at("https://example.org/world/story")
 * }</pre>
 */
public final class Source {
    private final Input input;
    private final Page.Kind kind;
    private final @Nullable String url;
    private final @Nullable Charset declared;
    private final @Nullable Instant fetched;

    private Source(
            Input input, Page.Kind kind, @Nullable String url, @Nullable Charset declared, @Nullable Instant fetched) {
        this.input = input;
        this.kind = kind;
        this.url = url;
        this.declared = declared;
        this.fetched = fetched;
    }

    /** Where the page's characters or bytes come from. */
    sealed interface Input {
        /** Characters in memory. */
        record Chars(String text) implements Input {}

        /** Bytes in memory, the caller's own. */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Bytes(byte[] bytes) implements Input {}

        /** A stream that the caller closes. */
        record Stream(InputStream in) implements Input {}

        /** A file. */
        record File(Path path) implements Input {}
    }

    /** HTML as a string. */
    public static Source html(String html) {
        return of(new Input.Chars(html), Page.Kind.HTML);
    }

    /**
     * HTML as bytes, plain or gzipped, in whatever charset they turn out to be. The array is not copied: it must not
     * change before {@code parse} returns.
     */
    public static Source bytes(byte[] bytes) {
        return of(new Input.Bytes(bytes), Page.Kind.HTML);
    }

    /**
     * HTML from a stream, plain or gzipped. The stream is read by the first {@code parse}, to its end or to a limit, and
     * left open: closing it is up to whoever opened it. A second {@code parse} finds it empty.
     */
    public static Source stream(InputStream in) {
        return of(new Input.Stream(in), Page.Kind.HTML);
    }

    /**
     * HTML in a file, plain or gzipped whatever its name. It is opened by {@code parse} and closed there. A file that
     * cannot be read makes {@code parse} throw an {@link java.io.IOException} that names it and the reason.
     */
    public static Source file(Path path) {
        return of(new Input.File(path), Page.Kind.HTML);
    }

    /** The plain text of a page, as copied from a browser or printed by a text extractor: one line a line. */
    public static Source text(String dump) {
        return of(new Input.Chars(dump), Page.Kind.TEXT_DUMP);
    }

    private static Source of(Input input, Page.Kind kind) {
        return new Source(input, kind, null, null, null);
    }

    /**
     * The same, found at this address. Relative links are resolved against it. Anything may be given: an address that is
     * none is kept as it is, and relative links then stay as they are written.
     */
    public Source at(String address) {
        return new Source(input, kind, address, declared, fetched);
    }

    /**
     * The same, with the charset that the server declared. It counts before the page's own declaration, unless a byte
     * order mark or the bytes themselves say otherwise. Of characters it says nothing.
     */
    public Source declaredAs(Charset charset) {
        return new Source(input, kind, url, charset, fetched);
    }

    /** The same, fetched at this moment. "3 hours ago" is counted from it, and later dates are not believed. */
    public Source fetchedAt(Instant moment) {
        return new Source(input, kind, url, declared, moment);
    }

    /**
     * The same, read as the plain text of a page instead of HTML: of bytes, streams and files as of strings. The lines
     * of the text are the lines of the page.
     */
    public Source asTextDump() {
        return new Source(input, Page.Kind.TEXT_DUMP, url, declared, fetched);
    }

    Input input() {
        return input;
    }

    Page.Kind kind() {
        return kind;
    }

    Optional<String> url() {
        return Optional.ofNullable(url);
    }

    Optional<Charset> declared() {
        return Optional.ofNullable(declared);
    }

    Optional<Instant> fetched() {
        return Optional.ofNullable(fetched);
    }
}
