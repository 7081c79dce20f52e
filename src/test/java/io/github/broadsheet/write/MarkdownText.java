package io.github.broadsheet.write;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words that a CommonMark parser finds in Markdown, alternative texts of pictures left out. */
final class MarkdownText extends AbstractVisitor {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final StringBuilder out = new StringBuilder();

    private MarkdownText() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static String of(String markdown) {
        var text = new MarkdownText();
        parse(markdown).accept(text);
        return text.out.toString();
    }

    @Override
    public void visit(Text node) {
        out.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        out.append(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
        out.append('\n').append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        out.append('\n');
    }

    @Override
    public void visit(HardLineBreak node) {
        out.append('\n');
    }

    @Override
    public void visit(Image node) {}

    @Override
    public void visit(Paragraph node) {
        out.append('\n');
        visitChildren(node);
        out.append('\n');
    }

    @Override
    public void visit(org.commonmark.node.Heading node) {
        out.append('\n');
        visitChildren(node);
        out.append('\n');
    }

    /** With the numbers that a reader sees. */
    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        int number = start == null ? 1 : start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            out.append('\n').append(number++).append(". ");
            item.accept(this);
        }
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        out.append(node instanceof TableCell ? "\t" : "");
    }

    @Override
    public void visit(HtmlInline node) {
        throw new AssertionError("raw HTML: " + node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
        throw new AssertionError("raw HTML: " + node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        throw new AssertionError("indented code: " + node.getLiteral());
    }
}
