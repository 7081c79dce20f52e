package io.github.broadsheet.build;

import io.github.broadsheet.build.Frame.Kind;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.outline.Box;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts blocks that come in reading order into the lists and quotes around them. */
final class Assembly {
    private static final int LONGEST_NUMBER = 9;

    private final Deque<Open> open = new ArrayDeque<>();

    Assembly() {
        open.push(new Open(null));
    }

    /** A list, item or quote whose end has not been seen; without a frame the body itself. */
    private record Open(@Nullable Frame frame, List<Block> blocks, List<List<Block>> items) {
        Open(@Nullable Frame frame) {
            this(frame, new ArrayList<>(), new ArrayList<>());
        }

        boolean is(Kind kind) {
            return frame != null && frame.kind() == kind;
        }

        boolean isEmpty() {
            return blocks.isEmpty() && items.isEmpty();
        }

        void addItem(List<Block> blocks) {
            items.add(new ArrayList<>(blocks));
        }
    }

    /** Adds a block inside a nest, null for the body itself. */
    void add(Block block, @Nullable Frame nest) {
        enter(nest);
        Open inner = open.element();
        if (inner.is(Kind.LIST)) {
            inner.addItem(List.of(block));
        } else {
            inner.blocks().add(block);
        }
    }

    /** The body. Nothing can be added after it. */
    List<Block> end() {
        while (open.size() > 1) {
            close();
        }
        return open.element().blocks();
    }

    private void enter(@Nullable Frame nest) {
        if (nest == null && open.size() == 1) {
            return;
        }
        var wanted = new ArrayDeque<Frame>();
        for (Frame frame = nest; frame != null; frame = frame.around()) {
            wanted.push(frame);
        }
        int depth = nest == null ? 0 : wanted.size();
        while (open.size() - 1 > depth) {
            close();
        }
        while (open.size() > 1 && !isOn(open.element().frame(), nest)) {
            close();
        }
        int known = open.size() - 1;
        for (Frame frame : wanted) {
            if (known-- <= 0) {
                open.push(new Open(frame));
            }
        }
    }

    /** Whether a frame is another or around it. */
    private static boolean isOn(@Nullable Frame frame, @Nullable Frame inner) {
        for (Frame step = inner; step != null; step = step.around()) {
            if (step == frame) {
                return true;
            }
        }
        return false;
    }

    private void close() {
        Open done = open.pop();
        Open outer = open.element();
        if (done.isEmpty()) {
            return;
        }
        if (done.is(Kind.ITEM)) {
            outer.addItem(done.blocks());
        } else if (onlyShows(done)) {
            done.items().forEach(item -> put(item, outer));
            put(done.blocks(), outer);
        } else if (done.is(Kind.LIST)) {
            put(List.of(list(done)), outer);
        } else {
            put(List.of(new Block.Quote(done.blocks())), outer);
        }
    }

    private static Block list(Open done) {
        List<Block.Item> items = done.items().stream().map(Block.Item::new).toList();
        Box box = done.frame() == null ? null : done.frame().box();
        return box != null && box.tag().equals("ol")
                ? new Block.ItemList(true, start(box), items)
                : new Block.ItemList(false, items);
    }

    /** The number of a list's first item, 1 unless its markup gives another that is no less than 0. */
    private static int start(Box list) {
        String start = list.attr("start").strip();
        boolean number = !start.isEmpty() && start.length() <= LONGEST_NUMBER;
        for (int i = 0; i < start.length(); i++) {
            number &= start.charAt(i) >= '0' && start.charAt(i) <= '9';
        }
        return number ? Integer.parseInt(start) : 1;
    }

    /** Whether there are no words in it: a gallery that is marked up as a list, say. */
    private static boolean onlyShows(Open done) {
        if (!onlyShows(done.blocks())) {
            return false;
        }
        for (List<Block> item : done.items()) {
            if (!onlyShows(item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean onlyShows(List<Block> blocks) {
        for (Block block : blocks) {
            if (!(block instanceof Block.Figure || block instanceof Block.Embed)) {
                return false;
            }
        }
        return true;
    }

    /** A list directly inside a list belongs to the item before it. */
    private static void put(List<Block> blocks, Open outer) {
        if (!outer.is(Kind.LIST)) {
            outer.blocks().addAll(blocks);
        } else if (outer.items().isEmpty()) {
            outer.addItem(blocks);
        } else {
            outer.items().get(outer.items().size() - 1).addAll(blocks);
        }
    }
}
