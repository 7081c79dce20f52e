package io.github.broadsheet.metadata.counts;

import io.github.broadsheet.model.Field;

/** What a counter counts. */
enum Counted {
    VIEWS(Field.VIEWS),
    COMMENTS(Field.COMMENTS);

    private final Field<Long> field;

    Counted(Field<Long> field) {
        this.field = field;
    }

    Field<Long> field() {
        return field;
    }
}
