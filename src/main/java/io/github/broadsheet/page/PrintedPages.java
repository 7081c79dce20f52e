package io.github.broadsheet.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins the sheets of a page that was printed: their headers and footers go, among which the address with the number of the
 * sheet, and the lines that broken paragraphs became.
 */
final class PrintedPages {
    private static final int FEWEST = 2;
    private static final int NARROWEST = 50;
    private static final int MOST_SHEETS = 999;
    private static final int DIGITS_OF_DATE = 6;
    private static final double NEARLY = 0.8;
    private static final String ENDS = ".!?:\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\"\u201d\u00bb";

    private PrintedPages() {}

    /** The text as one page; the same where it is no print. */
    static String joined(String text) {
        if (text.indexOf("://") < 0) {
            return text;
        }
        List<String> lines = DumpMarks.lines(text.replace('\f', '\n'));
        int footers = 0;
        for (String line : lines) {
            footers += isFooter(line) ? 1 : 0;
        }
        return footers < FEWEST ? text : withoutBreaks(withoutMargins(lines));
    }

    /** Whether a line is an address and, as {@code 1/3}, which sheet of how many it stands on. */
    private static boolean isFooter(String line) {
        String footer = line.strip();
        int slash = footer.lastIndexOf('/');
        int start = slash;
        while (start > 0 && Character.isDigit(footer.charAt(start - 1))) {
            start--;
        }
        boolean numbers = slash > start && slash - start < 4 && footer.length() - slash - 1 < 4;
        if (!numbers || start == 0 || footer.charAt(start - 1) > ' ' || !footer.regionMatches(true, 0, "http", 0, 4)) {
            return false;
        }
        int sheet = Integer.parseInt(footer.substring(start, slash));
        int of = 0;
        for (int i = slash + 1; i < footer.length(); i++) {
            int digit = Character.digit(footer.charAt(i), 10);
            of = digit < 0 ? -MOST_SHEETS : of * 10 + digit;
        }
        return sheet > 0 && sheet <= of;
    }

    /** The lines without footers, and without the headers that stand behind them and at the beginning. */
    private static List<String> withoutMargins(List<String> lines) {
        Set<String> headers = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            if (isFooter(lines.get(i - 1))) {
                headers.add(lines.get(i).strip());
            }
        }
        headers.removeIf(
                header -> header.isEmpty() || !header.equals(lines.get(0).strip()));
        var text = new ArrayList<String>();
        for (String line : lines) {
            if (!isFooter(line) && !headers.contains(line.strip())) {
                text.add(line);
            }
        }
        return text;
    }

    /** The lines joined that are nearly as long as the longest, and in which no sentence ends. */
    private static String withoutBreaks(List<String> lines) {
        int width = 0;
        for (String line : lines) {
            width = Math.max(width, line.strip().length());
        }
        var out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String before = i == 0 ? "" : lines.get(i - 1).strip();
            boolean full = before.length() >= NEARLY * width && width >= NARROWEST;
            boolean broken =
                    full && digits(before) < DIGITS_OF_DATE && ENDS.indexOf(before.charAt(before.length() - 1)) < 0;
            if (i > 0) {
                out.append(broken ? ' ' : '\n');
            }
            out.append(lines.get(i).strip());
        }
        return out.toString();
    }

    private static int digits(String line) {
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
