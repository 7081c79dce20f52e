package io.github.broadsheet.build;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Inline;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Glyphs;
import io.github.broadsheet.outline.NameFinder;
import io.github.broadsheet.outline.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads preformatted text: program text with its white space as it is, prose as paragraphs with a line break for each line.
 * Wire services and mail archives set prose that way.
 */
final class Preformatted {
    private static final int LETTERS_TO_ONE_SIGN = 25;
    private static final NameFinder CODE = new NameFinder("code highlight syntax lang brush prettyprint");

    private Preformatted() {}

    /** The blocks of the kept segments of one element. */
    static List<Block> read(Box box, List<Segment> segments) {
        var out = new StringBuilder();
        for (Segment segment : segments) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
            appendRaw(segment, out);
        }
        String raw = out.toString();
        return isCode(box, raw) ? List.of(new Block.Code(trimmed(raw))) : paragraphs(raw);
    }

    private static void appendRaw(Segment segment, StringBuilder out) {
        for (Node node : segment.seenNodes()) {
            if (node instanceof TextNode text) {
                String raw = text.getWholeText();
                for (int i = 0; i < raw.length(); i++) {
                    char c = Glyphs.wellFormed(raw, i);
                    if (c == '\n' || c == '\t') {
                        out.append(c);
                    } else if (!Glyphs.isInvisible(c)) {
                        out.append(Glyphs.isBlank(c) ? ' ' : c);
                    }
                }
            } else {
                out.append('\n');
            }
        }
    }

    /** Whether markup says so, or the text is dense with the signs that program text is made of. */
    private static boolean isCode(Box box, String raw) {
        Box around = box.parent();
        if (CODE.in(box) != 0
                || around != null && CODE.in(around) != 0
                || box.element().selectFirst("code,kbd,samp") != null) {
            return true;
        }
        int letters = 0;
        int signs = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if ("{}[]()<>=;$_#*/\\|&+".indexOf(c) >= 0) {
                signs++;
            }
        }
        return letters < LETTERS_TO_ONE_SIGN * signs;
    }

    /** Without blank lines around and blanks at the end; the first line keeps its indent. */
    private static String trimmed(String raw) {
        int start = 0;
        for (int i = 0; i < raw.length() && Glyphs.isBlank(raw.charAt(i)); i++) {
            start = raw.charAt(i) == '\n' ? i + 1 : start;
        }
        return raw.substring(start).stripTrailing();
    }

    private static List<Block> paragraphs(String raw) {
        var blocks = new ArrayList<Block>();
        var lines = new ArrayList<Inline>();
        for (String line : raw.split("\n", -1)) {
            String words = collapsed(line);
            if (words.isEmpty()) {
                end(lines, blocks);
            } else {
                if (!lines.isEmpty()) {
                    lines.add(new Inline.LineBreak());
                }
                lines.add(Inline.Text.plain(words));
            }
        }
        end(lines, blocks);
        return blocks;
    }

    private static void end(List<Inline> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(lines));
            lines.clear();
        }
    }

    private static String collapsed(String line) {
        var out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Glyphs.isBlank(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }
}
