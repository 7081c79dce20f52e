package io.github.broadsheet.model;

import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;

/** One block of an article's body, in reading order. */
public sealed interface Block extends Serializable {

    /** The words of the body that this block holds; empty for a block that only shows something. */
    default String text() {
        return Prose.of(List.of(this));
    }

    /** The text of blocks in pieces, in reading order: what {@link Article#text()} is put together from. */
    static void read(List<? extends Block> blocks, Consumer<? super String> out) {
        Prose.read(blocks, out);
    }

    /** A paragraph of running text. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A heading inside the body; {@code level} is 1 to 6, as in HTML. */
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    /**
     * A list; its items may hold lists again.
     *
     * @param ordered whether its items are numbered
     * @param start the number of the first item, 0 or more: lists that are parted by text often count on; 1 where nothing is
     *     numbered
     */
    record ItemList(boolean ordered, int start, List<Item> items) implements Block {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if {@code start} is negative
         */
        public ItemList {
            if (start < 0) {
                throw new IllegalArgumentException("the number of a first item is 0 or more, not " + start);
            }
            start = ordered ? start : 1;
            items = List.copyOf(items);
        }

        /** A list whose items, where they are numbered, are so from 1. */
        public ItemList(boolean ordered, List<Item> items) {
            this(ordered, 1, items);
        }
    }

    /** One item of a list. */
    record Item(List<Block> blocks) implements Serializable {
        public Item {
            blocks = List.copyOf(blocks);
        }

        /** The words of the item, its blocks a line apart. */
        public String text() {
            return Prose.of(this);
        }
    }

    /** Words quoted from somebody else, set apart from the text. */
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
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
    }

    /** A table of data. */
    record Table(List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** One row of a table. */
    record Row(List<Cell> cells) implements Serializable {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The words of the row, its cells a tab apart. */
        public String text() {
            return Prose.of(this);
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
    record Embed(String url, String title) implements Block {}
}
