package io.github.broadsheet.write;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Turns JSON back into blocks and inlines. */
final class JsonBlockReader {
    private JsonBlockReader() {}

    static List<Block> blocks(JsonNode node) {
        return node.list(JsonBlockReader::block);
    }

    private static Block block(JsonNode node) {
        JsonNode type = node.at("type");
        return switch (type.string()) {
            case "paragraph" -> new Block.Paragraph(words(node, "text", "content"));
            case "heading" -> new Block.Heading(node.at("level").count(), words(node, "text", "content"));
            case "list" ->
                new Block.ItemList(
                        node.isTrue("ordered"),
                        node.countOr("start", 1),
                        node.at("items").list(item -> new Block.Item(blocks(item.at("blocks")))));
            case "quote" -> new Block.Quote(blocks(node.at("blocks")));
            case "figure" ->
                new Block.Figure(
                        node.at("url").string(),
                        node.stringOrEmpty("alt"),
                        words(node, "caption", "captionContent"),
                        node.stringOrEmpty("credit"));
            case "table" ->
                new Block.Table(node.at("rows").list(row -> new Block.Row(row.list(JsonBlockReader::cell))));
            case "code" -> new Block.Code(node.at("text").string());
            case "embed" -> new Block.Embed(node.at("url").string(), node.stringOrEmpty("title"));
            default -> throw new IllegalArgumentException(type.path() + " is no known block: " + type.string());
        };
    }

    private static Block.Cell cell(JsonNode node) {
        return new Block.Cell(
                node.isTrue("header"),
                node.countOr("columns", 1),
                node.countOr("rows", 1),
                words(node, "text", "content"));
    }

    /** The pieces of a text, or the plain text alone where it has no structure. */
    private static List<Inline> words(JsonNode node, String textKey, String contentKey) {
        JsonNode content = node.get(contentKey);
        if (content != null) {
            return content.list(JsonBlockReader::inline);
        }
        String text = node.stringOrEmpty(textKey);
        return text.isEmpty() ? List.of() : List.of(Inline.Text.plain(text));
    }

    private static Inline inline(JsonNode node) {
        return switch (node.at("type").string()) {
            case "text" -> text(node);
            case "link" -> new Inline.Link(node.at("url").string(), linked(node));
            case "break" -> new Inline.LineBreak();
            default -> throw new IllegalArgumentException(node.path() + ".type is no known piece of text");
        };
    }

    private static Inline.Text text(JsonNode node) {
        return new Inline.Text(
                node.at("text").string(), node.isTrue("strong"), node.isTrue("emphasis"), node.isTrue("code"));
    }

    private static List<Inline.Text> linked(JsonNode node) {
        JsonNode content = node.get("content");
        if (content != null) {
            return content.list(JsonBlockReader::text);
        }
        String text = node.stringOrEmpty("text");
        return text.isEmpty() ? new ArrayList<>() : List.of(Inline.Text.plain(text));
    }
}
