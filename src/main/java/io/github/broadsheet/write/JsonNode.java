package io.github.broadsheet.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A value in a JSON text and its path there, so that errors can name the place.
 *
 * @param value a string, {@link Long}, {@link Double}, {@link Boolean}, list or map
 */
record JsonNode(String path, Object value) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** The whole of a text. Jackson's own limit on nesting bounds the recursion. */
    static JsonNode parse(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            var root = new JsonNode("$", read(parser));
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one JSON value");
            }
            return root;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
        }
    }

    private static Object read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("not JSON: it is empty");
        }
        return switch (token) {
            case START_OBJECT -> {
                var map = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    if (parser.nextToken() == JsonToken.VALUE_NULL) {
                        continue; // no value is what null says
                    }
                    map.put(name, read(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                var list = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(parser));
                }
                yield list;
            }
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? (Object) parser.getDoubleValue()
                        : (Object) parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> parser.getString();
            default ->
                throw new IllegalArgumentException(
                        "null in a list at " + parser.currentLocation().offsetDescription());
        };
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

    /** The names of its properties, in order. */
    List<String> keys() {
        return properties().keySet().stream().map(String.class::cast).toList();
    }

    /** A property, null where there is none. */
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
            out.add(element.apply(new JsonNode(path + "[" + out.size() + "]", inside)));
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
