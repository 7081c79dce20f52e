package io.github.broadsheet.write;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Inline;
import java.util.List;

/** Writes blocks and inlines in the forms that {@link JsonWriter} documents. */
final class JsonBlocks {
    private final JsonOutput json;

    JsonBlocks(JsonOutput json) {
        this.json = json;
    }

    void write(List<Block> blocks) {
        json.startArray();
        blocks.forEach(this::write);
        json.endArray();
    }

    private void write(Block block) {
        json.startObject();
        if (block instanceof Block.Paragraph paragraph) {
            json.string("type", "paragraph");
            words("text", "content", paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            json.string("type", "heading");
            json.number("level", heading.level());
            words("text", "content", heading.content());
        } else if (block instanceof Block.ItemList list) {
            writeList(list);
        } else if (block instanceof Block.Quote quote) {
            json.string("type", "quote");
            json.name("blocks");
            write(quote.blocks());
        } else if (block instanceof Block.Figure figure) {
            writeFigure(figure);
        } else if (block instanceof Block.Table table) {
            writeTable(table);
        } else if (block instanceof Block.Code code) {
            json.string("type", "code");
            json.string("text", code.text());
        } else if (block instanceof Block.Embed embed) {
            json.string("type", "embed");
            json.string("url", embed.url());
            json.stringUnlessEmpty("title", embed.title());
        }
        json.endObject();
    }

    private void writeList(Block.ItemList list) {
        json.string("type", "list");
        json.bool("ordered", list.ordered());
        if (list.start() != 1) {
            json.number("start", list.start());
        }
        json.name("items").startArray();
        for (Block.Item item : list.items()) {
            json.startObject();
            json.name("blocks");
            write(item.blocks());
            json.endObject();
        }
        json.endArray();
    }

    private void writeFigure(Block.Figure figure) {
        json.string("type", "figure");
        json.string("url", figure.url());
        json.stringUnlessEmpty("alt", figure.alt());
        if (!figure.caption().isEmpty()) {
            words("caption", "captionContent", figure.caption());
        }
        json.stringUnlessEmpty("credit", figure.credit());
    }

    private void writeTable(Block.Table table) {
        json.string("type", "table");
        json.name("rows").startArray();
        for (Block.Row row : table.rows()) {
            json.startArray();
            row.cells().forEach(this::writeCell);
            json.endArray();
        }
        json.endArray();
    }

    private void writeCell(Block.Cell cell) {
        json.startObject();
        words("text", "content", cell.content());
        json.boolIfTrue("header", cell.header());
        if (cell.columns() != 1) {
            json.number("columns", cell.columns());
        }
        if (cell.rows() != 1) {
            json.number("rows", cell.rows());
        }
        json.endObject();
    }

    /** The plain words under one key and, where they have structure, their pieces under another. */
    private void words(String textKey, String contentKey, List<? extends Inline> inlines) {
        String text = Inline.textOf(inlines);
        json.string(textKey, text);
        boolean plain = text.isEmpty()
                ? inlines.isEmpty()
                : inlines.size() == 1 && inlines.get(0).equals(Inline.Text.plain(text));
        if (!plain) {
            json.name(contentKey).startArray();
            inlines.forEach(this::write);
            json.endArray();
        }
    }

    private void write(Inline inline) {
        json.startObject();
        if (inline instanceof Inline.Text text) {
            json.string("type", "text");
            json.string("text", text.text());
            json.boolIfTrue("strong", text.strong());
            json.boolIfTrue("emphasis", text.emphasis());
            json.boolIfTrue("code", text.code());
        } else if (inline instanceof Inline.Link link) {
            json.string("type", "link");
            json.string("url", link.url());
            words("text", "content", link.content());
        } else {
            json.string("type", "break");
        }
        json.endObject();
    }
}
