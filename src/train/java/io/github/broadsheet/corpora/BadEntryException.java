package io.github.broadsheet.corpora;

/** One entry of a collection that cannot be used. */
final class BadEntryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    BadEntryException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why it cannot be used, for the user. */
    String reason() {
        return reason;
    }
}
