package io.github.broadsheet.metadata.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON as pages write it: comments, trailing commas, raw line breaks in strings, {@code CDATA} wrappers, escaped
 * HTML. What is broken beyond that is read up to the break, after one try at mending stray quotation marks.
 */
final class JsonReader {
    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 200_000;
    private static final String CDATA = "<![CDATA[";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(1000)
                    .maxNumberLength(10_000)
                    .build())
            .build();

    private final List<Json> roots = new ArrayList<>();
    private final Deque<Open> stack = new ArrayDeque<>();
    private int values;

    private JsonReader() {}

    /** The values at the top of a text; there may be several, or none. */
    static List<Json> read(String script) {
        String text = unwrapped(script);
        if (text.isEmpty()) {
            return List.of();
        }
        var reader = new JsonReader();
        if (reader.readAll(text)) {
            return reader.roots;
        }
        var second = new JsonReader();
        boolean mended = second.readAll(StrayQuotes.escaped(text));
        return mended || second.values > reader.values ? second.roots : reader.roots;
    }

    private static String unwrapped(String script) {
        String text = script.strip();
        int cdata = text.indexOf(CDATA);
        if (cdata >= 0 && cdata < 10) {
            text = text.substring(cdata + CDATA.length());
        }
        int start = 0;
        while (start < text.length() && text.charAt(start) != '{' && text.charAt(start) != '[') {
            start++;
        }
        text = text.substring(start);
        boolean escaped = text.startsWith("&quot;", 1) || text.indexOf('"') < 0 && text.contains("&quot;");
        return escaped ? Parser.unescapeEntities(text, false) : text;
    }

    /** Reads as far as it goes; tells whether that was to the end. */
    private boolean readAll(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (++values > MOST_VALUES) {
                    break;
                }
                take(parser, token);
            }
            return true;
        } catch (JacksonException e) {
            // What follows a complete value, such as a semicolon, is no loss.
            boolean complete = stack.isEmpty() && !roots.isEmpty();
            while (!stack.isEmpty()) {
                close();
            }
            return complete;
        }
    }

    private void take(JsonParser parser, JsonToken token) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                if (stack.size() >= DEEPEST) {
                    parser.skipChildren();
                } else {
                    stack.push(new Open(token == JsonToken.START_OBJECT));
                }
            }
            case END_OBJECT, END_ARRAY -> close();
            case PROPERTY_NAME -> {
                Open top = stack.peek();
                if (top != null) {
                    top.name = localName(parser.currentName());
                }
            }
            case VALUE_STRING -> add(new Json.Text(parser.getString()));
            case VALUE_NULL -> add(Json.None.NONE);
            default -> add(new Json.Literal(parser.getString()));
        }
    }

    /** {@code schema:headline} and {@code http://schema.org/headline} are both {@code headline}. */
    private static String localName(String name) {
        int cut = Math.max(name.lastIndexOf('/'), name.startsWith("schema:") ? 6 : -1);
        return cut < 0 || cut == name.length() - 1 ? name : name.substring(cut + 1);
    }

    private void close() {
        Open top = stack.poll();
        if (top != null) {
            add(top.value());
        }
    }

    private void add(Json value) {
        Open top = stack.peek();
        if (top == null) {
            roots.add(value);
        } else {
            top.add(value);
        }
    }

    /** An object or array that is being read. */
    private static final class Open {
        private final boolean object;
        private final LinkedHashMap<String, Json> members = new LinkedHashMap<>();
        private final List<Json> elements = new ArrayList<>();
        private @Nullable String name;

        Open(boolean object) {
            this.object = object;
        }

        void add(Json value) {
            if (!object) {
                elements.add(value);
            } else if (name != null && !value.isNone()) {
                members.putIfAbsent(name, value);
            }
        }

        Json value() {
            return object ? new Json.Obj(members) : new Json.Arr(elements);
        }
    }
}
