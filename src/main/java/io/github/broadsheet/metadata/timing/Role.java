package io.github.broadsheet.metadata.timing;

/** What a date on a page tells. */
enum Role {
    PUBLISHED,
    MODIFIED,
    /** Something else: a copyright, an event, a deadline. */
    OTHER
}
