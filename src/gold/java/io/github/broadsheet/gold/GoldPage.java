package io.github.broadsheet.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A page with its known answer, as a line of {@code gold.jsonl} tells it. */
public record GoldPage(String set, Path file, String id, String url, String body, String type, List<String> with, List<String> without) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "go");

    /** The pages of a set, in the order of its gold. */
    public static List<GoldPage> read(Path set) {
        try {
            var pages = new ArrayList<GoldPage>();
            for (String line : Files.readAllLines(set.resolve("gold.jsonl"))) {
                pages.add(parse(set, line));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldPage parse(Path set, String line) {
        String id = "";
        String url = "";
        String body = "";
        String type = "";
        List<String> with = List.of();
        List<String> without = List.of();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken token = json.nextToken();
                switch (name) {
                    case "id" -> id = json.getString();
                    case "url" -> url = token == JsonToken.VALUE_STRING ? json.getString() : "";
                    case "body" -> body = token == JsonToken.VALUE_STRING ? json.getString() : "";
                    case "type" -> type = json.getString();
                    case "with" -> with = strings(json);
                    case "without" -> without = strings(json);
                    default -> json.skipChildren();
                }
            }
        }
        Path packed = set.resolve("pages").resolve(id + ".html.gz");
        Path file = Files.exists(packed) ? packed : set.resolve("pages").resolve(id + ".html");
        return new GoldPage(set.getFileName().toString(), file, id, url, body, type, with, without);
    }

    private static List<String> strings(JsonParser json) {
        var strings = new ArrayList<String>();
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                strings.add(json.getString());
            }
        }
        return strings;
    }

    /** The site: pages of one site are never in training and test at once. */
    public String site() {
        String host = url.isEmpty() ? id : hostOf(url);
        String[] labels = host.split("\\.", -1);
        int n = labels.length;
        if (n < 2) {
            return host;
        }
        boolean three = n > 2 && labels[n - 1].length() == 2 && SECOND_LEVEL.contains(labels[n - 2]);
        return three ? labels[n - 3] + "." + labels[n - 2] + "." + labels[n - 1] : labels[n - 2] + "." + labels[n - 1];
    }

    private static String hostOf(String url) {
        int from = url.indexOf("//");
        int end = from < 0 ? -1 : url.indexOf('/', from + 2);
        String host = from < 0 ? url : url.substring(from + 2, end < 0 ? url.length() : end);
        int port = host.indexOf(':');
        return (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
    }

    /** The fold of cross-validation that the page is in. */
    public int fold(int folds) {
        int hash = site().hashCode();
        return Math.floorMod(hash ^ hash >>> 16, folds);
    }
}
