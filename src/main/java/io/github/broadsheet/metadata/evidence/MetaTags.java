package io.github.broadsheet.metadata.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The contents of the page's {@code meta} tags by their {@code property}, {@code name} or {@code http-equiv}. */
public final class MetaTags {
    private static final int MOST_OF_A_NAME = 100;

    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    MetaTags() {}

    void add(String name, String content) {
        if (name.isEmpty() || content.isBlank()) {
            return;
        }
        List<String> all = contents.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>(1));
        if (all.size() < MOST_OF_A_NAME) {
            all.add(content);
        }
    }

    /** Everything given under a name, which is in lower case, as written and in the order of the page. */
    public List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    /** The first content under a name as plain text, empty where there is none. */
    public String first(String name) {
        List<String> all = contents.get(name);
        return all == null ? "" : Plain.text(all.get(0));
    }

    /** Every name with its contents, in the order of the page. */
    public Map<String, List<String>> byName() {
        return java.util.Collections.unmodifiableMap(contents);
    }
}
