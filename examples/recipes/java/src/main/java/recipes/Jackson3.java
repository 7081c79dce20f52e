package recipes;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON with Jackson 3, which passes over unknown keys by itself and throws nothing that is checked. */
public final class Jackson3 {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What is wanted of an article. */
    public record Story(String title, List<Writer> authors, Day published, Long views, String text) {}

    /** An author. */
    public record Writer(String name, String url) {}

    /** A date: ISO 8601 to the precision that the page shows. */
    public record Day(String value) {}

    private Jackson3() {}

    /** Reads one line of {@code --format jsonl}, or what {@code JsonWriter} wrote. */
    public static Story read(String json) {
        return MAPPER.readValue(json, Story.class);
    }
}
