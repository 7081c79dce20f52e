package io.github.broadsheet.write;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Inline;
import java.util.List;

/** Writes blocks and inlines as HTML: the elements and attributes in this file are all that ever come out. */
final class HtmlBlocks {
    private final Rendition rendition;
    private final StringBuilder out;

    HtmlBlocks(Rendition rendition, StringBuilder out) {
        this.rendition = rendition;
        this.out = out;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            writeLine("p", paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            writeLine("h" + Math.max(1, Math.min(heading.level(), 6)), heading.content());
        } else if (block instanceof Block.ItemList list) {
            writeList(list);
        } else if (block instanceof Block.Quote quote) {
            out.append("<blockquote>\n");
            write(quote.blocks());
            out.append("</blockquote>\n");
        } else if (block instanceof Block.Figure figure) {
            writeFigure(figure);
        } else if (block instanceof Block.Table table && rendition.tables()) {
            writeTable(table);
        } else if (block instanceof Block.Code code) {
            out.append("<pre><code>").append(Escapes.html(code.text())).append("</code></pre>\n");
        } else if (block instanceof Block.Embed embed && rendition.embeds()) {
            out.append("<p class=\"embed\">");
            writeLink(embed.url(), Escapes.html(embed.title().isEmpty() ? embed.url() : embed.title()), out);
            out.append("</p>\n");
        }
    }

    private void writeLine(String tag, List<? extends Inline> content) {
        out.append('<').append(tag).append('>');
        writeInlines(content);
        out.append("</").append(tag).append(">\n");
    }

    private void writeList(Block.ItemList list) {
        String tag = list.ordered() ? "ol" : "ul";
        out.append('<').append(tag);
        if (list.ordered() && list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append(">\n");
        list.items().forEach(this::writeItem);
        out.append("</").append(tag).append(">\n");
    }

    /** An item, unless there is nothing to show of it: its number is the next one's then, as in text. */
    private void writeItem(Block.Item item) {
        int start = out.length();
        out.append("<li>");
        int inside = out.length();
        if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph only) {
            writeInlines(only.content());
        } else {
            out.append('\n');
            write(item.blocks());
        }
        if (out.substring(inside).isBlank()) {
            out.setLength(start);
        } else {
            out.append("</li>\n");
        }
    }

    private void writeFigure(Block.Figure figure) {
        String source = rendition.images() ? Escapes.resource(figure.url()) : "";
        boolean caption = rendition.captions()
                && !(figure.caption().isEmpty() && figure.credit().isEmpty());
        if (source.isEmpty() && !caption) {
            return;
        }
        out.append("<figure>\n");
        if (!source.isEmpty()) {
            out.append("<img src=\"").append(Escapes.html(source)).append("\" alt=\"");
            out.append(Escapes.html(figure.alt())).append("\" loading=\"lazy\">\n");
        }
        if (caption) {
            out.append("<figcaption>");
            writeInlines(figure.caption());
            if (!figure.credit().isEmpty()) {
                out.append(figure.caption().isEmpty() ? "" : " ");
                out.append("<small>").append(Escapes.html(figure.credit())).append("</small>");
            }
            out.append("</figcaption>\n");
        }
        out.append("</figure>\n");
    }

    private void writeTable(Block.Table table) {
        out.append("<table>\n");
        int heads = 0;
        while (heads < table.rows().size() && isHead(table.rows().get(heads))) {
            heads++;
        }
        writeRows("thead", table.rows().subList(0, heads));
        writeRows("tbody", table.rows().subList(heads, table.rows().size()));
        out.append("</table>\n");
    }

    private static boolean isHead(Block.Row row) {
        return row.cells().stream().allMatch(Block.Cell::header);
    }

    private void writeRows(String tag, List<Block.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append('<').append(tag).append(">\n");
        for (Block.Row row : rows) {
            out.append("<tr>");
            row.cells().forEach(this::writeCell);
            out.append("</tr>\n");
        }
        out.append("</").append(tag).append(">\n");
    }

    private void writeCell(Block.Cell cell) {
        String tag = cell.header() ? "th" : "td";
        out.append('<').append(tag);
        writeSpan("colspan", cell.columns());
        writeSpan("rowspan", cell.rows());
        out.append('>');
        writeInlines(cell.content());
        out.append("</").append(tag).append('>');
    }

    private void writeSpan(String attribute, int span) {
        if (span > 1) {
            out.append(' ').append(attribute).append("=\"").append(span).append('"');
        }
    }

    private void writeInlines(List<? extends Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                writeText(text);
            } else if (inline instanceof Inline.Link link) {
                writeLink(link);
            } else {
                out.append("<br>\n");
            }
        }
    }

    private void writeLink(Inline.Link link) {
        String url = rendition.links() ? Escapes.link(link.url()) : "";
        out.append(url.isEmpty() ? "" : opened(url));
        writeInlines(link.content());
        out.append(url.isEmpty() ? "" : "</a>");
    }

    /** Words that are HTML already as a link, or alone if the address must not be followed. */
    static void writeLink(String address, String words, StringBuilder out) {
        String url = Escapes.link(address);
        out.append(url.isEmpty() ? words : opened(url) + words + "</a>");
    }

    private static String opened(String url) {
        return "<a href=\"" + Escapes.html(url) + "\" rel=\"noopener noreferrer\">";
    }

    private void writeText(Inline.Text text) {
        out.append(text.strong() ? "<strong>" : "").append(text.emphasis() ? "<em>" : "");
        out.append(text.code() ? "<code>" : "")
                .append(Escapes.html(text.text()))
                .append(text.code() ? "</code>" : "");
        out.append(text.emphasis() ? "</em>" : "").append(text.strong() ? "</strong>" : "");
    }
}
