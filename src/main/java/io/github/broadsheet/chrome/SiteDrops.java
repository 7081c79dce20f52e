package io.github.broadsheet.chrome;

import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.page.Pace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

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
        List<Evaluator> selectors =
                rules.get().drops().stream().map(QueryParser::parse).toList();
        Document document = outline.page().document();
        var pace = new Pace(outline.page(), "the rules for its site were applied");
        for (Box box : outline.boxes()) {
            if (pace.isLate()) {
                break;
            }
            if (isAny(selectors, document, box) && holdsWholeSegments(box, outline.segments())) {
                Arrays.fill(dropped, box.firstSegment(), Math.min(box.endSegment(), dropped.length), true);
            }
        }
        return dropped;
    }

    private static boolean isAny(List<Evaluator> selectors, Document document, Box box) {
        for (Evaluator selector : selectors) {
            if (selector.matches(document, box.element())) {
                return true;
            }
        }
        return false;
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
