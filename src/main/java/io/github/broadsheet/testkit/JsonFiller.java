package io.github.broadsheet.testkit;

import java.io.StringWriter;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Replaces the strings of a JSON text, those of keys and types not. */
record JsonFiller(UnaryOperator<String> filler) {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** The text with its strings replaced; nothing where it is no JSON, for what it says is then nobody's guess. */
    String refilled(String json) {
        var out = new StringWriter();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json);
                JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            String key = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    key = parser.currentName();
                }
                if (token == JsonToken.VALUE_STRING && !key.startsWith("@t") && !key.startsWith("@c")) {
                    generator.writeString(filler.apply(parser.getString()));
                } else {
                    generator.copyCurrentEvent(parser);
                }
            }
        } catch (JacksonException e) {
            return "";
        }
        return out.toString().replace("</", "<\\/");
    }
}
