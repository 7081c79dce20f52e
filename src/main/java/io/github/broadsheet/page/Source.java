package io.github.broadsheet.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
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

        /** Bytes, opened when they are read; {@code name} tells what they are in messages. */
        record Bytes(String name, Opener opener) implements Input {}
    }

    /** Opens the bytes. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /** HTML as a string. */
    public static Source html(String html) {
        return of(new Input.Chars(html), Page.Kind.HTML);
    }

    /** HTML as bytes, plain or gzipped, in whatever charset they turn out to be. */
    public static Source bytes(byte[] bytes) {
        return of(new Input.Bytes("bytes", () -> new ByteArrayInputStream(bytes)), Page.Kind.HTML);
    }

    /** HTML from a stream, plain or gzipped. The stream is read once and not closed. */
    public static Source stream(InputStream in) {
        return of(new Input.Bytes("stream", () -> in), Page.Kind.HTML);
    }

    /** HTML in a file, plain or gzipped. */
    public static Source file(Path path) {
        return of(new Input.Bytes(path.toString(), () -> Files.newInputStream(path)), Page.Kind.HTML);
    }

    /** The plain text of a page, as copied from a browser or printed by a text extractor: one line a line. */
    public static Source text(String dump) {
        return of(new Input.Chars(dump), Page.Kind.TEXT_DUMP);
    }

    private static Source of(Input input, Page.Kind kind) {
        return new Source(input, kind, null, null, null);
    }

    /** The same, found at this address. Relative links are resolved against it. */
    public Source at(String address) {
        return new Source(input, kind, address, declared, fetched);
    }

    /** The same, with the charset that the server declared. It counts unless a byte order mark says otherwise. */
    public Source declaredAs(Charset charset) {
        return new Source(input, kind, url, charset, fetched);
    }

    /** The same, fetched at this moment. "3 hours ago" is counted from it, and later dates are not believed. */
    public Source fetchedAt(Instant moment) {
        return new Source(input, kind, url, declared, moment);
    }

    /** The same, read as the plain text of a page instead of HTML. */
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
