package io.github.broadsheet.metadata;

import io.github.broadsheet.model.Candidate;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Metadata;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found out about the article.
 *
 * @param metadata the values chosen
 * @param candidates all that were considered, the best of a field first
 * @param shown the segments in which a field's value is shown, so that they are not taken for body text
 * @param declaredBody the article's text as the page's JSON-LD gives it, as written; empty for none
 */
public record Facts(
        Metadata metadata, List<Candidate<?>> candidates, Map<Integer, Field<?>> shown, String declaredBody) {
    public Facts {
        candidates = List.copyOf(candidates);
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
    }
}
