package io.github.broadsheet.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells for people how two bodies differ, block by block: what is missing, what is new, what reads otherwise. */
final class BlockDifference {
    private static final int WIDTH = 100;
    private static final int BEFORE = 30;
    /** Beyond this many pairs to compare, what lies between the common beginning and end counts as replaced. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<?> expected;
    private final List<?> actual;
    private final StringBuilder out = new StringBuilder();

    private BlockDifference(List<?> expected, List<?> actual) {
        this.expected = expected;
        this.actual = actual;
    }

    /** The difference between two lists of blocks, or of paragraphs as strings. */
    static String described(List<?> expected, List<?> actual) {
        return new BlockDifference(expected, actual).describe();
    }

    private String describe() {
        out.append("body: expected ")
                .append(expected.size())
                .append(" blocks, found ")
                .append(actual.size());
        int start = 0;
        int most = Math.min(expected.size(), actual.size());
        while (start < most && fits(start, start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && fits(expected.size() - 1 - end, actual.size() - 1 - end)) {
            end++;
        }
        between(start, expected.size() - end, actual.size() - end);
        return out.toString();
    }

    private boolean fits(int wanted, int found) {
        return Likeness.fits(expected.get(wanted), actual.get(found));
    }

    /** Walks the longest common subsequence of what lies between, and tells what is beside it. */
    private void between(int start, int endExpected, int endActual) {
        int rows = endExpected - start;
        int columns = endActual - start;
        int[][] common =
                (long) rows * columns > MOST_PAIRS ? new int[rows + 1][columns + 1] : common(start, rows, columns);
        var missing = new ArrayList<Integer>();
        var added = new ArrayList<Integer>();
        int row = 0;
        int column = 0;
        while (row < rows || column < columns) {
            boolean both = row < rows && column < columns;
            if (both && common[row][column] > 0 && fits(start + row, start + column)) {
                tell(missing, added);
                row++;
                column++;
            } else if (column == columns || row < rows && common[row + 1][column] >= common[row][column + 1]) {
                missing.add(start + row++);
            } else {
                added.add(start + column++);
            }
        }
        tell(missing, added);
    }

    private int[][] common(int start, int rows, int columns) {
        var common = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                common[row][column] = fits(start + row, start + column)
                        ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        return common;
    }

    /** Tells of a stretch of missing and added blocks; as many of each are taken for changed ones. */
    private void tell(List<Integer> missing, List<Integer> added) {
        boolean pairs = missing.size() == added.size();
        for (int i = 0; i < missing.size(); i++) {
            Object wanted = expected.get(missing.get(i));
            if (pairs) {
                changed(missing.get(i), wanted, actual.get(added.get(i)));
            } else {
                line('-', missing.get(i), type(wanted), shortened(text(wanted), 0));
            }
        }
        for (int i = 0; !pairs && i < added.size(); i++) {
            Object found = actual.get(added.get(i));
            line('+', added.get(i), type(found), shortened(text(found), 0));
        }
        missing.clear();
        added.clear();
    }

    private void changed(int at, @Nullable Object wanted, @Nullable Object found) {
        String before = text(wanted);
        String after = text(found);
        int differs = 0;
        while (differs < Math.min(before.length(), after.length()) && before.charAt(differs) == after.charAt(differs)) {
            differs++;
        }
        if (before.equals(after)) {
            before = String.valueOf(wanted); // the words are alike, links or styles are not
            after = String.valueOf(found);
            differs = 0;
        }
        line('-', at, type(wanted), shortened(before, differs));
        line('+', at, type(found), shortened(after, differs));
    }

    private void line(char sign, int at, String type, String text) {
        out.append("\n  ")
                .append(sign)
                .append(' ')
                .append(at + 1)
                .append(' ')
                .append(type)
                .append(": ")
                .append(text);
    }

    private static String type(@Nullable Object block) {
        return block instanceof Map<?, ?> map ? String.valueOf(map.get("type")) : "paragraph";
    }

    private static String text(@Nullable Object block) {
        if (!(block instanceof Map<?, ?> map)) {
            return String.valueOf(block);
        }
        Object text = map.get("text") == null ? map.get("url") : map.get("text");
        if (text != null) {
            return text.toString();
        }
        var words = new StringBuilder();
        collect(map, words);
        return words.toString().strip();
    }

    /** The words inside lists, quotes and tables. */
    private static void collect(@Nullable Object value, StringBuilder words) {
        if (value instanceof List<?> list) {
            list.forEach(inside -> collect(inside, words));
        } else if (value instanceof Map<?, ?> map) {
            Object text = map.get("text");
            if (text != null) {
                words.append(text).append(' ');
            } else {
                map.values().forEach(inside -> collect(inside instanceof String ? null : inside, words));
            }
        }
    }

    /** A window on a text from a little before a position. */
    private static String shortened(String text, int differs) {
        int from = differs <= WIDTH / 2 ? 0 : differs - BEFORE;
        int to = Math.min(text.length(), from + WIDTH);
        String window = text.substring(from, to).replace('\n', ' ').replace('\t', ' ');
        return (from > 0 ? "…" : "") + window + (to < text.length() ? "…" : "");
    }
}
