package io.github.broadsheet.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way in which an article is not what was expected.
 *
 * @param key the key of the article's JSON
 * @param description for people, one line or several
 */
public record Difference(String key, String description) {
    private static final String NOTHING = "nothing";

    static String described(String key, @Nullable Object expected, @Nullable Object actual) {
        if (key.equals("blocks") && expected instanceof List<?> wanted) {
            return BlockDifference.described(wanted, actual instanceof List<?> found ? found : List.of());
        }
        if (key.equals("text") && expected instanceof String wanted) {
            String found = actual instanceof String text ? text : "";
            return BlockDifference.described(List.of(wanted.split("\n\n", -1)), List.of(found.split("\n\n", -1)));
        }
        if (key.equals("fields") && expected instanceof Map<?, ?> wanted) {
            Map<?, ?> found = actual instanceof Map<?, ?> map ? map : Map.of();
            return wanted.entrySet().stream()
                    .filter(entry -> !Likeness.fits(entry.getValue(), found.get(entry.getKey())))
                    .map(entry -> both(String.valueOf(entry.getKey()), entry.getValue(), found.get(entry.getKey())))
                    .collect(Collectors.joining("\n"));
        }
        return both(key, expected, actual);
    }

    private static String both(String key, @Nullable Object expected, @Nullable Object actual) {
        String wanted = shown(expected);
        String found = shown(actual);
        if (wanted.equals(found)) { // alike but for what is not shown first
            wanted = String.valueOf(expected);
            found = String.valueOf(actual);
        }
        return key + "\n    expected  " + wanted + "\n    found     " + found;
    }

    /** A value in a line: of an object what a person would call it. */
    static String shown(@Nullable Object value) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Map<?, ?> map) {
            Object chief = Likeness.chief(map);
            return chief == null ? map.toString() : String.valueOf(chief);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? NOTHING
                    : list.stream().map(Difference::shown).collect(Collectors.joining(" | "));
        }
        return value.toString();
    }

    @Override
    public String toString() {
        return description;
    }
}
