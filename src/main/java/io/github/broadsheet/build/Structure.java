package io.github.broadsheet.build;

import io.github.broadsheet.build.Frame.Kind;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists, quotes, tables and figures around what was kept. Elements that only lay the page out are seen through: a table
 * or a list that holds the article, a quote that holds most of it.
 */
final class Structure {
    private static final int DEEPEST_NEST = 8;
    private static final int ITEM_WORDS = 120;
    private static final int ITEM_SEGMENTS = 4;
    private static final int QUOTE_SEGMENTS = 4;

    private final List<Box> boxes;
    private final Kept kept;
    private final DataTables tables;
    private final @Nullable Frame[] frames;
    private final boolean[] known;

    Structure(Outline outline, Kept kept, DataTables tables) {
        this.boxes = outline.boxes();
        this.kept = kept;
        this.tables = tables;
        this.frames = new Frame[boxes.size()];
        this.known = new boolean[boxes.size()];
    }

    private static boolean isTooDeep(@Nullable Frame outer) {
        return outer != null && outer.depth() >= DEEPEST_NEST;
    }

    /** The innermost frame around a box, the box itself included; null for none. */
    @Nullable
    Frame frame(Box box) {
        if (!known[box.index()]) {
            find(box);
        }
        return frames[box.index()];
    }

    /** Finds the frames of a box and of those around it whose frame nobody has asked for before. */
    private void find(Box inner) {
        Box around = inner.parent();
        if (around != null && known[around.index()]) {
            settle(inner);
            return;
        }
        var unknown = new ArrayDeque<Box>();
        for (Box box = inner; box != null && !known[box.index()]; box = box.parent()) {
            unknown.push(box);
        }
        unknown.forEach(this::settle);
    }

    private void settle(Box box) {
        Box parent = box.parent();
        Frame outer = parent == null ? null : frames[parent.index()];
        Kind kind = kind(box, outer);
        frames[box.index()] = kind == null || isTooDeep(outer) ? outer : new Frame(kind, box, outer);
        known[box.index()] = true;
    }

    private @Nullable Kind kind(Box box, @Nullable Frame outer) {
        return switch (box.tag()) {
            case "ul", "ol", "menu" -> isList(box) ? Kind.LIST : null;
            case "li" -> {
                Frame nest = Frame.nestOf(outer);
                yield nest != null && nest.kind() == Kind.LIST ? Kind.ITEM : null;
            }
            case "blockquote" -> isQuote(box) ? Kind.QUOTE : null;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "pre", "listing", "xmp" -> Kind.PREFORMATTED;
            case "table" -> tables.isData(box) ? Kind.TABLE : null;
            case "figure" -> Kind.FIGURE;
            default -> kept.count(box) == 1 && box.attr("role").equals("heading") ? Kind.HEADING : null;
        };
    }

    /** Whether the items are items rather than sections of the page. */
    private boolean isList(Box list) {
        int segments = kept.count(list);
        if (segments == 0) {
            return true;
        }
        int items = 0;
        for (int i = list.index() + 1; i < list.endBox(); i = boxes.get(i).endBox()) {
            items += kept.count(boxes.get(i)) > 0 ? 1 : 0;
        }
        return items > 0 && segments <= ITEM_SEGMENTS * items && kept.words(list) <= ITEM_WORDS * items;
    }

    private boolean isQuote(Box quote) {
        return kept.count(quote) < QUOTE_SEGMENTS || 2 * kept.words(quote) <= kept.words();
    }
}
