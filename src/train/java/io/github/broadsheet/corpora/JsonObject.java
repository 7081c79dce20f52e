package io.github.broadsheet.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An object of a JSON file, lenient about types: what is of another type than asked for counts as absent.
 *
 * @param values strings, lists and maps; numbers and truth values as strings; null as absent
 */
record JsonObject(Map<String, Object> values) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** The object that is the whole of a file. */
    static JsonObject read(Path file) throws IOException, BadEntryException {
        if (!Files.isRegularFile(file)) {
            throw new BadEntryException("no " + Checkout.name(file));
        }
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            json.nextToken();
            Object root = value(json);
            if (!(root instanceof Map<?, ?>) || json.nextToken() != null) {
                throw new BadEntryException(Checkout.name(file) + " is not one JSON object");
            }
            return of(root);
        } catch (JacksonException e) {
            throw new BadEntryException(Checkout.name(file) + " is not JSON: " + e.getOriginalMessage());
        }
    }

    /** Jackson's own limit on nesting bounds the recursion. */
    private static @Nullable Object value(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return map(json);
        }
        if (token == JsonToken.START_ARRAY) {
            return list(json);
        }
        return token == null || token == JsonToken.VALUE_NULL ? null : json.getString();
    }

    private static Map<String, Object> map(JsonParser json) {
        var map = new LinkedHashMap<String, Object>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            Object value = value(json);
            if (value != null) {
                map.put(name, value);
            }
        }
        return map;
    }

    private static List<Object> list(JsonParser json) {
        var list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Object value = value(json);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private static JsonObject of(@Nullable Object value) {
        var object = new JsonObject(new LinkedHashMap<>());
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> object.values.put((String) name, inner));
        }
        return object;
    }

    Set<String> names() {
        return values.keySet();
    }

    /** A string as it is; null where it is absent or blank. */
    @Nullable String text(String name) {
        return values.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    /** The strings of a list without the blank ones; a string counts as a list of one. */
    List<String> texts(String name) {
        return elements(name).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** An object, empty where it is absent. */
    JsonObject object(String name) {
        return of(values.get(name));
    }

    /** The objects of a list. */
    List<JsonObject> objects(String name) {
        return elements(name).stream().map(JsonObject::of).toList();
    }

    private List<?> elements(String name) {
        Object value = values.get(name);
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }
}
