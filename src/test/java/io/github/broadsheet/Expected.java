package io.github.broadsheet;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Block;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What must come out of a page, read from a small JSON file. Only the keys that it has are checked. */
record Expected(Map<String, Object> values) {

    static Expected read(Path file) {
        var values = new LinkedHashMap<String, Object>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                json.nextToken();
                values.put(key, value(json));
            }
        }
        return new Expected(values);
    }

    private static Object value(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return json.getLongValue();
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            return json.getString();
        }
        var list = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(json.getString());
        }
        return list;
    }

    /** Checks all at once, so that a failure tells the whole difference. */
    void check(Article article) {
        var softly = new SoftAssertions();
        values.forEach((key, value) ->
                softly.assertThat(actual(key, value, article)).as(key).isEqualTo(value));
        softly.assertAll();
    }

    private static Object actual(String key, Object expected, Article article) {
        return switch (key) {
            case "title" -> or(article.title());
            case "subtitle" -> or(article.subtitle());
            case "section" -> or(article.section());
            case "site" -> or(article.site());
            case "language" -> or(article.language());
            case "date" -> or(article.published().map(date -> date.iso()));
            case "modified" -> or(article.modified().map(date -> date.iso()));
            case "authors" -> article.authors().stream().map(Author::name).toList();
            case "tags" -> article.tags();
            case "views" -> article.views().orElse(-1);
            case "comments" -> article.comments().orElse(-1);
            case "body_paragraphs" ->
                article.blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .count();
            case "blocks" -> theSameOf(expected, types(article)::contains);
            case "never_in_body" -> theSameOf(expected, words -> !(article.text() + "\n").contains(words));
            case "first_words" -> start(article.text(), ((String) expected).length());
            case "last_words" -> end(article.text(), ((String) expected).length());
            default -> throw new IllegalArgumentException("nobody knows how to check " + key);
        };
    }

    private static String or(Optional<String> value) {
        return value.orElse("(none)");
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static String end(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    private static List<String> types(Article article) {
        return article.blocks().stream()
                .map(block -> block.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Those strings of a list that fulfil what is expected of all. */
    private static List<String> theSameOf(Object list, Predicate<String> fulfilled) {
        return ((List<?>) list).stream().map(Object::toString).filter(fulfilled).toList();
    }
}
