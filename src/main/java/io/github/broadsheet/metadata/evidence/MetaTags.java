package io.github.broadsheet.metadata.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contents of the page's {@code meta} tags by their {@code property}, {@code name} or {@code http-equiv}. */
public final class MetaTags {
    private static final int MOST_OF_A_NAME = 100;
    private static final int MOST_NAMES = 1_000;

    private final Map<String, Contents> byName = new LinkedHashMap<>();

    /** What stands under one name. */
    private static final class Contents {
        final List<String> all = new ArrayList<>(1);
        private @Nullable String first;

        String first() {
            String text = first;
            if (text == null) {
                text = Plain.text(all.get(0));
                first = text;
            }
            return text;
        }
    }

    MetaTags() {}

    void add(String name, String content) {
        if (name.isEmpty() || content.isBlank()) {
            return;
        }
        String key = name.strip().toLowerCase(Locale.ROOT);
        Contents contents = byName.get(key);
        if (contents == null && byName.size() < MOST_NAMES) {
            contents = new Contents();
            byName.put(key, contents);
        }
        if (contents != null && contents.all.size() < MOST_OF_A_NAME) {
            contents.all.add(content);
        }
    }

    /** Everything given under a name, which is in lower case, as written and in the order of the page. */
    public List<String> all(String name) {
        Contents contents = byName.get(name);
        return contents == null ? List.of() : Collections.unmodifiableList(contents.all);
    }

    /** The first content under a name as plain text, empty where there is none. */
    public String first(String name) {
        Contents contents = byName.get(name);
        return contents == null ? "" : contents.first();
    }

    /** Every name, in the order of the page. */
    public Iterable<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }
}
