package io.github.broadsheet.body;

import io.github.broadsheet.gold.GoldPage;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.page.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Pages as short as news in brief, made of long ones by cutting their bodies, for the sets have few. The less text a page
 * has, the more everything else on it looks like text: models that have not seen such pages take it in.
 */
final class Briefs {
    /** How much is left, in words, and whether it is the beginning or a stretch from anywhere. */
    private record Cutting(int words, boolean anywhere) {}

    private static final List<Cutting> CUTTINGS = List.of(
            new Cutting(25, false), new Cutting(60, false), new Cutting(110, false), new Cutting(60, true));

    private static final int FEWEST_SEGMENTS = 4;
    private static final String HELD = "img, picture, video, audio, iframe, table";

    private Briefs() {}

    /** The briefs of a page with a gold body; none of one that is short itself. */
    static Stream<Sample> of(GoldPage gold, int folds) {
        return CUTTINGS.stream().flatMap(cutting -> cut(gold, cutting, folds).stream());
    }

    private static Optional<Sample> cut(GoldPage gold, Cutting cutting, int folds) {
        Outline page = Sample.read(gold);
        List<Segment> body = body(page.segments(), LabelCache.of(gold, page.segments()));
        int words = body.stream().mapToInt(Segment::words).sum();
        if (words < 2 * cutting.words() || body.size() < FEWEST_SEGMENTS) {
            return Optional.empty();
        }
        Set<Segment> left = left(body, cutting, gold.id());
        body.stream().filter(segment -> !left.contains(segment)).forEach(Briefs::remove);
        String text = String.join("\n\n", body.stream().filter(left::contains).map(Segment::text).toList());
        GoldPage brief = new GoldPage(
                gold.set(), gold.file(), gold.id(), gold.url(), text, gold.type(), List.of(), List.of());
        Source source = Source.html(page.page().document().outerHtml());
        Outline outline = DumpSample.read(gold.url().isEmpty() ? source : source.at(gold.url()));
        var sample = new Sample(brief, folds, outline);
        return isWhole(sample, left.size()) ? Optional.of(sample) : Optional.empty();
    }

    private static List<Segment> body(List<Segment> segments, boolean[] labels) {
        return segments.stream().filter(segment -> labels[segment.index()]).toList();
    }

    private static Set<Segment> left(List<Segment> body, Cutting cutting, String id) {
        int start = cutting.anywhere() ? Math.floorMod(id.hashCode() * 31, body.size() - FEWEST_SEGMENTS + 1) : 0;
        var left = new HashSet<Segment>();
        int words = 0;
        for (int i = start; i < body.size() && words < cutting.words(); i++) {
            left.add(body.get(i));
            words += body.get(i).words();
        }
        return left;
    }

    /** Takes out a segment, and the elements that hold nothing without it. */
    private static void remove(Segment segment) {
        segment.nodes().forEach(Node::remove);
        Element element = segment.box().element();
        while (element != null && element.parent() != null && !element.hasText() && element.selectFirst(HELD) == null) {
            Element parent = element.parent();
            element.remove();
            element = parent;
        }
    }

    /** Whether what was left is found again, and not in a second copy of the body. */
    private static boolean isWhole(Sample sample, int left) {
        int found = 0;
        for (boolean label : sample.labels) {
            found += label ? 1 : 0;
        }
        return found > 0 && Math.abs(found - left) <= 2 + left / 3;
    }
}
