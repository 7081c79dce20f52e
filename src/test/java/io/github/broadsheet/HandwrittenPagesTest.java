package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Some four hundred short stories in eighty languages, after the markup of many systems: how often each answer is right. */
class HandwrittenPagesTest {
    private static final Path SETS = Path.of("src", "train");
    private static final Map<String, Tally> TALLIES = new TreeMap<>();
    private static final List<Double> BODIES = new ArrayList<>();
    private static final int SHINGLE = 4;

    /** How often there was an answer to give, it was given, and something was given where there was none. */
    private static final class Tally {
        int asked;
        int right;
        int none;
        int invented;

        void add(Object gold, Object given, boolean nothing) {
            if (isNothing(gold)) {
                none++;
                invented += nothing ? 0 : 1;
            } else {
                asked++;
                right += gold.equals(given) ? 1 : 0;
            }
        }

        private static boolean isNothing(Object gold) {
            return gold.equals("") || gold.equals(List.of());
        }
    }

    @BeforeAll
    static void readAll() throws IOException {
        for (String set : List.of("handwritten", "handwritten-apart")) {
            read(SETS.resolve(set));
        }
    }

    private static void read(Path set) throws IOException {
        for (String line : Files.readAllLines(set.resolve("gold.jsonl"))) {
            Map<String, Object> gold = gold(line);
            Path file = set.resolve("pages").resolve(gold.get("id") + ".html");
            Article article = ArticleParser.create().parse(Source.file(file).at(String.valueOf(gold.get("url"))));
            count(gold, article);
        }
    }

    private static void count(Map<String, Object> gold, Article article) {
        List<String> authors = article.authors().stream().map(Author::name).toList();
        String section = article.section().orElse("");
        String day = article.published().map(date -> date.day().toString()).orElse("");
        add("title", gold, article.title().orElse(""));
        add("subtitle", gold, article.subtitle().orElse(""));
        add("date", gold, day);
        add("authors", gold, authors);
        add("tags", gold, article.tags());
        add("views", gold, article.views().isPresent() ? "" + article.views().getAsLong() : "");
        add("section", gold, section.isEmpty() ? List.of() : List.of(section));
        BODIES.add(f1(shingles(String.valueOf(gold.get("body"))), shingles(article.text())));
    }

    private static void add(String field, Map<String, Object> gold, Object given) {
        Object expected = gold.get(field);
        if (expected != null) {
            tally(field).add(expected, given, Tally.isNothing(given));
        }
    }

    private static Tally tally(String field) {
        return TALLIES.computeIfAbsent(field, name -> new Tally());
    }

    /** How often each run of four letters or digits stands in a text: a measure for scripts with and without blanks. */
    private static Map<String, Integer> shingles(String text) {
        String said = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
        var shingles = new HashMap<String, Integer>();
        for (int i = 0; i + SHINGLE <= said.length(); i++) {
            shingles.merge(said.substring(i, i + SHINGLE), 1, Integer::sum);
        }
        return shingles;
    }

    private static double f1(Map<String, Integer> gold, Map<String, Integer> given) {
        int shared = 0;
        for (Map.Entry<String, Integer> shingle : gold.entrySet()) {
            shared += Math.min(shingle.getValue(), given.getOrDefault(shingle.getKey(), 0));
        }
        return 2.0 * shared / (sum(gold) + sum(given));
    }

    private static int sum(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Object> gold(String line) {
        var values = new LinkedHashMap<String, Object>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                JsonToken token = json.nextToken();
                if (token == JsonToken.START_ARRAY) {
                    var list = new ArrayList<String>();
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        list.add(json.getString());
                    }
                    values.put(key, List.copyOf(list));
                } else {
                    values.put(key, token == JsonToken.VALUE_NULL ? "" : json.getString());
                }
            }
        }
        return values;
    }

    @ParameterizedTest
    @CsvSource({
        "title, 0.97, 0",
        "subtitle, 0.92, 0.04",
        "date, 0.985, 0",
        "authors, 0.93, 0.06",
        "tags, 0.94, 0.02",
        "views, 0.9, 0.01",
        "section, 0.9, 0.2"
    })
    void mostAnswersAreRight(String field, double right, double invented) {
        Tally tally = tally(field);
        assertThat((double) tally.right / tally.asked)
                .as("right of " + tally.asked)
                .isGreaterThanOrEqualTo(right);
        assertThat((double) tally.invented / Math.max(1, tally.none))
                .as("invented of " + tally.none)
                .isLessThanOrEqualTo(invented);
    }

    @Test
    void bodiesAreNearlyWhole() {
        double mean = BODIES.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        assertThat(mean).as("of " + BODIES.size()).isGreaterThanOrEqualTo(0.94);
    }
}
