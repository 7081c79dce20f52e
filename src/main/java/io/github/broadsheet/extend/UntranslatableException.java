package io.github.broadsheet.extend;

/** Says why an XPath expression has no equal among CSS selectors. */
final class UntranslatableException extends Exception {
    private static final long serialVersionUID = 1;

    UntranslatableException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
