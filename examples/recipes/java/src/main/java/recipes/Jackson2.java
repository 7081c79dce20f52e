package recipes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Reads the JSON with Jackson 2, into records that name only what is wanted. */
public final class Jackson2 {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // new keys may come
            .build();

    /** What is wanted of an article. What it does not have is null, or 0. */
    public record Story(String title, List<Writer> authors, Day published, long views, String text) {}

    /** An author. */
    public record Writer(String name, String url) {}

    /** A date: ISO 8601 to the precision that the page shows. */
    @JsonIgnoreProperties(ignoreUnknown = true) // or so, for one type alone
    public record Day(String value) {}

    private Jackson2() {}

    /** Reads one line of {@code --format jsonl}, or what {@code JsonWriter} wrote. */
    public static Story read(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, Story.class);
    }
}
