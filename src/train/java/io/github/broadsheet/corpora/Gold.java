package io.github.broadsheet.corpora;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The known answer for a page: a line of {@code gold.jsonl}. What is not known is left out of it. */
final class Gold {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String id;
    private final Map<String, Object> answers = new LinkedHashMap<>();

    /** @throws BadEntryException if the id is no plain file name */
    Gold(String id) throws BadEntryException {
        if (id.isEmpty() || id.startsWith(".") || !id.chars().allMatch(Gold::namesFile)) {
            throw new BadEntryException("its id is no plain file name");
        }
        this.id = id;
    }

    private static boolean namesFile(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    /** The page's file name without {@code .html.gz}. */
    String id() {
        return id;
    }

    Gold text(String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            answers.put(key, text);
        }
        return this;
    }

    Gold texts(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            answers.put(key, texts);
        }
        return this;
    }

    /** The day of publication from a text that starts with it, year first; anything else is not known well enough. */
    Gold date(@Nullable String text) {
        if (text != null && text.length() >= 10) {
            String day = text.substring(0, 10);
            try {
                return text("date", LocalDate.parse(day).toString());
            } catch (DateTimeException e) {
                return this;
            }
        }
        return this;
    }

    /** The time of publication, a blank or a {@code T} after the day; left out where it is neither, or only a day. */
    Gold datetime(@Nullable String text) {
        if (text != null && text.length() > 10) {
            String iso = text.substring(0, 10) + "T" + text.substring(11);
            try {
                DateTimeFormatter.ISO_DATE_TIME.parse(iso);
                return text("datetime", iso);
            } catch (DateTimeException e) {
                return this;
            }
        }
        return this;
    }

    /** One line of JSON, without its end. */
    String line() {
        var line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            for (Map.Entry<String, Object> answer : answers.entrySet()) {
                json.writeName(answer.getKey());
                write(json, answer.getValue());
            }
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                json.writeString((String) element);
            }
            json.writeEndArray();
        } else {
            json.writeString((String) value);
        }
    }
}
