package io.github.broadsheet.metadata.counts;

import io.github.broadsheet.metadata.dates.Spelling;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.EyeIcon;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.metadata.evidence.Places;
import io.github.broadsheet.metadata.ranking.Ballot;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.metadata.words.Lines;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The door of this room: offers the page's counters of views and comments. */
public final class CountReader {
    private static final double TEXT = 0.90;
    private static final double MARKED = 0.88;
    private static final double LOSS_BY_WORD = 0.02;
    private static final int MOST_OTHER_WORDS = 14;
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_COUNTER = 60;
    private static final int MOST_ELEMENTS = 200;
    private static final int FOOT = 25;
    private static final int LEADING_WORDS = 3;
    private static final int MOST_LABELLED = 40;
    private static final int LEVELS_OF_ENTRY = 3;
    private static final int LINES_OF_ENTRY = 6;

    private final Evidence evidence;
    private final Places places;
    private final List<Segment> segments;
    private final FoundCounts found;

    private CountReader(Evidence evidence) {
        this.evidence = evidence;
        this.places = new Places(evidence);
        this.found = new FoundCounts(places);
        this.segments = evidence.outline().segments();
    }

    /** Reads what the page tells and offers it. */
    public static void read(Evidence evidence, Ballot ballot) {
        var reader = new CountReader(evidence);
        DeclaredCounts.read(evidence, ballot);
        reader.readLines();
        reader.readMarked();
        reader.found.give(ballot);
    }

    /** Whether a text is the word of a counter, without its number. */
    public static boolean isCountersWord(String text) {
        return CountWords.of(Spelling.plain(text)) != null;
    }

    private void readLines() {
        int head = Math.min(places.endOfHead(), segments.size());
        for (int i = places.first(); i < head; i++) {
            if (i < places.text().end() || !leadsElsewhere(segments.get(i))) {
                readLine(segments.get(i));
            }
        }
        int end = places.text().end();
        for (int i = Math.max(head, end - 4); i < Math.min(segments.size(), end + FOOT); i++) {
            if (!leadsElsewhere(segments.get(i))) {
                readLine(segments.get(i));
            }
        }
    }

    /** Whether a line begins with a link of several words, as an entry in a list of other stories does. */
    private static boolean leadsElsewhere(Segment line) {
        Node first = line.nodes().isEmpty() ? null : line.nodes().get(0);
        boolean link = false;
        for (Node at = first; at != null && !at.equals(line.box().element()) && !link; at = at.parent()) {
            link = at.nameIs("a");
        }
        return link && line.linkWords() >= LEADING_WORDS;
    }

    private void readLine(Segment segment) {
        if (segment.hidden() || segment.words() > MOST_WORDS) {
            return;
        }
        int before = found.size();
        for (String line : Lines.of(Evidence.parted(segment))) {
            readLine(segment, line);
        }
        if (found.size() == before && segment.nodes().size() > 1) {
            for (String stretch : Lines.of(evidence.stretches(segment))) { // words that style alone sets apart
                readLine(segment, stretch);
            }
        }
        if (CountPart.hasDigit(segment.text())) {
            readLabelled(segment);
        }
    }

    /** Reads the elements of a line whose own title or label says what they count. */
    private void readLabelled(Segment segment) {
        List<Box> boxes = evidence.outline().boxes();
        int end = Math.min(segment.box().endBox(), segment.box().index() + MOST_LABELLED);
        for (int i = segment.box().index(); i < end; i++) {
            Box box = boxes.get(i);
            boolean here = box.firstSegment() == segment.index() && !evidence.has(box, Mark.VIEWS);
            boolean icon = here && Icons.mayBe(box);
            Counted counted = !here ? null : icon ? Icons.counted(box) : Icons.labelled(box);
            String text = counted == null || icon ? "" : evidence.text(box);
            long value = counted == null
                    ? 0
                    : icon
                            ? IconNumber.behind(box.element())
                            : text.length() > LONGEST_COUNTER
                                    ? 0
                                    : CountText.lone(text).orElse(0L);
            if (counted != null && value > 0) {
                add(
                        counted,
                        value,
                        Provenance.Evidence.MARKUP,
                        MARKED * share(segment.index(), box),
                        box,
                        text,
                        new Span(segment.index(), segment.index() + 1));
            }
        }
    }

    private void readLine(Segment segment, String line) {
        for (CountText.Match match : CountText.find(line)) {
            if (match.others() <= MOST_OTHER_WORDS && match.value() > 0) {
                double share = share(segment.index(), segment.box()) * (1 - LOSS_BY_WORD * match.others());
                add(
                        match.counted(),
                        match.value(),
                        Provenance.Evidence.VISIBLE_TEXT,
                        TEXT * share,
                        segment.box(),
                        line.substring(match.start(), match.end()),
                        new Span(segment.index(), segment.index() + 1));
            }
        }
    }

    private void readMarked() {
        int read = 0;
        for (Box box : evidence.marked(Mark.VIEWS)) {
            if (++read > MOST_ELEMENTS) {
                return;
            }
            Box holder = box.endSegment() - box.firstSegment() > 3 ? null : holder(box);
            if (holder == null || holder.endSegment() - holder.firstSegment() > 3 || isOfOtherStory(holder)) {
                continue;
            }
            String text = evidence.text(holder);
            Counted counted = counted(box, holder, text);
            long value = counted == null ? 0 : value(box, holder, text);
            if (counted != null && value > 0) {
                int segment = holder.firstSegment();
                double hidden = holder.hidden() ? 0.8 : 1;
                add(
                        counted,
                        value,
                        Provenance.Evidence.MARKUP,
                        MARKED * hidden * share(segment, holder),
                        holder,
                        text,
                        new Span(segment, Math.min(segments.size(), segment + 1)));
            }
        }
    }

    /** The number that an element consists of, or that stands right behind an icon in a line of several facts. */
    private static long value(Box box, Box holder, String text) {
        long behind = box.equals(holder) ? 0 : IconNumber.behind(box.element());
        return behind > 0 || text.length() > LONGEST_COUNTER
                ? behind
                : CountText.lone(text).orElse(0L);
    }

    /** Whether an element below the text belongs to an entry that leads to another story. */
    private boolean isOfOtherStory(Box holder) {
        int first = holder.firstSegment();
        if (first < places.text().end() || first >= segments.size()) {
            return false;
        }
        Box entry = holder;
        for (int i = 0; i < LEVELS_OF_ENTRY; i++) {
            for (int k = entry.firstSegment(); k <= first; k++) {
                if (leadsElsewhere(segments.get(k))) {
                    return true;
                }
            }
            Box around = entry.parent();
            if (around == null || around.endSegment() - around.firstSegment() > LINES_OF_ENTRY) {
                return false;
            }
            entry = around;
        }
        return false;
    }

    /** The element whose text is the counter: one named after views, or the one around their icon. */
    private @Nullable Box holder(Box box) {
        if (box.endSegment() - box.firstSegment() <= 1
                && (CounterNames.isEye(box)
                        || CounterNames.isViews(box) && Icons.isTag(box)
                        || box.tag().equals("svg") && EyeIcon.is(box.element()))
                && evidence.text(box).isEmpty()) {
            return box.parent();
        }
        boolean line = box.endSegment() - box.firstSegment() <= 1;
        return line || CounterNames.isViews(box) || !Icons.label(box).isEmpty() ? box : null;
    }

    /** What an element's own label says that it counts, else what its name says, or its own words. */
    private static @Nullable Counted counted(Box box, Box holder, String text) {
        Counted labelled = Icons.labelled(box);
        labelled = labelled == null ? Icons.labelled(holder) : labelled;
        if (labelled != null) {
            return labelled;
        }
        boolean views = CounterNames.isViews(box)
                || CounterNames.isEye(box)
                || box.tag().equals("svg");
        return views || CountText.isWorded(text) ? Counted.VIEWS : null;
    }

    private double share(int segment, Box box) {
        return places.share(Math.min(segment, Math.max(0, segments.size() - 1)), box, true);
    }

    private void add(
            Counted counted, long value, Provenance.Evidence kind, double trust, Box box, String raw, Span shown) {
        found.add(new Offer<>(counted.field(), value, new Provenance(kind, box.path(), raw), trust, shown), box);
    }
}
