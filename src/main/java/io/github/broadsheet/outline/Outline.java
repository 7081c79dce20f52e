package io.github.broadsheet.outline;

import io.github.broadsheet.page.Page;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page as boxes and segments: everything that the later rooms look at. */
public final class Outline {
    private final Page page;
    private final List<Box> boxes;
    private final List<Segment> segments;
    private final List<ClassName> classNames;
    private final @Nullable NameFinder joint;
    private @Nullable Naming naming; // of the joint finder, once a room asks

    private Outline(Page page, Walk walk, @Nullable NameFinder joint) {
        this.page = page;
        this.joint = joint;
        this.boxes = Collections.unmodifiableList(walk.boxes);
        this.segments = Collections.unmodifiableList(walk.segments);
        this.classNames = Collections.unmodifiableList(walk.classNames.all);
    }

    /** Walks over the page's document, within the page's limits. */
    public static Outline of(Page page) {
        return of(page, null);
    }

    /**
     * The same for rooms that look for names in classes and ids.
     *
     * @param joint finds at once what the rooms will ask for, null for nothing
     */
    public static Outline of(Page page, @Nullable NameFinder joint) {
        var walk = new Walk(page);
        walk.over(page.document());
        return new Outline(page, walk, joint);
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

    /** What the class and the id of each element name of what a finder looks for. */
    public Naming names(NameFinder finder) {
        int first = joint == null ? -1 : joint.firstOf(finder);
        if (joint == null || first < 0) {
            return Naming.of(this, finder);
        }
        Naming known = naming;
        if (known == null) {
            known = Naming.of(this, joint);
            naming = known;
        }
        return known.part(first, finder.size());
    }
}
