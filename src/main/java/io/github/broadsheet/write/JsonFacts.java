package io.github.broadsheet.write;

import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Image;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Turns JSON back into the values of fields. */
final class JsonFacts {
    private JsonFacts() {}

    /** The value of one of the library's own fields. */
    static Object value(Field<?> field, JsonNode node) {
        if (field.equals(Field.AUTHORS)) {
            return node.list(JsonFacts::author);
        }
        if (field.equals(Field.BREADCRUMBS) || field.equals(Field.TAGS)) {
            return node.strings();
        }
        if (field.equals(Field.PUBLISHED) || field.equals(Field.MODIFIED)) {
            return date(node);
        }
        if (field.equals(Field.VIEWS) || field.equals(Field.COMMENTS)) {
            return node.whole();
        }
        if (field.equals(Field.IMAGE)) {
            return image(node);
        }
        return field.equals(Field.FREE) ? node.bool() : (Object) node.string();
    }

    /** The value of a field of the user's own: the form of an object tells what it is. */
    static Object value(JsonNode node) {
        if (node.value() instanceof Map<?, ?> map) {
            return map.containsKey("value") ? date(node) : map.containsKey("name") ? author(node) : image(node);
        }
        return node.value() instanceof List<?> ? node.list(JsonFacts::value) : node.value();
    }

    private static Author author(JsonNode node) {
        JsonNode kind = node.get("kind");
        JsonNode url = node.get("url");
        return new Author(
                node.at("name").string(),
                kind == null ? Author.Kind.PERSON : kind.constant(Author.Kind.class),
                url == null ? null : url.string());
    }

    private static Image image(JsonNode node) {
        return new Image(
                node.at("url").string(),
                node.stringOrEmpty("alt"),
                node.stringOrEmpty("caption"),
                node.stringOrEmpty("credit"));
    }

    private static ArticleDate date(JsonNode node) {
        String iso = node.at("value").string();
        String raw = node.stringOrEmpty("raw");
        try {
            if (iso.indexOf('T') < 0) {
                return ArticleDate.of(LocalDate.parse(iso), raw);
            }
            int time = iso.indexOf('T');
            boolean offset = iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0;
            return offset
                    ? ArticleDate.of(OffsetDateTime.parse(iso), raw)
                    : ArticleDate.of(LocalDateTime.parse(iso), raw);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(node.path() + ".value is no ISO 8601 date: " + iso, e);
        }
    }
}
