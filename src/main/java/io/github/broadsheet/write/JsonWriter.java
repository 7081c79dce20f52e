package io.github.broadsheet.write;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Image;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an article as one JSON object. Immutable and serializable; one writer serves any number of threads.
 *
 * <p>What follows is a contract: keys keep their names, types and meaning; new keys may come. What an article does not
 * have is left out; no value is null.
 *
 * <table>
 * <caption>The keys, in the order in which they are written</caption>
 * <tr><th>key</th><th>value</th></tr>
 * <tr><td>{@code status}</td><td>{@code article}, {@code listing}, {@code other}, {@code consent_wall},
 *     {@code paywalled}, {@code truncated} or {@code empty}; always there</td></tr>
 * <tr><td>{@code notes}</td><td>list of sentences about how the input was read</td></tr>
 * <tr><td>{@code url}, {@code canonicalUrl}, {@code site}, {@code language}, {@code title}, {@code subtitle},
 *     {@code section}</td><td>string</td></tr>
 * <tr><td>{@code breadcrumbs}</td><td>list of strings, outermost first</td></tr>
 * <tr><td>{@code authors}</td><td>list of {@code {name, url}}, with {@code "kind": "organization"} added for an agency or
 *     desk</td></tr>
 * <tr><td>{@code published}, {@code modified}</td><td>{@code {value, raw}}: ISO 8601 to the precision that the page shows,
 *     with an offset only where it is known, and the text that it was read from</td></tr>
 * <tr><td>{@code views}, {@code comments}</td><td>whole number</td></tr>
 * <tr><td>{@code tags}</td><td>list of strings</td></tr>
 * <tr><td>{@code description}</td><td>string</td></tr>
 * <tr><td>{@code image}</td><td>the lead image: {@code {url, alt, caption, credit}}</td></tr>
 * <tr><td>{@code images}</td><td>the lead image and those of the body, none twice: list of the same form</td></tr>
 * <tr><td>{@code license}, {@code agency}</td><td>string</td></tr>
 * <tr><td>{@code free}</td><td>boolean: the page's own claim whether the text is free to read</td></tr>
 * <tr><td>{@code text}</td><td>the body as plain text, blocks apart by blank lines</td></tr>
 * <tr><td>{@code blocks}</td><td>the body: list of {@code {type, …}}, see below</td></tr>
 * <tr><td>{@code wordCount}</td><td>the number of words in {@code text}; always there</td></tr>
 * <tr><td>{@code fields}</td><td>fields of your own, by name: strings, numbers, booleans and lists as such; authors, dates
 *     and images in the forms above; anything else as its {@code toString()}</td></tr>
 * <tr><td>{@code evidence}</td><td>for each field that was found, by name: {@code {kind, where, raw, confidence}}; left
 *     out by {@link #withoutEvidence()}</td></tr>
 * </table>
 *
 * <p>The types of blocks:
 *
 * <table>
 * <caption>Blocks by their type</caption>
 * <tr><th>type</th><th>other keys</th></tr>
 * <tr><td>{@code paragraph}</td><td>{@code text}, {@code content}</td></tr>
 * <tr><td>{@code heading}</td><td>{@code level} (1 to 6), {@code text}, {@code content}</td></tr>
 * <tr><td>{@code list}</td><td>{@code ordered} (boolean), {@code start}: the number of the first item, left out where it is
 * 1, {@code items}: list of {@code {blocks}}</td></tr>
 * <tr><td>{@code quote}</td><td>{@code blocks}</td></tr>
 * <tr><td>{@code figure}</td><td>{@code url}, {@code alt}, {@code caption}, {@code captionContent}, {@code credit}</td></tr>
 * <tr><td>{@code table}</td><td>{@code rows}: list of lists of {@code {text, content, header, columns, rows}};
 *     {@code header} is there for header cells, {@code columns} and {@code rows} where the cell spans more than one</td></tr>
 * <tr><td>{@code code}</td><td>{@code text}, white space as written</td></tr>
 * <tr><td>{@code embed}</td><td>{@code url}, {@code title}</td></tr>
 * </table>
 *
 * <p>{@code text} is always the plain words. {@code content} (of a caption: {@code captionContent}) is there only where
 * the words have structure: a list of {@code {type: "text", text, strong, emphasis, code}}, the last three where true,
 * {@code {type: "link", url, text, content}} and {@code {type: "break"}}.
 *
 * <p>{@link JsonReader} turns the object into an equal article. Unpaired surrogates, which no UTF-8 text can hold, are
 * written as U+FFFD.
 */
public final class JsonWriter implements Serializable {
    private static final long serialVersionUID = 1;

    private static final List<String> KEYS =
            List.of("status", "notes", "images", "text", "blocks", "wordCount", "fields", "evidence");

    private final boolean indented;
    private final boolean evidence;
    private final Map<String, String> extras;

    /** A writer of one line per article, evidence included. */
    public JsonWriter() {
        this(false, true, Map.of());
    }

    private JsonWriter(boolean indented, boolean evidence, Map<String, String> extras) {
        this.indented = indented;
        this.evidence = evidence;
        this.extras = extras;
    }

    /** The same, over many lines and indented by two blanks. */
    public JsonWriter indented() {
        return new JsonWriter(true, evidence, extras);
    }

    /**
     * The same, without where each value was found and how sure that is. An article that is read back from it equals the
     * original but for its provenance.
     */
    public JsonWriter withoutEvidence() {
        return new JsonWriter(indented, false, extras);
    }

    /**
     * The same, with a string of the caller's added before all other keys: the name of the file, say.
     *
     * @throws IllegalArgumentException if the key is one of the contract's
     */
    public JsonWriter with(String key, String value) {
        if (KEYS.contains(key) || Field.all().contains(new Field<>(key))) {
            throw new IllegalArgumentException("the key has a meaning of its own: " + key);
        }
        var more = new LinkedHashMap<>(extras);
        more.put(key, value);
        return new JsonWriter(indented, evidence, more);
    }

    /** The article as JSON. */
    public String write(Article article) {
        var out = new StringWriter();
        try (JsonOutput json = new JsonOutput(out, indented)) {
            write(article, json);
        }
        return out.toString();
    }

    /**
     * Appends the article's JSON.
     *
     * @throws IOException if the target refuses it
     */
    public void write(Article article, Appendable target) throws IOException {
        target.append(write(article));
    }

    /**
     * Writes the article's JSON in UTF-8. The stream is neither flushed nor closed.
     *
     * @throws IOException if the stream fails
     */
    public void write(Article article, OutputStream target) throws IOException {
        target.write(write(article).getBytes(StandardCharsets.UTF_8));
    }

    private void write(Article article, JsonOutput json) {
        json.startObject();
        extras.forEach(json::string);
        json.string("status", JsonOutput.name(article.status()));
        if (!article.notes().isEmpty()) {
            json.name("notes").value(article.notes());
        }
        Map<Field<?>, Found<?>> facts = article.metadata().facts();
        for (Field<?> field : Field.all()) {
            Found<?> found = facts.get(field);
            if (found != null) {
                json.name(field.name()).value(found.value());
            }
            if (field.equals(Field.IMAGE)) {
                writeImages(article.images(), json);
            }
        }
        json.stringUnlessEmpty("text", article.text());
        if (!article.blocks().isEmpty()) {
            new JsonBlocks(json.name("blocks")).write(article.blocks());
        }
        json.number("wordCount", article.wordCount());
        writeOwnFields(facts, json);
        if (evidence) {
            writeEvidence(facts, json);
        }
        json.endObject();
    }

    private static void writeImages(List<Image> images, JsonOutput json) {
        if (!images.isEmpty()) {
            json.name("images").value(images);
        }
    }

    private static void writeOwnFields(Map<Field<?>, Found<?>> facts, JsonOutput json) {
        var own = new LinkedHashMap<>(facts);
        Field.all().forEach(own::remove);
        if (own.isEmpty()) {
            return;
        }
        json.name("fields").startObject();
        own.forEach((field, found) -> json.name(field.name()).value(found.value()));
        json.endObject();
    }

    private static void writeEvidence(Map<Field<?>, Found<?>> facts, JsonOutput json) {
        if (facts.isEmpty()) {
            return;
        }
        json.name("evidence").startObject();
        facts.forEach((field, found) -> {
            json.name(field.name()).startObject();
            json.string("kind", JsonOutput.name(found.provenance().evidence()));
            json.stringUnlessEmpty("where", found.provenance().where());
            json.stringUnlessEmpty("raw", found.provenance().raw());
            json.number("confidence", found.confidence());
            json.endObject();
        });
        json.endObject();
    }
}
