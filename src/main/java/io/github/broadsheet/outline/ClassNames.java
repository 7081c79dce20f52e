package io.github.broadsheet.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The class attributes of a page, each once. */
final class ClassNames {
    final List<ClassName> all = new ArrayList<>();
    private final Map<String, ClassName> known = new HashMap<>();

    ClassNames() {
        all.add(ClassName.NONE);
    }

    ClassName of(String text) {
        if (text.isEmpty()) {
            return ClassName.NONE;
        }
        ClassName one = known.get(text);
        if (one == null) {
            one = new ClassName(all.size(), text, Visibility.isUnseen(text));
            known.put(text, one);
            all.add(one);
        }
        return one;
    }
}
