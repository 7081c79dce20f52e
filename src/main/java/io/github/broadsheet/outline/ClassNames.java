package io.github.broadsheet.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The class attributes of a page, each once. */
final class ClassNames {
    final List<ClassName> all = new ArrayList<>();
    private final Map<String, ClassName> known = new HashMap<>();
    private final BitSet asked = new BitSet(); // by number, those of which is known whether they are unseen
    private final BitSet unseen = new BitSet();

    ClassNames() {
        all.add(ClassName.NONE);
    }

    ClassName of(String text) {
        if (text.isEmpty()) {
            return ClassName.NONE;
        }
        ClassName one = known.get(text);
        if (one == null) {
            one = new ClassName(all.size(), text);
            known.put(text, one);
            all.add(one);
        }
        return one;
    }

    /** Whether a class says that an element is there for screen readers alone. */
    boolean isUnseen(ClassName one) {
        if (!one.isNone() && !asked.get(one.number())) {
            asked.set(one.number());
            unseen.set(one.number(), Visibility.isUnseen(one.text()));
        }
        return unseen.get(one.number());
    }
}
