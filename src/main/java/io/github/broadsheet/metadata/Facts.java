package io.github.broadsheet.metadata;

import io.github.broadsheet.model.Candidate;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Metadata;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was found out about the article.
 *
 * @param metadata the values chosen
 * @param candidates gives all that were considered, the best of a field first; only who asks for reasons needs them
 * @param shown the segments in which a field's value is shown, so that they are not taken for body text
 * @param declaredBody the article's text as the page's JSON-LD gives it, as written; empty for none
 */
public record Facts(
        Metadata metadata, Supplier<List<Candidate<?>>> candidates, Map<Integer, Field<?>> shown, String declaredBody) {
    public Facts {
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
    }
}
