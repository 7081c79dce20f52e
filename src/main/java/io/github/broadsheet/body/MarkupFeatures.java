package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the elements around a segment say about themselves: their names, roles, properties, and names of classes. */
final class MarkupFeatures implements FeatureGroup {
    private static final int NONE = 20;
    private static final int USUAL = 128;
    private static final int WANTED = -1;

    /** The kinds of elements by name; each with the names it covers. */
    private static final List<List<String>> KINDS = List.of(
            List.of("article"),
            List.of("main"),
            List.of("aside"),
            List.of("nav"),
            List.of("footer"),
            List.of("figure", "figcaption"),
            List.of("ul", "ol", "dl"));

    private static final int BODY_PROPERTY = KINDS.size();
    private static final int SIDE_ROLE = BODY_PROPERTY + 1;
    private static final int FIRST_HINT = SIDE_ROLE + 1;
    /** Of the elements that hint at these it is told how much of the page they hold. */
    private static final Set<String> WEIGHED = Set.of("text", "related", "dialog", "side");

    private static final boolean[] IS_WEIGHED = weighed();
    private static final long HINT_BITS = (1L << Hint.ALL.size()) - 1;
    private static final int COUNT = FIRST_HINT + Hint.ALL.size();

    static final List<Feature> FEATURES = list();

    private final Layout layout;
    /** For each box around a segment the number of the nearest that is of some kind, from itself outwards; 0 for none. */
    private final int[] marked;

    /** Of each such box, which are numbered from 1 in the order of the page: the box, and the number of the one around it. */
    private int[] boxOf = new int[USUAL];

    private int[] around = new int[USUAL];
    /** The kinds that each is of, and those that it or one around it is of. */
    private long[] kinds = new long[USUAL];

    private long[] allKinds = new long[USUAL];
    private int count;

    /** The depth of the nearest box of each kind as last looked for, and from where; -1 for none. */
    private final int[] nearest = new int[COUNT];

    /** Of those that are weighed, the share of the page that they hold, -1 for none. */
    private final double[] shares = new double[COUNT];

    private int from = -1;

    /** The features as last written, and for which depth: segments side by side mostly have the same. */
    private final float[] written = new float[FEATURES.size()];

    private int depthOfWritten = -1;

    MarkupFeatures(Layout layout) {
        this.layout = layout;
        marked = new int[layout.boxes.length];
        for (int i = 0; i < layout.size; i++) {
            for (int box = layout.boxOf(i); box >= 0 && marked[box] == 0; box = layout.parent[box]) {
                marked[box] = WANTED;
            }
        }
        for (int box = 0; box < marked.length; box++) {
            if (marked[box] == WANTED) {
                read(layout.boxes[box]);
            }
        }
    }

    private static List<Feature> list() {
        var list = new ArrayList<Feature>();
        for (List<String> kind : KINDS) {
            list.add(new Feature(
                    "stepsTo." + kind.get(0),
                    "steps up to the nearest " + String.join(" or ", kind),
                    "steps, 20 for none"));
        }
        list.add(new Feature("stepsTo.articleBody", "steps up to itemprop articleBody or text", "steps, 20 for none"));
        list.add(
                new Feature("stepsTo.sideRole", "steps up to a role other than main or article", "steps, 20 for none"));
        for (Hint hint : Hint.ALL) {
            String name = hint.name();
            list.add(new Feature(
                    "stepsTo.hint." + name, "steps up to a class or id that hints at " + name, "steps, 20 for none"));
            if (WEIGHED.contains(name)) {
                list.add(new Feature(
                        "share.hint." + name, "share of the page's para words in that element", "0 to 1, -1 for none"));
            }
        }
        return List.copyOf(list);
    }

    private static boolean[] weighed() {
        boolean[] weighed = new boolean[Hint.ALL.size()];
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] = WEIGHED.contains(Hint.ALL.get(i).name());
        }
        return weighed;
    }

    private void read(Box box) {
        int outer = box.parent() == null ? 0 : marked[box.parent().index()];
        long own = box.skipped() ? 0 : kindsOf(box);
        marked[box.index()] = own == 0 ? outer : add(box.index(), own, outer);
    }

    private int add(int box, long own, int outer) {
        if (++count == boxOf.length) {
            boxOf = Arrays.copyOf(boxOf, 2 * count);
            around = Arrays.copyOf(around, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
            allKinds = Arrays.copyOf(allKinds, 2 * count);
        }
        boxOf[count] = box;
        around[count] = outer;
        kinds[count] = own;
        allKinds[count] = own | allKinds[outer];
        return count;
    }

    /** Finds the nearest box of each kind, from one of those that are of some kind outwards. */
    private void look(int start) {
        from = start;
        Arrays.fill(nearest, -1);
        Arrays.fill(shares, -1);
        long missing = allKinds[start];
        for (int at = start; missing != 0; at = around[at]) {
            for (long bits = kinds[at] & missing; bits != 0; bits &= bits - 1) {
                int kind = Long.numberOfTrailingZeros(bits);
                nearest[kind] = layout.depth[boxOf[at]];
                shares[kind] = isWeighed(kind) ? layout.paraShare(boxOf[at]) : -1;
            }
            missing &= ~kinds[at];
        }
    }

    /** What a box is, one bit a kind. */
    private long kindsOf(Box box) {
        int kind = kindOf(box.tag());
        long kinds = kind < 0 ? 0 : 1L << kind;
        String property = box.attr("itemprop");
        if (property.equals("articleBody") || property.equals("text")) {
            kinds |= 1L << BODY_PROPERTY;
        }
        String role = box.attr("role");
        if (!role.isEmpty() && !role.equals("main") && !role.equals("article")) {
            kinds |= 1L << SIDE_ROLE;
        }
        return kinds | (layout.names.of(box.index()) & HINT_BITS) << FIRST_HINT;
    }

    private static int kindOf(String tag) {
        return switch (tag) {
            case "article" -> 0;
            case "main" -> 1;
            case "aside" -> 2;
            case "nav" -> 3;
            case "footer" -> 4;
            case "figure", "figcaption" -> 5;
            case "ul", "ol", "dl" -> 6;
            default -> -1;
        };
    }

    @Override
    public List<Feature> features() {
        return FEATURES;
    }

    @Override
    public void write(int segment, Row row) {
        int box = layout.boxOf(segment);
        int depth = layout.depth[box];
        if (marked[box] != from || depth != depthOfWritten) {
            if (marked[box] != from) {
                look(marked[box]);
            }
            fill(depth);
        }
        row.put(written);
    }

    private void fill(int depth) {
        depthOfWritten = depth;
        int next = 0;
        for (int kind = 0; kind < COUNT; kind++) {
            written[next++] = nearest[kind] < 0 ? NONE : Math.min(NONE - 1, depth - nearest[kind]);
            if (isWeighed(kind)) {
                written[next++] = (float) shares[kind];
            }
        }
    }

    private static boolean isWeighed(int kind) {
        return kind >= FIRST_HINT && IS_WEIGHED[kind - FIRST_HINT];
    }
}
