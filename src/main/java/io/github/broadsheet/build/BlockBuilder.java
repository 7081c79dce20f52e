package io.github.broadsheet.build;

import io.github.broadsheet.build.Frame.Kind;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.outline.Addresses;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.page.Pace;
import java.util.List;
import java.util.function.IntPredicate;

/** The door of this room: builds the body from what was kept. */
public final class BlockBuilder {
    private final Outline outline;
    private final Kept kept;
    private final DataTables tables;
    private final Structure structure;
    private final InlineReader inlines;
    private final Figures figures;
    private final Assembly body = new Assembly();
    private final Pace pace;

    private BlockBuilder(Outline outline, Kept kept) {
        Addresses addresses = Addresses.of(outline.page());
        this.pace = new Pace(outline.page(), "the body was built");
        this.outline = outline;
        this.kept = kept;
        this.tables = new DataTables(outline, kept);
        this.structure = new Structure(outline, kept, tables);
        this.inlines = new InlineReader(addresses);
        this.figures = new Figures(outline, structure, kept, addresses, inlines);
    }

    /**
     * The blocks of the segments that are kept, in reading order, with the pictures and embeds that stand among them. Their
     * words are those of the segments, each once, but for captions and credits, which the pictures have.
     */
    public static List<Block> build(Outline outline, IntPredicate keeps) {
        var kept = new Kept(outline, keeps);
        return kept.isEmpty() ? List.of() : new BlockBuilder(outline, kept).build();
    }

    private List<Block> build() {
        List<Placed> placed = figures.placed();
        int next = 0;
        for (int i = kept.first(); i <= kept.last(); ) {
            for (; next < placed.size() && placed.get(next).at() <= i; next++) {
                add(placed.get(next));
            }
            if (pace.isLate()) {
                return body.end();
            }
            i = kept.contains(i) && !figures.contain(i) ? add(outline.segments().get(i)) : i + 1;
        }
        placed.subList(next, placed.size()).forEach(this::add);
        return body.end();
    }

    private void add(Placed placed) {
        body.add(placed.block(), placed.nest());
    }

    /** Adds what begins with a segment; tells the number of the first segment after it. */
    private int add(Segment segment) {
        Frame frame = structure.frame(segment.box());
        Frame form = Frame.formOf(frame);
        if (form == null || form.kind() == Kind.FIGURE) {
            body.add(new Block.Paragraph(inlines.read(segment)), Frame.nestOf(frame));
            return segment.index() + 1;
        }
        Box box = form.box();
        switch (form.kind()) {
            case TABLE -> addAll(new TableReader(tables, kept, inlines, pace).read(box), form);
            case PREFORMATTED -> addAll(Preformatted.read(box, kept.segments(box)), form);
            default -> {
                body.add(new Block.Heading(level(box), inlines.read(segment)), form.around());
                return segment.index() + 1;
            }
        }
        return box.endSegment();
    }

    private void addAll(List<Block> blocks, Frame form) {
        blocks.forEach(block -> body.add(block, form.around()));
    }

    /** From the name of the element, or from {@code aria-level}, which is 2 where it is missing (WAI-ARIA 1.2). */
    private static int level(Box heading) {
        String tag = heading.tag();
        String level = tag.length() == 2 && tag.charAt(0) == 'h' ? tag.substring(1) : heading.attr("aria-level");
        return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6' ? level.charAt(0) - '0' : 2;
    }
}
