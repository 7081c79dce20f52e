package io.github.broadsheet.model;

/** What kind of page the input turned out to be. The body is given wherever there is one, whatever the status. */
public enum Status {
    /** A page with one main text: a news story, a blog post, an essay. */
    ARTICLE,
    /** A page that mostly links elsewhere: a front page, a section, search results. */
    LISTING,
    /** A page of another kind: a product, a forum thread, documentation, a service. */
    OTHER,
    /** A page that shows a consent or login dialog in place of its text. */
    CONSENT_WALL,
    /** The beginning of an article whose rest is held back from the reader. */
    PAYWALLED,
    /** A page that a limit cut short; {@link Article#notes()} tells which. */
    TRUNCATED,
    /** No text was found; {@link Article#notes()} tells why where it is known. */
    EMPTY
}
