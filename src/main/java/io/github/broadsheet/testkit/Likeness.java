package io.github.broadsheet.testkit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a value of JSON is what was expected: of an object, only the keys that were named count. */
final class Likeness {
    /** The keys that a string alone stands for: of a date, an author, a picture. */
    private static final List<String> CHIEF_KEYS = List.of("value", "name", "url");

    private Likeness() {}

    static boolean fits(@Nullable Object expected, @Nullable Object actual) {
        if (expected == null || actual == null) {
            return isNothing(expected) && isNothing(actual);
        }
        if (expected instanceof Map<?, ?> wanted && actual instanceof Map<?, ?> found) {
            return wanted.entrySet().stream().allMatch(entry -> fits(entry.getValue(), found.get(entry.getKey())));
        }
        if (expected instanceof List<?> wanted && actual instanceof List<?> found) {
            return fitsEach(wanted, found);
        }
        if (expected instanceof Number wanted && actual instanceof Number found) {
            return wanted.doubleValue() == found.doubleValue();
        }
        return expected.equals(actual) || actual instanceof Map<?, ?> found && expected.equals(chief(found));
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    private static boolean fitsEach(List<?> wanted, List<?> found) {
        if (wanted.size() != found.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!fits(wanted.get(i), found.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What a person would call the object. */
    static @Nullable Object chief(Map<?, ?> object) {
        return CHIEF_KEYS.stream()
                .filter(object::containsKey)
                .findFirst()
                .<@Nullable Object>map(object::get)
                .orElse(null);
    }
}
