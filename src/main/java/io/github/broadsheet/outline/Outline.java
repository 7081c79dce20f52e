package io.github.broadsheet.outline;

import io.github.broadsheet.page.Page;
import java.util.Collections;
import java.util.List;

/** A page as boxes and segments: everything that the later rooms look at. */
public final class Outline {
    private final Page page;
    private final List<Box> boxes;
    private final List<Segment> segments;
    private final List<ClassName> classNames;

    private Outline(Page page, Walk walk) {
        this.page = page;
        this.boxes = Collections.unmodifiableList(walk.boxes);
        this.segments = Collections.unmodifiableList(walk.segments);
        this.classNames = Collections.unmodifiableList(walk.classNames.all);
    }

    /** Walks over the page's document, within the page's limits. */
    public static Outline of(Page page) {
        var walk = new Walk(page);
        walk.over(page.document());
        return new Outline(page, walk);
    }

    /** The page. */
    public Page page() {
        return page;
    }

    /** Every element, in document order; the first is the root. */
    public List<Box> boxes() {
        return boxes;
    }

    /** Every distinct class attribute of the page; the first is the empty one. */
    public List<ClassName> classNames() {
        return classNames;
    }

    /** The text in reading order. */
    public List<Segment> segments() {
        return segments;
    }
}
