package io.github.broadsheet.extend;

import io.github.broadsheet.model.Field;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads site rules from JSON and says exactly what is wrong in them. */
final class SiteRulesReader {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String KEYS = "hosts, body, drop, fields, zone, testPages";

    private final String file;
    private final JsonParser json;
    private final List<String> hosts = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private String key = "";

    /** One thing that the file says about the rules. */
    @FunctionalInterface
    private interface Change {
        SiteRules apply(SiteRules rules);
    }

    /** What is done with a string of the file. */
    @FunctionalInterface
    private interface Use {
        void take(String text);
    }

    private SiteRulesReader(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    static SiteRules load(Path file) throws IOException {
        return read(file.toString(), Files.readString(file));
    }

    static List<SiteRules> loadAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
        var all = new ArrayList<SiteRules>();
        for (Path file : files) {
            all.add(load(file));
        }
        return List.copyOf(all);
    }

    static SiteRules read(String file, String text) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new SiteRulesReader(file, json).read();
        } catch (StreamReadException e) {
            TokenStreamLocation at = e.getLocation();
            throw new SiteRulesException(
                    file, "", at.getLineNr(), at.getColumnNr(), "not JSON: " + e.getOriginalMessage());
        }
    }

    private SiteRules read() {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw wrong("the file holds no JSON object; write { \"hosts\": […], … }");
        }
        eachMember("", this::readMember);
        TokenStreamLocation end = json.currentTokenLocation();
        if (json.nextToken() != null) {
            throw wrong("something stands after the end of the object; write one site a file");
        }
        if (hosts.isEmpty()) {
            throw wrong(end, "no hosts; write \"hosts\": [\"example.org\"]");
        }
        SiteRules rules = SiteRules.forHost(hosts.get(0));
        for (String host : hosts.subList(1, hosts.size())) {
            rules = rules.alsoFor(host);
        }
        for (Change change : changes) {
            rules = change.apply(rules);
        }
        return rules;
    }

    private void readMember(String name) {
        switch (name) {
            case "hosts" -> strings(host -> hosts.add(HostPattern.of(host).toString()));
            case "body" -> readBody();
            case "drop" ->
                strings(selector -> {
                    Selectors.checked(selector);
                    changes.add(rules -> rules.drop(selector));
                });
            case "fields" -> readFields();
            case "zone" -> readZone();
            case "testPages" -> strings(this::readTestPage);
            default -> throw wrong("no such key; the keys are " + KEYS);
        }
    }

    private void readBody() {
        var selectors = new ArrayList<String>();
        strings(selector -> selectors.add(Selectors.checked(selector)));
        if (!selectors.isEmpty()) {
            changes.add(rules -> rules.body(selectors.get(0), rest(selectors)));
        }
    }

    private void readFields() {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw wrong("an object of names and selectors belongs here, such as {\"views\": \".hits\"}");
        }
        eachMember("fields.", name -> {
            var selectors = new ArrayList<String>();
            strings(selector -> selectors.add(Place.of(selector).toString()));
            if (!selectors.isEmpty()) {
                changes.add(rules -> rules.field(Field.of(name), selectors.get(0), rest(selectors)));
            }
        });
    }

    private void readZone() {
        string(text -> {
            ZoneId zone = ZoneId.of(text);
            changes.add(rules -> rules.zone(zone));
        });
    }

    private void readTestPage(String url) {
        String host = host(url);
        if (host == null) {
            throw new IllegalArgumentException("not an address: " + url + " (write it whole, with https://)");
        }
        TokenStreamLocation at = json.currentTokenLocation();
        String where = key;
        changes.add(rules -> {
            if (!rules.holdFor(host)) {
                key = where;
                throw wrong(at, host + " is none of the hosts of these rules; add it to hosts or leave the page out");
            }
            return rules.testPage(url);
        });
    }

    private static @Nullable String host(String url) {
        try {
            return new URI(url).getHost();
        } catch (URISyntaxException e) {
            return null; // the caller says what is wrong with it
        }
    }

    private static String[] rest(List<String> selectors) {
        return selectors.subList(1, selectors.size()).toArray(String[]::new);
    }

    private void eachMember(String prefix, Use use) {
        Set<String> seen = new HashSet<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            key = prefix + name;
            if (!seen.add(name)) {
                throw wrong("the key stands twice; write all its values in one list");
            }
            json.nextToken();
            use.take(name);
        }
        key = "";
    }

    /** One string, or a list of them. */
    private void strings(Use use) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            string(use);
            return;
        }
        String list = key;
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            key = list + "[" + i + "]";
            string(use);
        }
    }

    private void string(Use use) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong("a string belongs here, in double quotes");
        }
        try {
            use.take(json.getString());
        } catch (DateTimeException e) {
            throw wrong("no such zone; write a name of the tz database, such as Europe/Berlin, or an offset");
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private SiteRulesException wrong(String problem) {
        return wrong(json.currentTokenLocation(), problem);
    }

    private SiteRulesException wrong(TokenStreamLocation at, String problem) {
        return new SiteRulesException(file, key, at.getLineNr(), at.getColumnNr(), problem);
    }
}
