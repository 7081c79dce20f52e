package io.github.broadsheet.cli;

import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Image;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The library's fields by their names, and their values in a line. */
final class Fields {
    private Fields() {}

    /** The field of a name, whatever its case. */
    static Optional<Field<?>> named(String name) {
        return Field.all().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst();
    }

    static String names() {
        return Field.all().stream().map(Field::name).collect(Collectors.joining(", "));
    }

    /** A value in a line. */
    static String line(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Fields::line).collect(Collectors.joining(", "));
        }
        String text = value instanceof Author author
                ? author.name()
                : value instanceof ArticleDate date
                        ? date.iso()
                        : value instanceof Image image ? image.url() : String.valueOf(value);
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " "); // a terminal obeys control characters
    }
}
