package io.github.broadsheet.metadata;

import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.model.Candidate;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The door of this room: gathers offers from every kind of evidence and ranks them. */
public final class MetadataReader {
    private MetadataReader() {}

    /**
     * Reads the facts of a page.
     *
     * @param body where the body stands, {@link Span#NONE} if there is none
     */
    public static Facts read(Outline outline, Span body, Setup setup) {
        var facts = new LinkedHashMap<Field<?>, Found<?>>();
        outline.page()
                .url()
                .ifPresent(url -> facts.put(
                        Field.URL, new Found<>(url, new Provenance(Provenance.Evidence.GIVEN, "Source.at", url), 1)));
        String title = outline.page().document().title();
        if (!title.isEmpty()) {
            facts.put(
                    Field.TITLE,
                    new Found<>(title, new Provenance(Provenance.Evidence.TITLE_ELEMENT, "title", title), 0.5));
        }
        return new Facts(new Metadata(facts), List.<Candidate<?>>of(), Map.of());
    }
}
