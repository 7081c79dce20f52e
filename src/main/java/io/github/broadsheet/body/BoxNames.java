package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What class and id of each element of a page name: every class is read once, however many elements bear it. */
final class BoxNames {
    /** The first bit of each that asks; behind it as many as it has groups of names. */
    static final int HINTS = 0;

    static final int GUARDS = HINTS + Hint.ALL.size();
    static final int ELEMENTS = GUARDS + Guards.NAMES.size();
    static final int WALLS = ELEMENTS + ElementFeatures.NAMES.size();

    private static final NameTable TABLE = new NameTable(all());
    private static final Style PLAIN = new Style(0, 0);

    private final List<Box> boxes;
    private final @Nullable Style[] known;
    private final Map<String, Style> styles = new HashMap<>();

    BoxNames(List<Box> boxes) {
        this.boxes = boxes;
        known = new Style[boxes.size()];
    }

    private static List<List<String>> all() {
        var all = new ArrayList<List<String>>();
        Hint.ALL.forEach(hint -> all.add(hint.words()));
        all.addAll(Guards.NAMES);
        all.addAll(ElementFeatures.NAMES);
        all.addAll(Walls.NAMES);
        return List.copyOf(all);
    }

    /**
     * What a class, with an id, says.
     *
     * @param names a bit for each group that has a name in it
     * @param template a number for the class, digits left out, for they often number the element
     */
    private record Style(long names, int template) {
        static Style of(String className) {
            int hash = 0;
            for (int i = 0; i < className.length(); i++) {
                char c = className.charAt(i);
                hash = c >= '0' && c <= '9' ? hash : hash * 31 + c;
            }
            return new Style(TABLE.in(className), hash);
        }
    }

    /** The groups that a box names. */
    long of(int box) {
        return style(box).names;
    }

    /** Whether a box names a group. */
    boolean has(int box, int group) {
        return (of(box) >>> group & 1) != 0;
    }

    /** A number that boxes of one tag and class have in common. */
    int template(int box) {
        return boxes.get(box).tag().hashCode() * 31 + style(box).template;
    }

    private Style style(int box) {
        Style style = known[box];
        if (style == null) {
            style = read(boxes.get(box));
            known[box] = style;
        }
        return style;
    }

    private Style read(Box box) {
        if (box.isBare()) {
            return PLAIN;
        }
        String className = box.attr("class");
        String id = box.attr("id");
        Style style = className.isEmpty() ? PLAIN : styles.get(className);
        if (style == null) {
            style = Style.of(className);
            styles.put(className, style);
        }
        return id.isEmpty() ? style : new Style(style.names | TABLE.in(id), style.template);
    }
}
