package io.github.broadsheet.page;

/** Takes the signs of Markdown out of a text: links become their texts, images nothing, signs of headings and emphasis go. */
final class Markdown {
    private static final int LONGEST_TARGET = 500;
    private static final int MOST_HASHES = 6;
    private static final int SHORTEST_UNDERLINE = 3;
    private static final String ESCAPED = "\\`*_{}[]()#+-.!|<>~";

    private Markdown() {}

    static String without(String text) {
        var out = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            if (!isUnderline(line.strip())) {
                int hashes = 0;
                while (hashes < line.length() && hashes < MOST_HASHES && line.charAt(hashes) == '#') {
                    hashes++;
                }
                boolean heading = hashes > 0 && hashes < line.length() && line.charAt(hashes) == ' ';
                int from = out.length();
                appendWithoutLinks(line, heading ? hashes + 1 : 0, out);
                String words = withoutEmphasis(out.substring(from));
                out.setLength(from);
                out.append(words).append('\n');
            }
        }
        out.setLength(Math.max(0, out.length() - 1));
        return out.toString();
    }

    /** Whether a line only says that the one above is a heading, or parts what is above from what is below. */
    private static boolean isUnderline(String line) {
        boolean sign = line.length() >= SHORTEST_UNDERLINE && "=-*_".indexOf(line.charAt(0)) >= 0;
        for (int i = 1; i < line.length() && sign; i++) {
            sign = line.charAt(i) == line.charAt(0);
        }
        return sign;
    }

    private static void appendWithoutLinks(String line, int from, StringBuilder out) {
        int opened = -1; // in the output
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            int end = c == ']' && opened >= 0 && line.startsWith("](", i)
                    ? DumpMarks.within(line, ')', i, LONGEST_TARGET)
                    : -1;
            if (end < 0) {
                boolean escaped = c == '\\' && i + 1 < line.length() && ESCAPED.indexOf(line.charAt(i + 1)) >= 0;
                opened = c == '[' ? out.length() : opened;
                i += escaped ? 1 : 0;
                out.append(line.charAt(i));
                continue;
            }
            boolean image = opened > 0 && out.charAt(opened - 1) == '!';
            if (image) {
                out.setLength(opened - 1);
            } else {
                out.deleteCharAt(opened);
            }
            opened = -1;
            i = end;
        }
    }

    /** Without doubled stars and underscores, and without single ones around the whole line. */
    private static String withoutEmphasis(String line) {
        String text = line.indexOf("**") < 0 && line.indexOf("__") < 0
                ? line
                : line.replace("**", "").replace("__", "");
        String words = text.strip();
        boolean around = words.length() > 2
                && (words.charAt(0) == '_' || words.charAt(0) == '*')
                && words.indexOf(words.charAt(0), 1) == words.length() - 1
                && words.charAt(1) > ' ';
        return around ? words.substring(1, words.length() - 1) : text;
    }
}
