package io.github.broadsheet.metadata.counts;

import io.github.broadsheet.model.Field;

/** What a counter counts. */
enum Counted {
    VIEWS,
    COMMENTS;

    Field<Long> field() {
        return this == VIEWS ? Field.VIEWS : Field.COMMENTS;
    }
}
