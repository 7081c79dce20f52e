package io.github.broadsheet.metadata.counts;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.metadata.evidence.Places;
import io.github.broadsheet.metadata.ranking.Ballot;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The door of this room: offers the page's counters of views and comments. */
public final class CountReader {
    private static final double TEXT = 0.90;
    private static final double MARKED = 0.88;
    private static final double LEAST = 0.4;
    private static final double LOSS_BY_WORD = 0.02;
    private static final int MOST_OTHER_WORDS = 14;
    private static final int LONGEST_COUNTER = 60;
    private static final int MOST_ELEMENTS = 200;
    private static final int FOOT = 25;
    private static final int LIST = 3;

    private final Evidence evidence;
    private final Ballot ballot;
    private final Places places;
    private final List<Segment> segments;
    private final List<Offer<Long>> offers = new ArrayList<>();

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
            readLine(segments.get(i));
        }
        int end = evidence.body().end();
        for (int i = Math.max(head, end - 4); i < Math.min(segments.size(), end + FOOT); i++) {
            readLine(segments.get(i));
        }
    }

    private void readLine(Segment segment) {
        if (segment.hidden() || segment.words() > 2 * MOST_OTHER_WORDS) {
            return;
        }
        for (CountText.Match match : CountText.find(segment.text())) {
            if (match.others() <= MOST_OTHER_WORDS && match.value() > 0) {
                double share = share(segment.index(), segment.box()) * (1 - LOSS_BY_WORD * match.others());
                add(match.counted(), match.value(), Provenance.Evidence.VISIBLE_TEXT, TEXT * share, segment.box(),
                        segment.text().substring(match.start(), match.end()), new Span(segment.index(), segment.index() + 1));
            }
        }
    }

    private void readMarked() {
        int read = 0;
        for (Box box : evidence.marked(Mark.VIEWS)) {
            if (++read > MOST_ELEMENTS) {
                return;
            }
            Box holder = holder(box);
            if (holder == null || holder.endSegment() - holder.firstSegment() > 3) {
                continue;
            }
            String text = evidence.text(holder);
            long value = text.length() > LONGEST_COUNTER ? 0 : CountText.lone(text).orElse(0L);
            if (value > 0) {
                int segment = holder.firstSegment();
                double hidden = holder.hidden() ? 0.8 : 1;
                add(Counted.VIEWS, value, Provenance.Evidence.MARKUP, MARKED * hidden * share(segment, holder), holder, text,
                        new Span(segment, Math.min(segments.size(), segment + 1)));
            }
        }
    }

    /** The element whose text is the counter: one named after views, or the one around an eye. */
    private @org.jspecify.annotations.Nullable Box holder(Box box) {
        if (CounterNames.isEye(box.marks()) && box.endSegment() - box.firstSegment() <= 1 && evidence.text(box).isEmpty()) {
            return box.parent();
        }
        return CounterNames.isViews(box.marks()) ? box : null;
    }

    private double share(int segment, Box box) {
        return places.share(Math.min(segment, Math.max(0, segments.size() - 1)), box, false);
    }

    private void add(
            Counted counted, long value, Provenance.Evidence kind, double trust, Box box, String raw, Span shown) {
        offers.add(new Offer<>(counted.field(), value, new Provenance(kind, box.path(), raw), trust, shown));
    }

    /** Gives the offers of the article's own place; below the body, where several counters differ, none is its own. */
    private void give() {
        for (Counted counted : Counted.values()) {
            Set<Long> below = new LinkedHashSet<>();
            for (Offer<Long> offer : offers) {
                if (offer.field().equals(counted.field()) && isBelow(offer)) {
                    below.add(offer.value());
                }
            }
            boolean list = below.size() >= LIST;
            for (Offer<Long> offer : offers) {
                if (offer.field().equals(counted.field()) && offer.confidence() >= LEAST && !(list && isBelow(offer))) {
                    ballot.add(offer);
                }
            }
        }
    }

    private boolean isBelow(Offer<Long> offer) {
        return offer.shown().first() >= evidence.body().end() && offer.shown().first() >= places.endOfHead();
    }
}
