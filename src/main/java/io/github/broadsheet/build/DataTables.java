package io.github.broadsheet.build;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import java.util.ArrayList;
import java.util.List;

/** Tells tables of data from tables that lay out the page, and reads the rows and cells of the former. */
final class DataTables {
    private static final int WORDS_OF_CELL = 40;
    private static final int WORDS_OF_LONGEST_CELL = 150;
    private static final int SEGMENTS_OF_CELL = 8;

    private final List<Box> boxes;
    private final Kept kept;

    DataTables(Outline outline, Kept kept) {
        this.boxes = outline.boxes();
        this.kept = kept;
    }

    /** Whether a table holds data: at least two rows and two columns of short cells, and all its text in cells. */
    boolean isData(Box table) {
        String role = table.attr("role");
        if (holdsTable(table) || kept.count(table) == 0 || role.equals("presentation") || role.equals("none")) {
            return false;
        }
        int cells = 0;
        int columns = 0;
        int rows = 0;
        int inside = 0;
        for (Box row : rows(table)) {
            int filled = 0;
            int count = 0;
            for (Box cell : cells(row)) {
                int keptHere = kept.count(cell);
                if (keptHere > SEGMENTS_OF_CELL || kept.words(cell) > WORDS_OF_LONGEST_CELL) {
                    return false;
                }
                filled += keptHere > 0 ? 1 : 0;
                inside += keptHere;
                count++;
            }
            cells += filled;
            rows += filled > 0 ? 1 : 0;
            columns = filled > 0 ? Math.max(columns, count) : columns;
        }
        return rows > 1 && columns > 1 && inside == kept.count(table) && kept.words(table) <= WORDS_OF_CELL * cells;
    }

    private boolean holdsTable(Box table) {
        for (int i = table.index() + 1; i < table.endBox(); i++) {
            if (boxes.get(i).tag().equals("table")) {
                return true;
            }
        }
        return false;
    }

    /** The rows of a table in document order; a caption is a row of its own. */
    List<Box> rows(Box table) {
        var rows = new ArrayList<Box>();
        for (Box child : children(table)) {
            switch (child.tag()) {
                case "thead", "tbody", "tfoot" -> rows.addAll(children(child));
                default -> rows.add(child);
            }
        }
        return rows;
    }

    /** The cells of a row, or the caption alone where that is the row. */
    List<Box> cells(Box row) {
        return isRow(row) ? children(row) : List.of(row);
    }

    private static boolean isRow(Box box) {
        return box.tag().equals("tr");
    }

    private List<Box> children(Box box) {
        var children = new ArrayList<Box>();
        for (int i = box.index() + 1; i < box.endBox(); i = boxes.get(i).endBox()) {
            children.add(boxes.get(i));
        }
        return children;
    }
}
