package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the elements around a segment say about themselves: their names, roles, properties, and names of classes. */
final class MarkupFeatures implements FeatureGroup {
    private static final int NONE = 20;

    /** The kinds of elements by name; each with the names it covers. */
    private static final List<List<String>> KINDS = List.of(
            List.of("article"),
            List.of("main"),
            List.of("section"),
            List.of("aside"),
            List.of("nav"),
            List.of("header"),
            List.of("footer"),
            List.of("figure", "figcaption"),
            List.of("table"),
            List.of("ul", "ol", "dl"),
            List.of("blockquote", "q"),
            List.of("form", "fieldset"),
            List.of("pre", "code"),
            List.of("a", "button"));

    private static final int BODY_PROPERTY = KINDS.size();
    private static final int OTHER_PROPERTY = BODY_PROPERTY + 1;
    private static final int MAIN_ROLE = OTHER_PROPERTY + 1;
    private static final int SIDE_ROLE = MAIN_ROLE + 1;
    private static final int FIRST_HINT = SIDE_ROLE + 1;
    private static final int COUNT = FIRST_HINT + Hint.ALL.size();

    static final List<Feature> FEATURES = list();

    private final Layout layout;
    /** For each box and kind the number of the nearest box of that kind, from itself outwards; -1 for none. */
    private final int[] nearest;

    MarkupFeatures(Layout layout) {
        this.layout = layout;
        nearest = new int[layout.boxes.size() * COUNT];
        for (Box box : layout.boxes) {
            read(box);
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
        list.add(new Feature("stepsTo.itemprop", "steps up to any other itemprop", "steps, 20 for none"));
        list.add(new Feature("stepsTo.mainRole", "steps up to role main or article", "steps, 20 for none"));
        list.add(new Feature("stepsTo.sideRole", "steps up to any other role", "steps, 20 for none"));
        for (Hint hint : Hint.ALL) {
            String name = hint.name();
            list.add(new Feature(
                    "stepsTo.hint." + name, "steps up to a class or id that hints at " + name, "steps, 20 for none"));
            list.add(new Feature(
                    "share.hint." + name, "share of the page's para words in that element", "0 to 1, -1 for none"));
        }
        return List.copyOf(list);
    }

    private void read(Box box) {
        int from = box.index() * COUNT;
        Box parent = box.parent();
        if (parent == null) {
            Arrays.fill(nearest, from, from + COUNT, -1);
        } else {
            System.arraycopy(nearest, parent.index() * COUNT, nearest, from, COUNT);
        }
        if (box.skipped()) {
            return;
        }
        int kind = kindOf(box.tag());
        if (kind >= 0) {
            nearest[from + kind] = box.index();
        }
        if (box.element().attributesSize() > 0) {
            readAttributes(box, from);
        }
    }

    private void readAttributes(Box box, int from) {
        String property = box.attr("itemprop");
        if (!property.isEmpty()) {
            boolean body = property.equals("articleBody") || property.equals("text");
            nearest[from + (body ? BODY_PROPERTY : OTHER_PROPERTY)] = box.index();
        }
        String role = box.attr("role");
        if (!role.isEmpty()) {
            boolean main = role.equals("main") || role.equals("article");
            nearest[from + (main ? MAIN_ROLE : SIDE_ROLE)] = box.index();
        }
        String marks = box.marks();
        if (!marks.isEmpty()) {
            for (int bits = Hint.in(marks); bits != 0; bits &= bits - 1) {
                nearest[from + FIRST_HINT + Integer.numberOfTrailingZeros(bits)] = box.index();
            }
        }
    }

    private static int kindOf(String tag) {
        return switch (tag) {
            case "article" -> 0;
            case "main" -> 1;
            case "section" -> 2;
            case "aside" -> 3;
            case "nav" -> 4;
            case "header" -> 5;
            case "footer" -> 6;
            case "figure", "figcaption" -> 7;
            case "table" -> 8;
            case "ul", "ol", "dl" -> 9;
            case "blockquote", "q" -> 10;
            case "form", "fieldset" -> 11;
            case "pre", "code" -> 12;
            case "a", "button" -> 13;
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
        int from = box * COUNT;
        for (int kind = 0; kind < COUNT; kind++) {
            int near = nearest[from + kind];
            row.put(near < 0 ? NONE : Math.min(NONE - 1, layout.depth[box] - layout.depth[near]));
            if (kind >= FIRST_HINT) {
                row.put(near < 0 ? -1 : layout.paraShare(near));
            }
        }
    }
}
