package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Headline;
import io.github.broadsheet.metadata.evidence.Places;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Site;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.WordFinder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Offers as section the short text beside the headline that is also an entry of the menu above: whatever its markup. */
final class LabelReader {
    private static final int BEFORE = 4;
    private static final int AFTER = 4;
    private static final int LONGEST = 40;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_WORDS = 4;
    private static final int MOST_LINKS = 400;
    private static final int MOST_LINKS_OF_LINE = 2;
    private static final double UNLINKED = 0.95;
    /** Entries of a menu that ask for something. */
    private static final WordFinder ASKING = new WordFinder("btn button cta *btn *button");

    /** What stands in the name of a section besides letters and digits. */
    private static final String SIGNS = " &-\u2013'\u2019.,/+:\u00b7\u30fb\u3001\u060c";

    private static final Pattern PARTS = Pattern.compile("[\\n|]");

    private final Reading reading;
    private final Headline headline;

    private LabelReader(Reading reading) {
        this.reading = reading;
        this.headline = reading.evidence().headline();
    }

    /** Reads the labels of a page whose section nothing else names. */
    static void read(Reading reading, String title) {
        if (reading.evidence().headline().isShown()) {
            var reader = new LabelReader(reading);
            Map<String, Segment> labels = reader.labels(title);
            if (!labels.isEmpty()) {
                reader.match(labels);
            }
        }
    }

    /** The short texts around the headline, by key, the nearest line of each. */
    private Map<String, Segment> labels(String title) {
        Evidence evidence = reading.evidence();
        var labels = new HashMap<String, Segment>();
        int end = Math.min(reading.segments().size(), headline.end() + AFTER);
        for (int i = Math.max(0, headline.first() - BEFORE); i < end; i++) {
            Segment line = reading.segments().get(i);
            boolean outside = i >= headline.first() && i < headline.end() || isElsewhere(line);
            for (String part : outside ? new String[0] : PARTS.split(evidence.stretches(line), -1)) {
                String label = part.strip();
                boolean fits = isName(label)
                        && line.words() <= 3 * MOST_WORDS
                        && SectionNames.digits(label) == 0
                        && !MenuReader.FORMS.contains(Plain.key(label))
                        && !SectionNames.read(label, false, reading.site(), title)
                                .isEmpty();
                if (fits) {
                    labels.putIfAbsent(Plain.key(label), line);
                }
            }
        }
        return labels;
    }

    private static boolean isName(String label) {
        boolean plain = !label.isEmpty() && label.length() <= LONGEST;
        for (int i = 0; plain && i < label.length(); i++) {
            char c = label.charAt(i);
            plain = c > ' ' && SIGNS.indexOf(c) < 0 ? isLetter(c) : i > 0;
        }
        return plain;
    }

    private static boolean isLetter(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a line is long, or belongs to a menu or to what stands beside the article. */
    private boolean isElsewhere(Segment line) {
        Box header = line.box().nearest("header");
        return line.text().length() > LONGEST_LINE
                || line.links() > MOST_LINKS_OF_LINE
                || line.box().nearest("nav") != null
                || header != null && !Places.holds(header, headline.first())
                || isAmongLinks(line, line.index() - 1)
                || isAmongLinks(line, line.index() + 1)
                || reading.evidence().isAside(line.box());
    }

    /** Whether a line that is a link stands beside another as in a menu: in an element that holds both and no headline. */
    private boolean isAmongLinks(Segment line, int other) {
        if (line.linkDensity() < 1 || other < 0 || other >= reading.segments().size()) {
            return false;
        }
        Segment beside = reading.segments().get(other);
        Box around = line.box();
        while (around != null && !around.contains(beside.box())) {
            around = around.parent();
        }
        return beside.linkDensity() == 1 && around != null && !Places.holds(around, headline.first());
    }

    private void match(Map<String, Segment> labels) {
        int links = 0;
        Box best = null;
        Segment label = null;
        for (Box box : reading.outline().boxes()) {
            if (box.firstSegment() >= headline.first() - 1 || links > MOST_LINKS) {
                break;
            }
            if (box.tag().equals("a") && ASKING.in(box) == 0 && isLocal(box.attr("href"))) {
                links++;
                String name = reading.evidence().text(box);
                Segment line = name.length() > LONGEST ? null : labels.get(Plain.key(name));
                boolean own = line != null && box.firstSegment() == line.index();
                boolean entry = line != null && !own && (line.links() == 0 || isNext(line) || leadsThere(line, box));
                boolean deeper = best == null
                        || path(box.attr("href")).length()
                                > path(best.attr("href")).length();
                label = entry && deeper ? line : label;
                best = entry && deeper ? box : best;
            }
        }
        if (best != null && label != null) {
            String name = reading.evidence().text(best);
            double share = label.links() == 0 ? UNLINKED : 1;
            var shown = new Span(label.index(), label.index() + 1);
            reading.ballot().add(Offer.on(Ranking.SECTION_MENU, name, best.path(), name, share, shown));
        }
    }

    /** Whether a line stands right above the headline, where a link of the same name means the same. */
    private boolean isNext(Segment line) {
        return line.index() == headline.first() - 1;
    }

    /** Whether a label's line links to where a menu's entry does. */
    private boolean leadsThere(Segment line, Box entry) {
        List<Box> boxes = reading.outline().boxes();
        for (int i = line.box().index(); i < line.box().endBox(); i++) {
            Box box = boxes.get(i);
            if (box.firstSegment() > line.index()) {
                return false;
            }
            if (box.firstSegment() == line.index()
                    && box.tag().equals("a")
                    && path(box.attr("href")).equals(path(entry.attr("href")))) {
                return true;
            }
        }
        return false;
    }

    private static String path(String href) {
        int host = href.indexOf("//");
        int start = href.indexOf('/', host < 0 ? 0 : host + 2);
        String path = start < 0 ? "" : href.substring(start);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Whether an address is one of this site's pages, and not its front page. */
    private boolean isLocal(String href) {
        boolean whole = href.indexOf("//") >= 0;
        return path(href).length() > 1 && (!whole || reading.site().isHost(Site.host(href)));
    }
}
