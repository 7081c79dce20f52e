package io.github.broadsheet.body;

import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.outline.NameFinder;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door of this room: decides for each segment of a page whether it is body text, and what kind of page it is. */
public final class BodyFinder {
    private BodyFinder() {}

    /** What this room looks for in classes and ids. */
    public static NameFinder names() {
        return BoxNames.FINDER;
    }

    /** Decides for every segment of the page. */
    public static BodyReading find(Outline outline, Setup setup) {
        if (outline.segments().isEmpty()) {
            return new BodyReading(new double[0], List.of(), Status.EMPTY);
        }
        return outline.page().kind() == Page.Kind.TEXT_DUMP ? fromLines(outline) : fromElements(outline, setup);
    }

    private static BodyReading fromElements(Outline outline, Setup setup) {
        var features = new Features(outline);
        double[] probabilities = Classifier.probabilities(features, outline.page());
        Draft draft = Draft.of(features, probabilities, Cut.STRICT);
        List<@Nullable Removal> bySite = asTheSiteSays(draft, outline, setup);
        List<@Nullable Removal> removals = bySite == null ? draft.removals() : bySite;
        PageKind kind = PageKind.of(features, kept(removals));
        if (bySite == null && kind.isSurelyNoArticle()) {
            removals = Draft.of(features, probabilities, Cut.LENIENT).removals();
        }
        return new BodyReading(probabilities, removals, kind.status());
    }

    private static @Nullable List<@Nullable Removal> asTheSiteSays(Draft draft, Outline outline, Setup setup) {
        String selector =
                setup.rulesFor(outline.page()).flatMap(SiteRules::body).orElse("");
        return selector.isEmpty() ? null : SiteBody.find(outline, selector, draft.keptTo()[draft.layout.size]);
    }

    private static BodyReading fromLines(Outline outline) {
        var features = new DumpFeatures(outline);
        Draft draft = Draft.ofLines(
                features.layout(),
                features.topics(),
                features.probabilities(outline.page().deadline()));
        Status status = draft.isEmpty() ? Status.EMPTY : Status.ARTICLE;
        return new BodyReading(draft.probabilities, draft.removals(), status);
    }

    private static boolean[] kept(List<@Nullable Removal> removals) {
        var kept = new boolean[removals.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = removals.get(i) == null;
        }
        return kept;
    }
}
