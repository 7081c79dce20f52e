package io.github.broadsheet.write;

import io.github.broadsheet.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Writes running text as Markdown, so that a parser finds the same words, emphasis and links. */
final class MarkdownInlines {
    private static final int LONGEST_LIST_NUMBER = 9;

    private final boolean links;
    private final boolean heading;
    private final boolean cell;

    /**
     * @param links whether links are kept
     * @param heading whether the text must stay on one line and not end in a number sign
     * @param cell whether it stands in a table
     */
    MarkdownInlines(boolean links, boolean heading, boolean cell) {
        this.links = links;
        this.heading = heading;
        this.cell = cell;
    }

    /**
     * What stands between delimiters, or alone: already escaped.
     *
     * @param afterCode the same for a place right behind a backtick, where code cannot begin
     */
    private record Piece(String text, String delimiter, String afterCode) {
        Piece(String text, String delimiter) {
            this(text, delimiter, text);
        }
    }

    private static final Piece EMPTY = new Piece("", "");
    private static final Piece BLANK = new Piece(" ", "");
    private static final Piece BREAK = new Piece("\\\n", "");

    /** The text on as many lines as it has breaks; no line would be taken for the start of another block. */
    String write(List<? extends Inline> inlines) {
        var pieces = new ArrayList<Piece>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                add(text, pieces);
            } else if (inline instanceof Inline.Link link) {
                addLink(link, pieces);
            } else {
                pieces.add(heading || cell ? BLANK : BREAK);
            }
        }
        while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).equals(BREAK)) {
            pieces.remove(pieces.size() - 1); // its backslash would be shown
        }
        String text = assembled(pieces).strip();
        return heading && text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : lines(text);
    }

    private void addLink(Inline.Link link, List<Piece> pieces) {
        String url = links ? Escapes.link(link.url()) : "";
        var inside = new ArrayList<Piece>();
        link.content().forEach(text -> add(text, inside));
        String words = assembled(inside);
        if (url.isEmpty() || words.isBlank()) {
            pieces.addAll(inside);
        } else {
            boolean after = Character.isWhitespace(words.charAt(words.length() - 1));
            pieces.add(Character.isWhitespace(words.charAt(0)) ? BLANK : EMPTY);
            pieces.add(new Piece("[" + words.strip() + "](" + destination(url) + ")", ""));
            pieces.add(after ? BLANK : EMPTY);
        }
    }

    /** An address that can stand between the parentheses of a link. */
    static String destination(String url) {
        var out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            switch (c) {
                case '(' -> out.append("%28");
                case ')' -> out.append("%29");
                case '&' -> out.append(isEntityAt(url, i) ? "\\&" : "&");
                case '*' -> out.append("%2A");
                case '[' -> out.append("%5B");
                case ']' -> out.append("%5D");
                default -> out.append(Character.isWhitespace(c) ? "%20" : String.valueOf(c));
            }
        }
        return out.toString();
    }

    private void add(Inline.Text text, List<Piece> pieces) {
        String words = text.text();
        if (text.code() && !words.isBlank() && !(cell && words.indexOf('|') >= 0)) {
            pieces.add(new Piece(code(words.replace('\n', ' ')), "", escaped(words)));
            return;
        }
        String delimiter = text.strong() ? text.emphasis() ? "***" : "**" : text.emphasis() ? "*" : "";
        String core = words.strip();
        if (delimiter.isEmpty() || core.isEmpty()) {
            pieces.add(new Piece(escaped(words), ""));
            return;
        }
        int start = words.indexOf(core);
        pieces.add(new Piece(words.substring(0, start), ""));
        pieces.add(new Piece(escaped(core), delimiter));
        pieces.add(new Piece(words.substring(start + core.length()), ""));
    }

    /** Between more backticks than any run of them inside (CommonMark 6.1). */
    private static String code(String words) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            run = words.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = longest > 0 || words.startsWith(" ") && words.endsWith(" ") ? " " : "";
        return fence + pad + words + pad + fence;
    }

    private static String assembled(List<Piece> pieces) {
        pieces.removeIf(piece -> piece.text().isEmpty());
        var out = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean afterCode = !out.isEmpty() && out.charAt(out.length() - 1) == '`';
            boolean styled = !piece.delimiter().isEmpty() && canEmphasize(out, piece.text(), next(pieces, i));
            out.append(styled ? piece.delimiter() : "")
                    .append(afterCode ? piece.afterCode() : piece.text())
                    .append(styled ? piece.delimiter() : "");
        }
        return out.toString();
    }

    private static int next(List<Piece> pieces, int i) {
        if (i + 1 == pieces.size()) {
            return ' ';
        }
        return pieces.get(i + 1).delimiter().isEmpty()
                ? pieces.get(i + 1).text().codePointAt(0)
                : '*';
    }

    /**
     * Whether delimiters around a text would be taken for such: left-flanking before it, right-flanking behind it
     * (CommonMark 6.2). Symbols count for both sides of the doubt, since versions differ about them.
     */
    private static boolean canEmphasize(CharSequence before, String text, int next) {
        int previous = before.isEmpty() ? ' ' : Character.codePointBefore(before, before.length());
        if (previous == '*' || next == '*') {
            return false;
        }
        boolean opens = !isMark(text.codePointAt(0)) || isBlankOrPunctuation(previous);
        boolean closes = !isMark(text.codePointBefore(text.length())) || isBlankOrPunctuation(next);
        return opens && closes;
    }

    private static boolean isBlankOrPunctuation(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isPunctuation(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Punctuation or a symbol. */
    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                true;
            default -> isPunctuation(c);
        };
    }

    /** Words with a backslash before whatever would be taken for markup inside a line. */
    private static String escaped(String words) {
        var out = new StringBuilder(words.length() + words.length() / 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean last = i + 1 == words.length();
            boolean markup = switch (c) {
                case '\\', '`', '*', '[', ']', '|', '~' -> true;
                case '!' -> last;
                case '_' -> last || i == 0 || !isWord(words.charAt(i - 1)) || !isWord(words.charAt(i + 1));
                case '<' -> last || !Character.isWhitespace(words.charAt(i + 1));
                case '&' -> last || isEntityAt(words, i);
                default -> false;
            };
            out.append(markup ? "\\" : "").append(c == '\n' ? ' ' : c);
        }
        return out.toString();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** Whether an ampersand begins what looks like a character reference. */
    private static boolean isEntityAt(String text, int ampersand) {
        for (int i = ampersand + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return true;
            }
            if (c != '#' && !(c < 0x80 && Character.isLetterOrDigit(c))) {
                return false;
            }
        }
        return true;
    }

    /** The same with a backslash before what would begin a block at the start of a line. */
    private static String lines(String text) {
        var out = new StringBuilder(text.length() + 8);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end + 1;
            int mark = blockMark(text, start, stop);
            if (mark >= start) {
                out.append(text, start, mark).append('\\').append(text, mark, stop);
            } else {
                out.append(text, start, stop);
            }
            start = stop;
        }
        return out.toString();
    }

    /** Where the sign stands that would make a line the start of a block, -1 if there is none. */
    private static int blockMark(String text, int start, int end) {
        if ("#>+-=:".indexOf(text.charAt(start)) >= 0) {
            return start;
        }
        int i = start;
        while (i < end && i - start < LONGEST_LIST_NUMBER && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean marker = i > start && i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return marker && (i + 1 == end || Character.isWhitespace(text.charAt(i + 1))) ? i : -1;
    }
}
