package io.github.broadsheet.write;

import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.write.json.Indented;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON text in the making: Jackson's generator, with the forms of values that the contract of the writer knows. */
final class JsonOutput implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    JsonOutput(StringWriter target, boolean indented) {
        json = FACTORY.createGenerator(indented ? new Indented() : ObjectWriteContext.empty(), target);
    }

    @Override
    public void close() {
        json.close();
    }

    /** How an enum's constant is written. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    JsonOutput name(String key) {
        json.writeName(wellFormed(key));
        return this;
    }

    void startObject() {
        json.writeStartObject();
    }

    void endObject() {
        json.writeEndObject();
    }

    void startArray() {
        json.writeStartArray();
    }

    void endArray() {
        json.writeEndArray();
    }

    void string(String key, String value) {
        name(key);
        json.writeString(wellFormed(value));
    }

    void stringUnlessEmpty(String key, String value) {
        if (!value.isEmpty()) {
            string(key, value);
        }
    }

    void number(String key, long value) {
        name(key);
        json.writeNumber(value);
    }

    void number(String key, double value) {
        name(key);
        json.writeNumber(value);
    }

    void bool(String key, boolean value) {
        name(key);
        json.writeBoolean(value);
    }

    void boolIfTrue(String key, boolean value) {
        if (value) {
            bool(key, true);
        }
    }

    /** A value of any field. Its own type decides, so that a field defined twice with two types does no harm. */
    void value(Object value) {
        if (value instanceof Author author) {
            author(author);
        } else if (value instanceof ArticleDate date) {
            date(date);
        } else if (value instanceof Image image) {
            image(image);
        } else if (value instanceof List<?> list) {
            startArray();
            list.forEach(this::value);
            endArray();
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double || value instanceof Float) {
            json.writeNumber(((Number) value).doubleValue());
        } else {
            json.writeString(wellFormed(value.toString()));
        }
    }

    private void author(Author author) {
        startObject();
        string("name", author.name());
        author.url().ifPresent(url -> string("url", url));
        if (author.kind() != Author.Kind.PERSON) {
            string("kind", name(author.kind()));
        }
        endObject();
    }

    private void date(ArticleDate date) {
        startObject();
        string("value", date.iso());
        stringUnlessEmpty("raw", date.raw());
        endObject();
    }

    private void image(Image image) {
        startObject();
        string("url", image.url());
        stringUnlessEmpty("alt", image.alt());
        stringUnlessEmpty("caption", image.caption());
        stringUnlessEmpty("credit", image.credit());
        endObject();
    }

    /** The same text with U+FFFD in place of each surrogate that has no partner. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text, i);
            }
        }
        return text;
    }

    private static String replaced(String text, int from) {
        var out = new StringBuilder(text);
        for (int i = from; i < out.length(); i++) {
            boolean pair = i + 1 < out.length() && Character.isSurrogatePair(out.charAt(i), out.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(out.charAt(i))) {
                out.setCharAt(i, '\ufffd');
            }
        }
        return out.toString();
    }
}
