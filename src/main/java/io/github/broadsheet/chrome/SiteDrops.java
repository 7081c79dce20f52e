package io.github.broadsheet.chrome;

import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the user's rules for the site drop. */
final class SiteDrops {
    static final Removal REMOVAL = new Removal("site-rule", "the rules for this site drop it");

    private SiteDrops() {}

    /** For each segment of the page whether it is dropped. */
    static boolean[] of(Outline outline, Setup setup) {
        var dropped = new boolean[outline.segments().size()];
        Optional<SiteRules> rules = setup.rulesFor(outline.page());
        if (rules.isEmpty() || rules.get().drops().isEmpty()) {
            return dropped;
        }
        Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String selector : rules.get().drops()) {
            elements.addAll(outline.page().document().select(selector));
        }
        for (Box box : outline.boxes()) {
            if (elements.contains(box.element()) && holdsWholeSegments(box, outline.segments())) {
                Arrays.fill(dropped, box.firstSegment(), Math.min(box.endSegment(), dropped.length), true);
            }
        }
        return dropped;
    }

    /** Whether no text stands beside an inline element, so that the segment goes with it. */
    private static boolean holdsWholeSegments(Box box, List<Segment> segments) {
        if (!box.inline()) {
            return true;
        }
        return box.firstSegment() < segments.size()
                && box.element().text().length()
                        >= segments.get(box.firstSegment()).text().length();
    }
}
