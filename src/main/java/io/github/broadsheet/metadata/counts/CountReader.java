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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The door of this room: offers the page's counters of views and comments. */
public final class CountReader {
    private static final double TEXT = 0.90;
    private static final double MARKED = 0.88;
    private static final double LEAST = 0.4;
    private static final double LOSS_BY_WORD = 0.02;
    private static final int MOST_OTHER_WORDS = 14;
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_COUNTER = 60;
    private static final int MOST_ELEMENTS = 200;
    private static final int FOOT = 25;
    private static final int LIST = 3;
    private static final int LEADING_WORDS = 3;
    private static final int MOST_LABELLED = 40;
    private static final Set<String> ICONS = Set.of("i", "svg", "img", "span", "em", "b", "ins");
    private static final int LEVELS_OF_ENTRY = 3;
    private static final int LINES_OF_ENTRY = 6;
    private static final double BEYOND_DOUBT = 0.8;
    private static final double EQUAL = 0.01;

    private final Evidence evidence;
    private final Ballot ballot;
    private final Places places;
    private final List<Segment> segments;
    private final List<Offer<Long>> offers = new ArrayList<>();
    private final List<@Nullable Box> lists = new ArrayList<>(); // for each offer, the list that it stands in

    private CountReader(Evidence evidence, Ballot ballot) {
        this.evidence = evidence;
        this.ballot = ballot;
        this.places = new Places(evidence);
        this.segments = evidence.outline().segments();
    }

    /** Reads what the page tells and offers it. */
    public static void read(Evidence evidence, Ballot ballot) {
        var reader = new CountReader(evidence, ballot);
        DeclaredCounts.read(evidence, ballot);
        reader.readLines();
        reader.readMarked();
        reader.give();
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
        for (String line : Lines.of(Evidence.parted(segment))) {
            readLine(segment, line);
        }
        readLabelled(segment);
    }

    /** Reads the elements of a line whose own title or label says what they count. */
    private void readLabelled(Segment segment) {
        List<Box> boxes = evidence.outline().boxes();
        int end = Math.min(segment.box().endBox(), segment.box().index() + MOST_LABELLED);
        for (int i = segment.box().index(); i < end; i++) {
            Box box = boxes.get(i);
            boolean here = box.hasOthers() && box.firstSegment() == segment.index() && !evidence.has(box, Mark.VIEWS);
            Counted counted = here ? countedIn(label(box)) : null;
            String text = counted == null ? "" : evidence.text(box);
            long value = text.length() > LONGEST_COUNTER ? 0 : CountText.lone(text).orElse(0L);
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
        long lone = text.length() > LONGEST_COUNTER ? 0 : CountText.lone(text).orElse(0L);
        return lone > 0 || box.equals(holder) ? lone : IconNumber.behind(box.element());
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
                        || CounterNames.isViews(box) && ICONS.contains(box.tag())
                        || box.tag().equals("svg") && EyeIcon.is(box.element()))
                && evidence.text(box).isEmpty()) {
            return box.parent();
        }
        boolean line = box.endSegment() - box.firstSegment() <= 1;
        return line || CounterNames.isViews(box) || !label(box).isEmpty() ? box : null;
    }

    /** What an element's own label says that it counts, else what its name says, or its own words. */
    private static @Nullable Counted counted(Box box, Box holder, String text) {
        Counted labelled = countedIn(label(box));
        labelled = labelled == null ? countedIn(label(holder)) : labelled;
        if (labelled != null) {
            return labelled;
        }
        boolean views = CounterNames.isViews(box)
                || CounterNames.isEye(box)
                || box.tag().equals("svg");
        return views || CountText.isWorded(text) ? Counted.VIEWS : null;
    }

    private static @Nullable Counted countedIn(String label) {
        int from = 0;
        for (int i = 0; i <= label.length() && !label.isEmpty(); i++) {
            if (i == label.length() || label.charAt(i) == ' ' || label.charAt(i) == '-') {
                Counted counted = CountWords.of(Spelling.plain(label.substring(from, i)));
                if (counted != null) {
                    return counted;
                }
                from = i + 1;
            }
        }
        return null;
    }

    private static String label(Box box) {
        String label = box.attr("title").isEmpty() ? box.attr("aria-label") : box.attr("title");
        return label.length() > LONGEST_COUNTER ? "" : label;
    }

    private double share(int segment, Box box) {
        return places.share(Math.min(segment, Math.max(0, segments.size() - 1)), box, true);
    }

    private void add(
            Counted counted, long value, Provenance.Evidence kind, double trust, Box box, String raw, Span shown) {
        offers.add(new Offer<>(counted.field(), value, new Provenance(kind, box.path(), raw), trust, shown));
        lists.add(box.nearest("ul"));
    }

    /** Gives the offers of the article's own place; where several counters of one kind differ, none is its own. */
    private void give() {
        for (int i = 0; i < offers.size(); i++) {
            Offer<Long> offer = offers.get(i);
            if (offer.confidence() >= LEAST && !isOneOfMany(offer) && !isMistaken(offer) && !isOfChoice(i)) {
                ballot.add(offer);
            }
        }
    }

    /**
     * Whether the number is somebody else's: an element named after views holds what the page's words elsewhere call
     * comments, or a word for comments stands before the icon of views.
     */
    private boolean isMistaken(Offer<Long> offer) {
        boolean named = isNamed(offer);
        for (Offer<Long> other : offers) {
            boolean same = other.value().equals(offer.value()) && !other.field().equals(offer.field());
            boolean here = other.shown().equals(offer.shown());
            if (same && named != isNamed(other) && named != here) {
                return true;
            }
        }
        return false;
    }

    /** Whether other elements named after views in the same list hold other numbers, as the answers of a poll do. */
    private boolean isOfChoice(int number) {
        Offer<Long> offer = offers.get(number);
        Box list = lists.get(number);
        for (int i = 0; i < offers.size() && list != null && isNamed(offer); i++) {
            if (list.equals(lists.get(i))
                    && isNamed(offers.get(i))
                    && !offers.get(i).value().equals(offer.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Offer<Long> offer) {
        return offer.provenance().evidence() == Provenance.Evidence.MARKUP;
    }

    /** Whether others that are as good, or that stand below the body as well, say something else. */
    private boolean isOneOfMany(Offer<Long> offer) {
        Set<Long> below = new LinkedHashSet<>();
        boolean rival = false;
        for (Offer<Long> other : offers) {
            if (other.field().equals(offer.field())) {
                rival |= other.value() != (long) offer.value()
                        && offer.confidence() < BEYOND_DOUBT
                        && Math.abs(other.confidence() - offer.confidence()) < EQUAL;
                if (isBelow(other)) {
                    below.add(other.value());
                }
            }
        }
        return rival || isBelow(offer) && below.size() >= LIST;
    }

    private boolean isBelow(Offer<Long> offer) {
        return offer.shown().first() >= places.text().end() && offer.shown().first() >= places.endOfHead();
    }
}
