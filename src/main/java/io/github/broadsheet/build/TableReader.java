package io.github.broadsheet.build;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Inline;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.page.Pace;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of data: its caption as paragraphs before it, then those rows that hold anything that was kept. */
final class TableReader {
    private static final int WIDEST_SPAN = 1_000;

    private final DataTables tables;
    private final Kept kept;
    private final InlineReader inlines;
    private final Pace pace;

    TableReader(DataTables tables, Kept kept, InlineReader inlines, Pace pace) {
        this.tables = tables;
        this.kept = kept;
        this.inlines = inlines;
        this.pace = pace;
    }

    List<Block> read(Box table) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<Block.Row>();
        for (Box row : tables.rows(table)) {
            if (pace.isLate()) {
                break;
            }
            if (rows.isEmpty() && row.tag().equals("caption")) {
                kept.segments(row).forEach(segment -> blocks.add(new Block.Paragraph(inlines.read(segment))));
            } else if (kept.count(row) > 0) {
                rows.add(
                        new Block.Row(tables.cells(row).stream().map(this::cell).toList()));
            }
        }
        blocks.add(new Block.Table(rows));
        return blocks;
    }

    private Block.Cell cell(Box cell) {
        var content = new ArrayList<Inline>();
        for (Segment segment : kept.segments(cell)) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak());
            }
            content.addAll(inlines.read(segment));
        }
        return new Block.Cell(cell.tag().equals("th"), span(cell, "colspan"), span(cell, "rowspan"), content);
    }

    /** A span as written, 1 where that is no number (HTML Standard, 4.9.11). */
    private static int span(Box cell, String attribute) {
        String written = cell.attr(attribute).strip();
        int number = 0;
        for (int i = 0; i < written.length() && number <= WIDEST_SPAN; i++) {
            char c = written.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            number = 10 * number + c - '0';
        }
        return Math.max(1, Math.min(number, WIDEST_SPAN));
    }
}
