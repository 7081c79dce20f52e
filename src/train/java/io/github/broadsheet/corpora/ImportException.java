package io.github.broadsheet.corpora;

import java.io.IOException;

/** An import that cannot be done at all. Its message is for the user. */
final class ImportException extends IOException {
    private static final long serialVersionUID = 1L;

    ImportException(String message) {
        super(message);
    }
}
