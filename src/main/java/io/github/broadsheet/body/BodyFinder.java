package io.github.broadsheet.body;

import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.outline.Outline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door of this room: decides for each segment of a page whether it is body text. */
public final class BodyFinder {
    private BodyFinder() {}

    /** Decides for every segment of the page. */
    public static BodyReading find(Outline outline, Setup setup) {
        if (outline.segments().isEmpty()) {
            return new BodyReading(new double[0], List.of(), Status.EMPTY);
        }
        var features = new Features(outline);
        double[] probabilities = Classifier.probabilities(features, outline.page());
        var draft = new Draft(features.layout(), probabilities);
        Cut.apply(draft);
        new Guards(draft, features.words().titleSegment).apply();
        Standfirst.restore(draft, features.words());
        List<@Nullable Removal> removals = draft.removals();
        String selector =
                setup.rulesFor(outline.page()).flatMap(SiteRules::body).orElse("");
        if (!selector.isEmpty()) {
            List<@Nullable Removal> bySite = SiteBody.find(outline, selector, draft.keptTo()[draft.layout.size]);
            removals = bySite == null ? removals : bySite;
        }
        return new BodyReading(probabilities, removals, draft.isEmpty() ? Status.EMPTY : Status.ARTICLE);
    }
}
