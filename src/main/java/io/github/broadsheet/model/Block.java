package io.github.broadsheet.model;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** One block of an article's body, in reading order. */
public sealed interface Block extends Serializable {

    /** The words of the body that this block holds; empty for a block that only shows something. */
    String text();

    /** A paragraph of running text. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public String text() {
            return Inline.textOf(content);
        }
    }

    /** A heading inside the body; {@code level} is 1 to 6, as in HTML. */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
        }

        @Override
        public String text() {
            return Inline.textOf(content);
        }
    }

    /** A list; its items may hold lists again. */
    record ItemList(boolean ordered, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }

        /** The items that have words, a line apart; those of an ordered list with the numbers that a reader sees. */
        @Override
        public String text() {
            var out = new StringBuilder();
            int number = 1;
            for (Item item : items) {
                String text = item.text();
                if (!text.isEmpty()) {
                    out.append(out.isEmpty() ? "" : "\n")
                            .append(ordered ? number++ + ". " : "")
                            .append(text);
                }
            }
            return out.toString();
        }
    }

    /** One item of a list. */
    record Item(List<Block> blocks) implements Serializable {
        public Item {
            blocks = List.copyOf(blocks);
        }

        /** The words of the item, its blocks a line apart. */
        public String text() {
            return joined(blocks, "\n");
        }
    }

    /** Words quoted from somebody else, set apart from the text. */
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String text() {
            return joined(blocks, "\n\n");
        }
    }

    /**
     * A picture where it stands in the body, with its caption and credit, each empty where the page shows none. None of its
     * words counts as body text.
     *
     * @param url the address of the picture
     * @param alt the words that stand for the picture where it cannot be seen, empty where the page has none
     */
    record Figure(String url, String alt, List<Inline> caption, String credit) implements Block {
        public Figure {
            caption = List.copyOf(caption);
        }

        /** The picture apart from the body, its caption as plain text. */
        public Image image() {
            return new Image(url, alt, Inline.textOf(caption), credit);
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** A table of data. */
    record Table(List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public String text() {
            return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
        }
    }

    /** One row of a table. */
    record Row(List<Cell> cells) implements Serializable {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The words of the row, its cells a tab apart. */
        public String text() {
            return cells.stream().map(cell -> Inline.textOf(cell.content())).collect(Collectors.joining("\t"));
        }
    }

    /** One cell of a table; {@code columns} and {@code rows} are the number that it spans, 1 or more. */
    record Cell(boolean header, int columns, int rows, List<Inline> content) implements Serializable {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** Program text or other preformatted text, white space as written. */
    record Code(String text) implements Block {}

    /** Something shown from elsewhere: a video, a post of a social network. {@code title} is empty where none is given. */
    record Embed(String url, String title) implements Block {
        @Override
        public String text() {
            return "";
        }
    }

    /** The words of blocks that have any, put together. */
    static String joined(List<Block> blocks, String separator) {
        var out = new StringBuilder();
        for (Block block : blocks) {
            String text = block.text();
            if (!text.isEmpty()) {
                out.append(out.isEmpty() ? "" : separator).append(text);
            }
        }
        return out.toString();
    }
}
