package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.page.Page;

/** Where on the page a small fact such as a date or a counter stands, as seen from headline and body. */
public final class Places {
    private static final int REACH_ABOVE = 12;
    private static final int REACH_BELOW = 12;
    private static final int LONG_LINE = 18;
    private static final double LOSS_BY_LINE = 0.03;
    private static final int SHORTEST_HEADLINE = 20;
    private static final int FIRST_PARAGRAPHS = 3;
    private static final double FAR = 0.3;
    private static final double IN_LIST = 0.5;
    private static final double NEXT_ABOVE = 0.95;
    private static final int NEXT_BELOW = 2;
    private static final double FARTHEST_ABOVE = 0.6;

    private final Evidence evidence;
    private final Headline headline;
    private final Span body;
    private final int endOfText;
    private final boolean isDump;

    /** The places of a page. */
    public Places(Evidence evidence) {
        this.evidence = evidence;
        this.headline = evidence.headline();
        this.body = text(evidence);
        this.isDump = evidence.outline().page().kind() == Page.Kind.TEXT_DUMP;
        this.endOfText = isDump && !evidence.body().isEmpty() ? evidence.body().end() : Integer.MAX_VALUE;
    }

    /** Where the text stands: the body as found, or in a text dump and on a page without one from the first long line to the last, if there are any. */
    public Span text() {
        return body;
    }

    private static Span text(Evidence evidence) {
        boolean dump = evidence.outline().page().kind() == Page.Kind.TEXT_DUMP;
        if (!evidence.body().isEmpty() && !dump) {
            return evidence.body();
        }
        int first = -1;
        int end = 0;
        for (Segment segment : evidence.outline().segments()) {
            if (segment.words() >= LONG_LINE) {
                first = first < 0 ? segment.index() : first;
                end = segment.index() + 1;
            }
        }
        return first < 0 ? evidence.body() : new Span(first, end);
    }

    private int top() {
        return headline.isShown() ? headline.first() : body.first();
    }

    /** The first segment in which a shown date is looked for. */
    public int first() {
        return Math.max(0, top() - REACH_ABOVE);
    }

    /** The segment after the last in which a shown date is looked for above the body. */
    public int endOfHead() {
        if (!headline.isShown()) {
            return body.first() + REACH_BELOW;
        }
        return Math.max(headline.end() + REACH_BELOW, Math.min(body.first(), headline.end() + 40) + FIRST_PARAGRAPHS);
    }

    /** Whether an element belongs to comments, to other stories or to the frame of the page. */
    public static boolean isForeign(Evidence evidence, Box box) {
        return evidence.isAside(box) || evidence.isAmongComments(box);
    }

    /** Whether a segment lies inside an element. */
    public static boolean holds(Box box, int segment) {
        return box.firstSegment() <= segment && segment < box.endSegment();
    }

    /**
     * How far a date that is shown in a segment is to be believed for its place, 0 to 1.
     *
     * @param labelled whether words or names say what the date tells
     */
    public double share(int segment, Box box, boolean labelled) {
        return share(segment, box, labelled, FAR);
    }

    /**
     * The same, where a fact that is far from headline and text is to be believed at a share of its own.
     *
     * @param far the share of such a fact, 0 to 1
     */
    public double share(int segment, Box box, boolean labelled, double far) {
        if (isForeign(evidence, box) && !isBetween(segment) && !namesHeadline(segment) && !isAtop(segment, box)) {
            return labelled && !evidence.isAmongComments(box) ? 0.5 : 0.15;
        }
        if (headline.isShown() && segment >= headline.first() && segment < endOfText) {
            if (!labelled && body.contains(segment) && isListed(box)) {
                return IN_LIST;
            }
            int gap = segment - headline.end();
            if (segment < headline.end() || gap < 4) {
                return 1;
            }
            boolean below = body.end() > headline.end() && segment >= body.end();
            if (!below && (segment <= body.first() || gap < REACH_BELOW)) {
                return 0.92;
            }
        }
        if (headline.isShown() && segment >= headline.first() - REACH_ABOVE && segment < headline.first()) {
            return isDump ? aboveInDump(segment) : isJoined(box) ? 0.95 : segment == headline.first() - 1 ? 0.8 : 0.6;
        }
        if (!headline.isShown() && segment >= body.first() - REACH_ABOVE && segment < body.first()) {
            return 1 - (body.first() - 1 - segment) * LOSS_BY_LINE;
        }
        if (segment >= body.end() && segment < body.end() + REACH_BELOW) {
            return labelled ? 0.85 : 0.75;
        }
        return body.contains(segment) ? 0.5 : segment >= body.end() ? far : FAR;
    }

    /** In a text dump, where no element joins them, what is nearer to the headline is more likely its own. */
    private double aboveInDump(int segment) {
        return Math.max(FARTHEST_ABOVE, NEXT_ABOVE - LOSS_BY_LINE * (headline.first() - 1 - segment));
    }

    /** The segment from which on what is shown is beneath both headline and text. */
    public int below() {
        return Math.max(body.end(), headline.end());
    }

    /** Whether a segment stands right below the text, where pages sign. */
    public boolean isFoot(int segment) {
        return segment >= body.end() && segment < body.end() + REACH_BELOW;
    }

    /** Whether a segment stands below the text of a dump, where what tells nothing of itself belongs to other stories. */
    public boolean isBelowDump(int segment) {
        return isDump && segment >= Math.max(below(), evidence.body().end()) + NEXT_BELOW;
    }

    /** Whether a small element named as an aside stands right above the headline: a line about it, not beside it. */
    private boolean isAtop(int segment, Box box) {
        Box aside = evidence.asideAround(box);
        return headline.isShown()
                && segment < headline.first()
                && segment >= headline.first() - 2
                && aside != null
                && aside.endSegment() - aside.firstSegment() <= 2
                && aside.tag().equals("aside");
    }

    /** Whether a line repeats the headline beside its date. */
    private boolean namesHeadline(int segment) {
        return segment < evidence.outline().segments().size()
                && headline.text().length() > SHORTEST_HEADLINE
                && evidence.outline().segments().get(segment).text().contains(headline.text());
    }

    /** Whether a segment stands between headline and body, where pages say when and by whom. */
    private boolean isBetween(int segment) {
        return headline.isShown()
                && segment >= headline.first()
                && segment < Math.max(headline.end() + 2, Math.min(headline.end() + 5, body.first() + 1));
    }

    /** Whether an element belongs to an item of a list that does not hold the headline as well. */
    private boolean isListed(Box box) {
        Box item = box.nearest("li");
        return item != null && !holds(item, headline.first());
    }

    /** Whether a small element holds both the date and the headline. */
    private boolean isJoined(Box box) {
        for (Box around = box; around != null; around = around.parent()) {
            if (holds(around, headline.first())) {
                return !holds(around, body.end() - 1) || around.endSegment() - around.firstSegment() < 2 * REACH_BELOW;
            }
        }
        return false;
    }
}
