package io.github.broadsheet.testkit;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.write.JsonWriter;
import io.github.broadsheet.write.json.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What should come out of a page, as JSON with the keys of {@link JsonWriter}. What the file names is checked, what it
 * leaves out is not, and {@code null} says that there should be nothing. A string may stand for an author, a date or a
 * picture: the name, the ISO form or the address.
 */
record ExpectedArticle(Map<String, @Nullable Object> values) {
    private static final String BLOCKS = "blocks";
    private static final String FETCHED = "fetched";
    /** What follows from the blocks. */
    private static final Set<String> DERIVED = Set.of("text", "images", "wordCount");
    /** What is no part of the article, or changes with every release. */
    private static final Set<String> PASSED_OVER = Set.of(FETCHED, "source", "evidence", "comment");

    /**
     * Reads expectations.
     *
     * @throws IllegalArgumentException if the text is no JSON object
     */
    static ExpectedArticle read(String json) {
        return new ExpectedArticle(JsonTree.readObject(json));
    }

    /**
     * What came out of a page, as expectations: the fields, {@code null} for those that were not found, and the blocks. What
     * follows from these is left out, and so are notes.
     */
    static ExpectedArticle of(Article article, Optional<String> fetched) {
        Map<String, @Nullable Object> found = tree(article);
        var values = new LinkedHashMap<String, @Nullable Object>();
        fetched.ifPresent(moment -> values.put(FETCHED, moment));
        values.put("status", found.remove("status"));
        for (Field<?> field : Field.all()) {
            values.put(field.name(), found.remove(field.name()));
        }
        if (values.get("url") == null) {
            values.remove("url"); // a page whose address nobody told can have none
        }
        List.of("notes", "text", "images").forEach(found::remove);
        values.putAll(found);
        return new ExpectedArticle(values);
    }

    /** The JSON of a file of expectations. */
    String json() {
        return JsonTree.write(values);
    }

    /** The address of the page, if it is named. */
    Optional<String> url() {
        return string("url");
    }

    /** When the page was fetched, as an ISO 8601 instant, if it is named. */
    Optional<String> fetched() {
        return string(FETCHED);
    }

    private Optional<String> string(String key) {
        return values.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** How an article differs from what was expected, in the order of the expectations. */
    List<Difference> differences(Article article) {
        Map<String, @Nullable Object> found = tree(article);
        var differences = new ArrayList<Difference>();
        values.forEach((key, expected) -> {
            boolean follows = DERIVED.contains(key) && values.containsKey(BLOCKS);
            Object actual = found.get(key);
            if (!PASSED_OVER.contains(key) && !follows && !Likeness.fits(expected, actual)) {
                differences.add(new Difference(key, Difference.described(key, expected, actual)));
            }
        });
        return differences;
    }

    private static Map<String, @Nullable Object> tree(Article article) {
        return JsonTree.readObject(new JsonWriter().withoutEvidence().write(article));
    }
}
