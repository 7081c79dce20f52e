package io.github.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How often values are right by the confidence that they are given with, over annotated pages. Run it with {@code mvn
 * test -Dtest=ReliabilityTest -Dbroadsheet.eval=FOLDER}, where the folder holds sets of {@code gold.jsonl} and {@code
 * pages}; it prints the table from which {@code Calibration} is filled in, and fails where stated and observed part.
 */
class ReliabilityTest {
    private static final String[] SETS = {"wcxb-articles", "fundus", "trafilatura", "fields"};
    private static final JsonFactory JSON = new JsonFactory();
    private static final int ENOUGH = 60;

    private final Map<String, TreeMap<Integer, int[]>> bins = new TreeMap<>();

    @Test
    void statedConfidenceIsNearTheObserved() throws IOException {
        String folder = System.getProperty("broadsheet.eval");
        Assumptions.assumeTrue(folder != null, "no annotated pages: set -Dbroadsheet.eval=FOLDER");
        for (String set : SETS) {
            Path path = Path.of(folder).resolve(set);
            if (Files.isDirectory(path)) {
                for (String line : Files.readAllLines(path.resolve("gold.jsonl"))) {
                    count(path, read(line));
                }
            }
        }
        var report = new StringBuilder();
        var far = new ArrayList<String>();
        bins.forEach((field, all) -> all.forEach((bin, counts) -> {
            double observed = (double) counts[1] / counts[0];
            double stated = counts[2] / 1000.0 / counts[0];
            report.append(String.format("%-12s stated %.2f observed %.2f of %d%n", field, stated, observed, counts[0]));
            if (counts[0] >= ENOUGH && Math.abs(observed - stated) > 0.1) {
                far.add(field + " " + stated + " is " + observed);
            }
        }));
        System.out.print(report);
        assertThat(far).isEmpty();
    }

    private void count(Path set, Map<String, List<String>> gold) throws IOException {
        String id = gold.getOrDefault("id", List.of("")).get(0);
        Source source = Source.file(set.resolve("pages").resolve(id + ".html.gz"));
        List<String> url = gold.getOrDefault("url", List.of());
        Article article = ArticleParser.create().parse(url.isEmpty() ? source : source.at(url.get(0)));
        one(article, gold, Field.TITLE, List::of, false);
        one(article, gold, Field.SUBTITLE, List::of, false);
        one(article, gold, Field.SECTION, List::of, true);
        one(article, gold, Field.SITE, List::of, false);
        one(article, gold, Field.DESCRIPTION, List::of, false);
        one(article, gold, Field.TAGS, tags -> tags, false);
        one(
                article,
                gold,
                Field.AUTHORS,
                authors -> authors.stream().map(Author::name).toList(),
                false);
    }

    /** Counts a value against the gold: all of a list, or any of the acceptable. */
    private <T> void one(
            Article article,
            Map<String, List<String>> gold,
            Field<T> field,
            Function<T, List<String>> texts,
            boolean any) {
        Found<T> found = article.find(field).orElse(null);
        List<String> expected = gold.get(field.name());
        if (found == null || expected == null) {
            return;
        }
        var wanted = keys(expected, field.equals(Field.AUTHORS));
        var given = keys(texts.apply(found.value()), field.equals(Field.AUTHORS));
        boolean right = any ? wanted.containsAll(given) && !given.isEmpty() : wanted.equals(given);
        int[] counts = bins.computeIfAbsent(field.name(), name -> new TreeMap<>())
                .computeIfAbsent((int) (found.confidence() * 10), bin -> new int[3]);
        counts[0]++;
        counts[1] += right ? 1 : 0;
        counts[2] += (int) Math.round(found.confidence() * 1000);
    }

    private static Set<String> keys(List<String> texts, boolean names) {
        Set<String> keys = new HashSet<>();
        for (String text : texts) {
            for (String part : names ? text.split(",|;|&| and | und | et | y ", -1) : new String[] {text}) {
                if (!Plain.key(Plain.text(part)).isEmpty()) {
                    keys.add(Plain.key(Plain.text(part)));
                }
            }
        }
        return keys;
    }

    /** The members of a flat object: a string as a list of one, null as an empty list. */
    private static Map<String, List<String>> read(String line) {
        var members = new HashMap<String, List<String>>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                var values = new ArrayList<String>();
                JsonToken token = parser.nextToken();
                if (token == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        values.add(parser.getString());
                    }
                } else if (token != JsonToken.VALUE_NULL) {
                    values.add(parser.getString());
                }
                members.put(name, values);
            }
        }
        return members;
    }
}
