package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.ClassName;
import io.github.broadsheet.outline.NameFinder;
import io.github.broadsheet.outline.Naming;
import io.github.broadsheet.outline.Outline;
import java.util.ArrayList;
import java.util.List;

/** What class and id of each element of a page name, and what its class looks like. */
final class BoxNames {
    /** The first bit of each that asks; behind it as many as it has groups of names. */
    static final int HINTS = 0;

    static final int GUARDS = HINTS + Hint.ALL.size();
    static final int ELEMENTS = GUARDS + Guards.NAMES.size();
    static final int WALLS = ELEMENTS + ElementFeatures.NAMES.size();

    /** Finds all of them. */
    static final NameFinder FINDER = new NameFinder(all());

    private final Naming names;
    private final Box[] boxes;

    /** For each class attribute of the page a number for what it looks like, 0 until it is asked for. */
    private final int[] looks;

    BoxNames(Outline outline, Box[] boxes) {
        this.boxes = boxes;
        names = outline.names(FINDER);
        looks = new int[outline.classNames().size()];
    }

    private static List<List<String>> all() {
        var all = new ArrayList<List<String>>();
        Hint.ALL.forEach(hint -> all.add(hint.words()));
        all.addAll(Guards.NAMES);
        all.addAll(ElementFeatures.NAMES);
        all.addAll(Walls.NAMES);
        return List.copyOf(all);
    }

    /** A number for a class, digits left out, for they often number the element. */
    private static int look(String className) {
        int hash = 0;
        for (int i = 0; i < className.length(); i++) {
            char c = className.charAt(i);
            hash = c >= '0' && c <= '9' ? hash : hash * 31 + c;
        }
        return hash;
    }

    /** The groups that a box names. */
    long of(int box) {
        return names.of(box);
    }

    /** Whether a box names a group. */
    boolean has(int box, int group) {
        return (names.of(box) >>> group & 1) != 0;
    }

    /** A number that boxes of one tag and class have in common. */
    int template(int number) {
        Box box = boxes[number];
        ClassName one = box.className();
        int look = looks[one.number()];
        if (look == 0 && !one.isNone()) {
            look = look(one.text());
            looks[one.number()] = look;
        }
        return box.tag().hashCode() * 31 + look;
    }
}
