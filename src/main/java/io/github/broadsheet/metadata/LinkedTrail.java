package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Places;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.NameFinder;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A trail that nothing calls so: a few links in a row beside the headline, the first of which leads home, or between
 * which arrows stand.
 *
 * @param crumbs the texts of its links, without the way home
 */
record LinkedTrail(List<String> crumbs, Span shown, Box box) {
    private static final int BEFORE = 8;
    private static final int AFTER = 5;
    private static final int MOST_CRUMBS = 4;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 120;
    private static final int MOST_LINKS = 400;
    private static final int CLOSE = 2; // lines above the headline
    private static final NameFinder MENU = new NameFinder("menu navbar drawer dropdown");
    private static final String ARROWS = "\u203a\u00bb>\u2192\u276f\u25b8\u25ba\uff1e";

    /** The trail nearest to the top, if the page has one of that kind. */
    static Optional<LinkedTrail> find(Reading reading) {
        Evidence evidence = reading.evidence();
        int first = Math.min(evidence.headline().first(), reading.segments().size());
        int end = Math.min(evidence.headline().end() + AFTER, reading.segments().size());
        for (int i = Math.max(0, first - BEFORE); i < end && evidence.headline().isShown(); i++) {
            Segment line = reading.segments().get(i);
            boolean elsewhere = line.text().length() > LONGEST || line.links() == 0 || isInMenu(line, first);
            LinkedTrail found = elsewhere ? null : inLine(reading, line, i < first);
            found = found == null && !elsewhere && i < first ? inRow(reading, line) : found;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Whether a line stands in a header that is not the headline's, or in what is called a menu. */
    private static boolean isInMenu(Segment line, int headline) {
        Box around = line.box();
        while (around != null && !Places.holds(around, headline)) {
            boolean far = headline - around.endSegment() > CLOSE;
            if (around.tag().equals("header") || far && around.tag().equals("nav") || MENU.in(around) != 0) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    /** Links in one line: with arrows between them, or from home and parted by nothing that a reader of text sees. */
    private static @Nullable LinkedTrail inLine(Reading reading, Segment line, boolean above) {
        if (line.links() < 2 || line.links() > MOST_CRUMBS + 1 || line.linkWords() != line.words()) {
            return null;
        }
        var shown = new Span(line.index(), line.index() + 1);
        List<String> arrowed = line.text().indexOf('<') < 0 ? parts(line.text(), ARROWS) : List.of();
        if (arrowed.size() == line.links() && isEntry(reading, arrowed, line)) {
            return new LinkedTrail(arrowed, shown, line.box());
        }
        List<String> texts = parts(reading.evidence().stretches(line), "\n/|");
        boolean whole = above && texts.size() == line.links() && isHome(reading, line, texts.get(0));
        return whole && isEntry(reading, texts.subList(1, texts.size()), line)
                ? new LinkedTrail(texts.subList(1, texts.size()), shown, line.box())
                : null;
    }

    /** Links below each other in the markup, all that the element around them holds but for the headline at their end. */
    private static @Nullable LinkedTrail inRow(Reading reading, Segment home) {
        Box list = home.box().parent();
        int entries = list == null ? 0 : list.endSegment() - list.firstSegment();
        boolean row = list != null
                && list.firstSegment() == home.index()
                && entries >= 2
                && entries <= MOST_CRUMBS + 2
                && !Places.holds(list, reading.evidence().headline().first())
                && isLink(home)
                && isHome(reading, home, home.text());
        var crumbs = new ArrayList<String>();
        for (int i = home.index() + 1; row && i < home.index() + entries; i++) {
            Segment entry = reading.segments().get(i);
            boolean last = i + 1 == home.index() + entries;
            if (isLink(entry)) {
                crumbs.add(entry.text());
            } else if (!last || entry.links() > 0) {
                return null;
            }
        }
        return !crumbs.isEmpty() && isEntry(reading, crumbs, home)
                ? new LinkedTrail(crumbs, new Span(home.index(), home.index() + entries), home.box())
                : null;
    }

    private static boolean isLink(Segment line) {
        return line.links() == 1 && line.linkWords() == line.words() && line.words() <= MOST_WORDS;
    }

    private static boolean isHome(Reading reading, Segment line, String text) {
        boolean close = reading.evidence().headline().first() - line.index() <= CLOSE;
        return SectionNames.isHome(text)
                || close
                        && Reading.leadsHome(Reading.addressOf(line))
                        && !reading.site().isNamedBy(text);
    }

    /**
     * Whether a link before a line says the same as one of its own: what a trail leads over is an entry of the site's menu,
     * where the last may be too small for one.
     */
    private static boolean isEntry(Reading reading, List<String> names, Segment line) {
        var keys = new ArrayList<String>();
        for (String name : names) {
            keys.add(Plain.key(name));
        }
        int links = 0;
        for (Box box : reading.outline().boxes()) {
            if (box.firstSegment() >= line.index() || links > MOST_LINKS) {
                return false;
            }
            if (box.tag().equals("a")) {
                links++;
                if (keys.contains(Plain.key(reading.evidence().text(box)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> parts(String text, String signs) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || signs.indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
