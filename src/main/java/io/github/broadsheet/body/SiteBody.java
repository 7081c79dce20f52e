package io.github.broadsheet.body;

import io.github.broadsheet.model.Removal;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A body found by the selector of the user's site rule instead of by the model. */
final class SiteBody {
    /** A rule that finds less than this share of what the model finds has gone stale. */
    private static final double LEAST_SHARE = 0.1;

    private static final Removal OUTSIDE = new Removal("site-rule", "outside what the site rule names as the body");

    private SiteBody() {}

    /** Why each segment is left out under a rule; null if the rule finds nothing, or implausibly little. */
    static @Nullable List<@Nullable Removal> find(Outline outline, String selector, int wordsOfModel) {
        Set<Element> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        chosen.addAll(outline.page().document().select(selector));
        var removals = new ArrayList<@Nullable Removal>(
                Collections.nCopies(outline.segments().size(), OUTSIDE));
        int words = 0;
        int done = 0;
        for (Box box : outline.boxes()) {
            if (box.index() >= done && chosen.contains(box.element())) {
                done = box.endBox();
                for (int i = box.firstSegment(); i < Math.min(box.endSegment(), removals.size()); i++) {
                    removals.set(i, null);
                    words += outline.segments().get(i).words();
                }
            }
        }
        if (words > 0 && words >= LEAST_SHARE * wordsOfModel) {
            return removals;
        }
        outline.page().notes().add("the site rule for the body found nothing plausible at " + selector);
        return null;
    }
}
