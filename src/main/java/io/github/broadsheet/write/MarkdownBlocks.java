package io.github.broadsheet.write;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks as Markdown. Whatever nests is written without an indent first and set off by its lines' prefix then. */
final class MarkdownBlocks {
    private static final int SHORTEST_FENCE = 3;

    private final Rendition rendition;
    private final MarkdownInlines running;
    private final MarkdownInlines heading;

    MarkdownBlocks(Rendition rendition) {
        this.rendition = rendition;
        this.running = new MarkdownInlines(rendition.links(), false, false);
        this.heading = new MarkdownInlines(rendition.links(), true, false);
    }

    String write(List<Block> blocks) {
        var parts = new ArrayList<String>();
        boolean otherMarker = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.ItemList list) {
                // a list behind a list would go on with it, were the markers the same
                otherMarker = i > 0 && blocks.get(i - 1) instanceof Block.ItemList && !otherMarker;
                parts.add(list(list, otherMarker));
            } else {
                parts.add(block(blocks.get(i)));
            }
        }
        return joined(parts, "\n\n");
    }

    private String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return running.write(paragraph.content());
        }
        if (block instanceof Block.Heading head) {
            String text = heading.write(head.content());
            return text.isEmpty() ? "" : "#".repeat(Math.max(1, Math.min(head.level(), 6))) + " " + text;
        }
        if (block instanceof Block.Quote quote) {
            String text = write(quote.blocks());
            return text.isEmpty() ? "" : Lines.prefixed(text, "> ", "> ");
        }
        if (block instanceof Block.Figure figure) {
            return figure(figure);
        }
        if (block instanceof Block.Table table) {
            return rendition.tables() ? new MarkdownTable(rendition.links(), table).write() : "";
        }
        if (block instanceof Block.Code code) {
            return code(code.text());
        }
        return block instanceof Block.Embed embed && rendition.embeds() ? embed(embed) : "";
    }

    private String list(Block.ItemList list, boolean otherMarker) {
        var items = new ArrayList<String>();
        boolean tight = true;
        int number = list.start();
        for (Block.Item item : list.items()) {
            String text = write(item.blocks());
            if (!text.isEmpty()) {
                String marker = list.ordered() ? number++ + (otherMarker ? ") " : ". ") : otherMarker ? "* " : "- ";
                items.add(Lines.prefixed(text, marker, " ".repeat(marker.length())));
                tight &= text.indexOf("\n\n") < 0;
            }
        }
        return String.join(tight ? "\n" : "\n\n", items);
    }

    private String figure(Block.Figure figure) {
        var parts = new ArrayList<String>();
        String source = rendition.images() ? Escapes.resource(figure.url()) : "";
        if (!source.isEmpty()) {
            String alt = heading.write(List.of(Inline.Text.plain(figure.alt())));
            parts.add("![" + alt + "](" + MarkdownInlines.destination(source) + ")");
        }
        if (rendition.captions()) {
            var caption = new ArrayList<Inline>(figure.caption());
            if (!figure.credit().isEmpty()) {
                caption.add(Inline.Text.plain((caption.isEmpty() ? "" : " ") + figure.credit()));
            }
            parts.add(running.write(caption));
        }
        return joined(parts, "\n\n");
    }

    private String embed(Block.Embed embed) {
        String title = embed.title().isEmpty() ? embed.url() : embed.title();
        var text = Inline.Text.plain(title.replace('\n', ' '));
        return running.write(List.of(new Inline.Link(embed.url(), List.of(text))));
    }

    private static String code(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, longest + 1));
        return fence + "\n" + text + "\n" + fence;
    }

    /** Those parts that are not empty. */
    static String joined(List<String> parts, String separator) {
        return String.join(
                separator, parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
