package io.github.broadsheet.chrome;

import io.github.broadsheet.body.BodyReading;
import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.metadata.Facts;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.page.Pace;
import io.github.broadsheet.page.Page;
import io.github.broadsheet.phrases.Folding;
import io.github.broadsheet.phrases.Topic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door of this room: applies the rules to the segments that the body room kept. */
public final class ChromeRules {
    /** No rule looks at a longer segment. */
    private static final int LONGEST = 40;

    private static final int LONGEST_TEXT = 400;
    private static final int LABEL_WORDS = 4;
    private static final int FEWEST_WORDS = 25;

    private final Page page;
    private final List<Segment> segments;
    private final BodyReading body;
    private final Folding folding = new Folding();
    private final Story story;
    private final Place.Bounds bounds;
    private final boolean[] dropped;
    private final @Nullable Rule[] taken;

    private ChromeRules(Outline outline, BodyReading body, Facts facts, Setup setup) {
        this.page = outline.page();
        this.segments = outline.segments();
        this.body = body;
        this.story = Story.of(outline, facts, folding);
        boolean dump = page.kind() == Page.Kind.TEXT_DUMP;
        this.bounds = Place.Bounds.of(segments, i -> isKept(i) && !isTitle(i), dump);
        this.dropped = SiteDrops.of(outline, setup);
        this.taken = new Rule[segments.size()];
        var pace = new Pace(page, "its chrome was taken out");
        for (int i = 0; i < taken.length && !pace.isLate(); i++) {
            taken[i] = isKept(i) ? judge(i, before(i)) : null;
        }
        takeDiscussion();
    }

    /** Whether a segment is the headline, which in a script without blanks may be as long as a paragraph. */
    private boolean isTitle(int segment) {
        Segment one = segments.get(segment);
        return one.words() <= LONGEST && folding.fold(one.text()).equals(story.title());
    }

    /** Below the text, what stands in one element with the label of the comments, and after it, is the discussion. */
    private void takeDiscussion() {
        int words = 0;
        int next = 0; // the first line of text behind the one that is looked at
        for (int i = 0; i < taken.length; i++) {
            words += isText(i) ? segments.get(i).words() : 0;
            while (next <= i || next < taken.length && !isText(next)) {
                next++;
            }
            boolean below = words >= FEWEST_WORDS && !isText(i) && next < taken.length;
            Box around = below && segments.get(i).words() <= LABEL_WORDS ? aroundLabel(i) : null;
            if (around != null && next < around.endSegment() && labelsComments(i)) {
                for (int k = next; k < around.endSegment(); k++) {
                    taken[k] = isText(k) ? Rule.COMMENTS : taken[k];
                }
            }
        }
    }

    private boolean isText(int segment) {
        return isKept(segment) && taken[segment] == null;
    }

    /** Whether a line that was left out is the label of the comments by its words. */
    private boolean labelsComments(int segment) {
        Segment one = segments.get(segment);
        return one.linkDensity() < Line.MOSTLY_LINK
                && (taken[segment] == Rule.COMMENTS || taken[segment] == null)
                && Line.of(one, bounds.of(segment), null, story, folding).is(Topic.COMMENTS);
    }

    /** The largest element that begins with a label, null where nothing but the label stands in it. */
    private @Nullable Box aroundLabel(int label) {
        Box best = null;
        for (Box box = segments.get(label).box(); box != null && box.firstSegment() >= label; box = box.parent()) {
            best = box.endSegment() > label + 1 ? box : best;
        }
        return best;
    }

    /** Why each segment of the page is left out, null for those that stay. */
    public static List<@Nullable Removal> apply(Outline outline, BodyReading body, Facts facts, Setup setup) {
        return new ChromeRules(outline, body, facts, setup).removals(false);
    }

    /**
     * The same, and where a rule of this room tells better than the model what a segment is, the rule's name and reason.
     * It costs more, for every segment of the page is looked at.
     */
    public static List<@Nullable Removal> explain(Outline outline, BodyReading body, Facts facts, Setup setup) {
        return new ChromeRules(outline, body, facts, setup).removals(true);
    }

    private List<@Nullable Removal> removals(boolean explain) {
        var pace = new Pace(page, "its chrome was explained");
        var removals = new ArrayList<@Nullable Removal>(taken.length);
        Rule before = null;
        for (int i = 0; i < taken.length; i++) {
            Rule rule = explain && !isKept(i) && !pace.isLate() ? judge(i, before) : taken[i];
            before = rule;
            removals.add(dropped[i] ? SiteDrops.REMOVAL : rule != null ? rule.removal() : body.removal(i));
        }
        return removals;
    }

    private boolean isKept(int segment) {
        return body.removal(segment) == null;
    }

    /** The rule that took the segment before; of one that the body room left out, the label that it is. */
    private @Nullable Rule before(int segment) {
        if (segment == 0 || segments.get(segment).linkDensity() < Line.MOSTLY_LINK) {
            return null;
        }
        return isKept(segment - 1) ? taken[segment - 1] : judge(segment - 1, null);
    }

    private @Nullable Rule judge(int segment, @Nullable Rule before) {
        Segment one = segments.get(segment);
        if (one.words() > LONGEST || one.text().length() > LONGEST_TEXT) {
            return null;
        }
        return Rule.of(Line.of(one, bounds.of(segment), before, story, folding));
    }
}
