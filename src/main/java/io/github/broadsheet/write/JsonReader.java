package io.github.broadsheet.write;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Status;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of {@link JsonWriter} back. The article equals the one that was written, with three limits: without the
 * evidence every value comes as given by the caller with confidence 1; of fields of your own, whole numbers come back as
 * {@link Long}, other numbers as {@link Double}, and what was written as its {@code toString()} as that string; unpaired
 * surrogates are U+FFFD. Keys that it does not know are passed over. Immutable and serializable.
 */
public final class JsonReader implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Provenance UNTOLD = new Provenance(Provenance.Evidence.GIVEN, "JSON", "");

    /** A reader. */
    public JsonReader() {}

    /**
     * The article of a JSON text.
     *
     * @throws IllegalArgumentException if the text is no JSON, or not an article's; the message names the place
     */
    public Article read(String json) {
        JsonNode root = JsonNode.parse(json);
        Status status = root.at("status").constant(Status.class);
        var facts = new LinkedHashMap<Field<?>, Found<?>>();
        JsonNode evidence = root.get("evidence");
        for (Field<?> field : Field.all()) {
            JsonNode value = root.get(field.name());
            if (value != null) {
                facts.put(field, found(JsonFacts.value(field, value), field.name(), evidence));
            }
        }
        JsonNode own = root.get("fields");
        if (own != null) {
            for (String name : own.keys()) {
                facts.put(new Field<>(name), found(JsonFacts.value(own.at(name)), name, evidence));
            }
        }
        JsonNode notes = root.get("notes");
        JsonNode blocks = root.get("blocks");
        return new Article(
                status,
                notes == null ? List.of() : notes.strings(),
                new Metadata(facts),
                blocks == null ? List.of() : JsonBlockReader.blocks(blocks),
                root.at("wordCount").count());
    }

    private static Found<?> found(Object value, String name, @Nullable JsonNode evidence) {
        JsonNode told = evidence == null ? null : evidence.get(name);
        if (told == null) {
            return new Found<>(value, UNTOLD, 1);
        }
        var provenance = new Provenance(
                told.at("kind").constant(Provenance.Evidence.class),
                told.stringOrEmpty("where"),
                told.stringOrEmpty("raw"));
        return new Found<>(value, provenance, told.at("confidence").number());
    }
}
