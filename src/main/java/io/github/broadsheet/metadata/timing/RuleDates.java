package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Span;
import java.util.List;
import org.jsoup.nodes.Element;

/** The dates in the places that the user's rules for the site name. */
final class RuleDates {
    private static final double SURE = 0.99;

    private RuleDates() {}

    static void read(Evidence evidence, Setup setup, DateContext context, List<Clue> clues) {
        setup.rulesFor(evidence.outline().page()).ifPresent(rules -> {
            read(Role.PUBLISHED, Field.PUBLISHED, evidence, rules, context, clues);
            read(Role.MODIFIED, Field.MODIFIED, evidence, rules, context, clues);
        });
    }

    private static void read(
            Role role, Field<?> field, Evidence evidence, SiteRules rules, DateContext context, List<Clue> clues) {
        String where = rules.fields().get(field);
        if (where == null) {
            return;
        }
        List<Element> found = rules.elements(field, evidence.outline().page().document());
        for (Element element : found) {
            String value = element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
            var match = DateText.value(value.isBlank() ? element.text() : value, context);
            if (match.isPresent()) {
                clues.add(new Clue(role, true, Provenance.Evidence.SITE_RULE, SURE, match.get(), where, Span.NONE));
                return;
            }
        }
        evidence.outline()
                .page()
                .notes()
                .add("the site rule for " + field + " found " + (found.isEmpty() ? "nothing" : "no date") + " at "
                        + rules.place(field));
    }
}
