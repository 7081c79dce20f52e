package io.github.broadsheet.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What the program that made a text dump put into it, taken out again: the numbers that text browsers write before links,
 * the signs of {@link Markdown}, what {@link PrintedPages} repeat, the ends of lines that were broken at a width, or around
 * {@link TextNodes links}.
 */
final class DumpMarks {
    private static final int FEWEST_LINKS = 3;
    private static final int FEWEST_NUMBERS = 5;
    private static final int LONGEST_NUMBER = 4;
    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;
    private static final int FEWEST_BREAKS = 3;
    private static final String BULLETS = "*+-\u2022o#";

    private DumpMarks() {}

    /** The dump without such marks; the same where it has none. */
    static String without(String dump) {
        String text = dump;
        if (holds(text, "](", FEWEST_LINKS)) {
            text = Markdown.without(text);
        }
        text = Cells.parted(TextNodes.joined(PrintedPages.joined(text)));
        return withoutNumbers(joined(text));
    }

    private static boolean holds(String text, String sign, int times) {
        int found = 0;
        for (int at = text.indexOf(sign); at >= 0 && found < times; at = text.indexOf(sign, at + sign.length())) {
            found++;
        }
        return found >= times;
    }

    /** The place of a sign at most so many characters on, -1 if it is not there: what is looked for again and again is near. */
    static int within(String text, char sign, int from, int reach) {
        int end = Math.min(text.length(), from + reach + 1);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    /** Without the numbers in brackets right before words, where they count the page's links from 1 on. */
    private static String withoutNumbers(String text) {
        var out = new StringBuilder(text.length());
        int next = 1;
        int copied = 0;
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            int end = within(text, ']', at, LONGEST_NUMBER + 1);
            boolean ownWord = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean before = end > 0 && end + 1 < text.length() && text.charAt(end + 1) > ' ';
            if (ownWord && before && text.substring(at + 1, end).equals(Integer.toString(next))) {
                out.append(text, copied, at);
                copied = end + 1;
                next++;
            }
        }
        return next > FEWEST_NUMBERS
                ? withoutElements(out.append(text, copied, text.length()).toString())
                : text;
    }

    /** Without the links of the page's head, and without the word that Lynx writes before buttons. */
    private static String withoutElements(String text) {
        var out = new StringBuilder(text.length());
        for (String line : lines(text.replace("(BUTTON) ", ""))) {
            boolean head = line.stripLeading().startsWith("#");
            out.append(head ? "" : line).append('\n');
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }

    /** The text with lines joined that were parted only because the next word did not fit. */
    private static String joined(String text) {
        List<String> lines = lines(text);
        int width = width(lines);
        if (width == 0 || breaks(lines, width) < FEWEST_BREAKS) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = i > 0 && isBroken(lines.get(i - 1), lines.get(i), width);
            if (i > 0) {
                out.append(goesOn ? ' ' : '\n');
            }
            out.append(goesOn ? lines.get(i).strip() : lines.get(i));
        }
        return out.toString();
    }

    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end).stripTrailing());
            from = end + 1;
        }
        lines.add(text.substring(from).stripTrailing());
        return lines;
    }

    /** The longest line of several words; 0 if none is as long as lines are that are broken, or one is longer. */
    private static int width(List<String> lines) {
        int longest = 0;
        for (String line : lines) {
            if (line.length() > longest && line.strip().indexOf(' ') > 0) {
                longest = line.length();
            }
            if (longest > WIDEST) {
                return 0;
            }
        }
        return longest < NARROWEST ? 0 : longest;
    }

    /** How many lines are broken inside a sentence, for all that letters tell. */
    private static int breaks(List<String> lines, int width) {
        int breaks = 0;
        for (int i = 1; i < lines.size() && breaks < FEWEST_BREAKS; i++) {
            boolean small = isBroken(lines.get(i - 1), lines.get(i), width)
                    && Character.isLowerCase(lines.get(i).codePointAt(indent(lines.get(i))));
            breaks += small ? 1 : 0;
        }
        return breaks;
    }

    /** Whether a line ends where it does because the first word of the next did not fit. */
    private static boolean isBroken(String line, String next, int width) {
        int start = indent(next);
        if (line.isBlank() || next.isBlank() || indent(line) != start && !isItem(line, start)) {
            return false;
        }
        int end = next.indexOf(' ', start);
        int word = (end < 0 ? next.length() : end) - start;
        return line.length() + 1 + word > width && !(BULLETS.indexOf(next.charAt(start)) >= 0 && word == 1);
    }

    /** Whether a line is an item of a list whose words begin at an indent. */
    private static boolean isItem(String line, int indent) {
        int start = indent(line);
        return start + 2 == indent && BULLETS.indexOf(line.charAt(start)) >= 0;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
