package io.github.broadsheet.page;

import java.time.Instant;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A parsed page: its document, which nobody edits, and what is known about where it came from. */
public final class Page {
    private final Document document;
    private final Kind kind;
    private final @Nullable String url;
    private final @Nullable Instant fetched;
    private final Limits limits;
    private final Deadline deadline;
    private final Notes notes;

    /** What the input was. */
    public enum Kind {
        /** A page of HTML. */
        HTML,
        /** Plain text, one line a paragraph of the document. */
        TEXT_DUMP
    }

    Page(
            Document document,
            Kind kind,
            @Nullable String url,
            @Nullable Instant fetched,
            Limits limits,
            Deadline deadline,
            Notes notes) {
        this.document = document;
        this.kind = kind;
        this.url = url;
        this.fetched = fetched;
        this.limits = limits;
        this.deadline = deadline;
        this.notes = notes;
    }

    /** The document, to be read only. Its base address is the page's. */
    public Document document() {
        return document;
    }

    /** What the input was. */
    public Kind kind() {
        return kind;
    }

    /** The address that the caller gave. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** When the page was fetched, if the caller said so; relative dates are counted from here. */
    public Optional<Instant> fetched() {
        return Optional.ofNullable(fetched);
    }

    /** The limits that hold for this page. */
    public Limits limits() {
        return limits;
    }

    /** When work on this page stops. */
    public Deadline deadline() {
        return deadline;
    }

    /** What is to be told about how the page was read; rooms add to it. */
    public Notes notes() {
        return notes;
    }
}
