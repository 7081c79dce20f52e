package io.github.broadsheet.write;

import io.github.broadsheet.write.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value in a JSON text and its path there, so that errors can name the place.
 *
 * @param value a string, {@link Long}, {@link Double}, {@link Boolean}, list or map
 */
record JsonNode(String path, Object value) {
    /** The whole of a text. */
    static JsonNode parse(String json) {
        return node("$", JsonTree.read(json));
    }

    private static JsonNode node(String path, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(path + " is null");
        }
        return new JsonNode(path, value);
    }

    private IllegalArgumentException not(String what) {
        return new IllegalArgumentException(path + " is not " + what);
    }

    private Map<?, ?> properties() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw not("an object");
    }

    /** The names of its properties that have a value, in order. */
    List<String> keys() {
        return properties().entrySet().stream()
                .filter(property -> property.getValue() != null)
                .map(property -> String.valueOf(property.getKey()))
                .toList();
    }

    /** A property, null where there is none or its value is JSON's null. */
    @Nullable
    JsonNode get(String key) {
        Object inside = properties().get(key);
        return inside == null ? null : new JsonNode(path + "." + key, inside);
    }

    /** A property that must be there. */
    JsonNode at(String key) {
        JsonNode node = get(key);
        if (node == null) {
            throw new IllegalArgumentException(path + "." + key + " is missing");
        }
        return node;
    }

    <T> List<T> list(Function<JsonNode, T> element) {
        if (!(value instanceof List<?> list)) {
            throw not("a list");
        }
        var out = new ArrayList<T>(list.size());
        for (Object inside : list) {
            out.add(element.apply(node(path + "[" + out.size() + "]", inside)));
        }
        return out;
    }

    List<String> strings() {
        return list(JsonNode::string);
    }

    String string() {
        if (value instanceof String string) {
            return string;
        }
        throw not("a string");
    }

    String stringOrEmpty(String key) {
        JsonNode node = get(key);
        return node == null ? "" : node.string();
    }

    long whole() {
        if (value instanceof Long number) {
            return number;
        }
        throw not("a whole number");
    }

    /** A whole number that fits an {@code int}. */
    int count() {
        long number = whole();
        if (number != (int) number) {
            throw not("a number of this size: " + number);
        }
        return (int) number;
    }

    int countOr(String key, int otherwise) {
        JsonNode node = get(key);
        return node == null ? otherwise : node.count();
    }

    double number() {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw not("a number");
    }

    boolean bool() {
        if (value instanceof Boolean bool) {
            return bool;
        }
        throw not("true or false");
    }

    boolean isTrue(String key) {
        JsonNode node = get(key);
        return node != null && node.bool();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        try {
            return Enum.valueOf(type, string().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + " is none of the known values: " + value, e);
        }
    }
}
