package io.github.broadsheet.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * The words of blocks, read out piece by piece. What parts two texts is held back until the second has a piece, so a block
 * without words leaves no trace.
 */
final class Prose {
    private final Consumer<? super String> out;
    private String heldBack = "";
    private long pieces;

    private Prose(Consumer<? super String> out) {
        this.out = out;
    }

    static String of(List<? extends Block> blocks) {
        return written(prose -> prose.blocks(blocks, "\n\n"));
    }

    static String of(Block.Item item) {
        return written(prose -> prose.blocks(item.blocks(), "\n"));
    }

    static String of(Block.Row row) {
        return written(prose -> prose.row(row));
    }

    private static String written(Consumer<Prose> reading) {
        var text = new StringBuilder();
        reading.accept(new Prose(text::append));
        return text.toString();
    }

    static void read(List<? extends Block> blocks, Consumer<? super String> out) {
        new Prose(out).blocks(blocks, "\n\n");
    }

    private void blocks(List<? extends Block> blocks, String separator) {
        String before = heldBack;
        long start = pieces;
        for (Block block : blocks) {
            heldBack = pieces == start ? before : separator;
            block(block);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            inlines(paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            inlines(heading.content());
        } else if (block instanceof Block.ItemList list) {
            items(list);
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks(), "\n\n");
        } else if (block instanceof Block.Table table) {
            rows(table.rows());
        } else if (block instanceof Block.Code code) {
            piece(code.text());
        }
    }

    /** The items that have words, a line apart; those of an ordered list with the numbers that a reader sees. */
    private void items(Block.ItemList list) {
        String before = heldBack;
        long start = pieces;
        int number = list.start();
        for (Block.Item item : list.items()) {
            long known = pieces;
            heldBack = (known == start ? before : "\n") + (list.ordered() ? number + ". " : "");
            blocks(item.blocks(), "\n");
            number += pieces > known ? 1 : 0;
        }
    }

    private void rows(List<Block.Row> rows) {
        String line = "";
        for (Block.Row row : rows) {
            piece(line);
            row(row);
            line = "\n";
        }
    }

    private void row(Block.Row row) {
        String tab = "";
        for (Block.Cell cell : row.cells()) {
            piece(tab);
            inlines(cell.content());
            tab = "\t";
        }
    }

    private void inlines(List<? extends Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Link link) {
                inlines(link.content());
            } else {
                piece(inline.text());
            }
        }
    }

    private void piece(String piece) {
        if (!piece.isEmpty()) {
            if (!heldBack.isEmpty()) {
                out.accept(heldBack);
                heldBack = "";
            }
            out.accept(piece);
            pieces++;
        }
    }
}
