package io.github.broadsheet.outline;

/**
 * What the class and the id of each element of a page name. Every distinct class is read once, however many elements bear
 * it, and once for all the rooms whose {@linkplain NameFinder#joint finders are joined}.
 */
public final class Naming {
    private final long[] groups; // of each box, those of several finders side by side
    private final int first;
    private final long own;

    private Naming(long[] groups, int first, int size) {
        this.groups = groups;
        this.first = first;
        this.own = size == Long.SIZE ? -1 : (1L << size) - 1;
    }

    static Naming of(Outline outline, NameFinder finder) {
        long[] ofClass = new long[outline.classNames().size()];
        for (ClassName one : outline.classNames()) {
            ofClass[one.number()] = finder.in(one.text());
        }
        long[] groups = new long[outline.boxes().size()];
        for (Box box : outline.boxes()) {
            long ofId = box.id().isEmpty() ? 0 : finder.in(box.id());
            groups[box.index()] = ofClass[box.className().number()] | ofId;
        }
        return new Naming(groups, 0, finder.size());
    }

    /** The same for some of the groups, from one on. */
    Naming part(int from, int size) {
        return new Naming(groups, from, size);
    }

    /** The groups that a box names, one bit each; the number of a group is its place in its finder. */
    public long of(int box) {
        return groups[box] >>> first & own;
    }
}
