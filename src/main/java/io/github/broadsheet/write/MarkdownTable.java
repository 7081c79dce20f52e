package io.github.broadsheet.write;

import io.github.broadsheet.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Writes one table in GitHub's form: every row has every column, and the first is the head, empty if the table has none. */
final class MarkdownTable {
    private static final int MOST_SPANNED = 64;

    private final MarkdownInlines inlines;
    private final Block.Table table;
    private final List<List<String>> grid = new ArrayList<>();

    MarkdownTable(boolean links, Block.Table table) {
        this.inlines = new MarkdownInlines(links, false, true);
        this.table = table;
    }

    String write() {
        lay();
        int columns = grid.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return "";
        }
        var out = new StringBuilder();
        boolean head = table.rows().get(0).cells().stream().allMatch(Block.Cell::header);
        row(head ? grid.get(0) : List.of(), columns, out);
        out.append("\n|").append(" --- |".repeat(columns));
        for (List<String> cells : grid.subList(head ? 1 : 0, grid.size())) {
            out.append('\n');
            row(cells, columns, out);
        }
        return out.toString();
    }

    private static void row(List<String> cells, int columns, StringBuilder out) {
        out.append('|');
        for (int i = 0; i < columns; i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            out.append(cell.isEmpty() ? "   |" : " " + cell + " |");
        }
    }

    /** Puts each cell into the first free place of its row and keeps the places that it spans free of others. */
    private void lay() {
        var taken = new int[MOST_SPANNED]; // for each column, how many rows from here on it is taken
        for (Block.Row row : table.rows()) {
            var cells = new ArrayList<String>();
            for (Block.Cell cell : row.cells()) {
                while (cells.size() < MOST_SPANNED && taken[cells.size()] > 0) {
                    cells.add("");
                }
                int column = cells.size();
                cells.add(inlines.write(cell.content()));
                for (int i = column; i < Math.min(column + Math.max(1, cell.columns()), MOST_SPANNED); i++) {
                    if (i > column) {
                        cells.add("");
                    }
                    taken[i] = Math.max(1, cell.rows());
                }
            }
            grid.add(cells);
            for (int i = 0; i < taken.length; i++) {
                taken[i] = Math.max(0, taken[i] - 1);
            }
        }
    }
}
