package io.github.broadsheet.metadata;

/** A line of labels and values beside a headline: source, author, how often it was read. */
final class InfoLine {
    private InfoLine() {}

    /**
     * The text behind a label such as {@code Author:} that stands within a line of labels and values, up to the next
     * label; empty where the line has none.
     */
    static String author(String line) {
        for (int i = nextColon(line, 0); i < line.length(); i = nextColon(line, i + 1)) {
            if (Byline.isOpener(line.substring(labelStart(line, i), i))) {
                int from = i + 1;
                while (from < line.length() && Character.isWhitespace(line.charAt(from))) {
                    from++;
                }
                int next = nextColon(line, from);
                int lineEnd = line.indexOf('\n', from);
                int end = next < line.length() ? labelStart(line, next) : next;
                return line.substring(from, Math.max(from, lineEnd < 0 ? end : Math.min(end, lineEnd)));
            }
        }
        return reporter(line);
    }

    /** The name behind the East Asian word for reporter, where blanks set both apart from the rest of the line. */
    private static String reporter(String line) {
        for (int i = 0; i + 2 < line.length(); i++) {
            boolean word = (line.charAt(i) == '\u8bb0' || line.charAt(i) == '\u8a18') && line.charAt(i + 1) == '\u8005';
            if (word && (i == 0 || isBlank(line.charAt(i - 1)))) {
                int from = i + 2;
                while (from < line.length() && isBlank(line.charAt(from))) {
                    from++;
                }
                int end = from;
                while (end < line.length() && !isBlank(line.charAt(end))) {
                    end++;
                }
                return line.substring(from, end);
            }
        }
        return "";
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000';
    }

    private static int nextColon(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) != ':' && line.charAt(at) != '\uff1a') {
            at++;
        }
        return at;
    }

    private static int labelStart(String line, int colon) {
        int start = colon;
        while (start > 0 && Character.isWhitespace(line.charAt(start - 1))) {
            start--;
        }
        while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
