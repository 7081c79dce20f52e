package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.timing.DateReader;
import java.util.Set;

/** A line of labels and values beside a headline: source, author, how often it was read. */
final class InfoLine {
    private static final int LONGEST_HAN = 4;
    private static final int LONGEST_PAPER = 8;
    private static final int HAN_NAME = 3;
    private static final int HAN_PLACE = 3;

    /** What the names of papers, sites, stations and agencies end in. */
    private static final String PAPERS = "\u62a5\u5831\u7f51\u7db2\u53f0\u81fa\u793e\u520a\u8baf\u8a0a\u95fb\u805e";

    /** Whose reporter it is, in the words right before the one for reporter. */
    private static final Set<String> EMPLOYERS = Set.of(
            "\u672c\u62a5",
            "\u672c\u5831",
            "\u672c\u7f51",
            "\u672c\u7db2",
            "\u672c\u520a",
            "\u672c\u53f0",
            "\u7279\u7ea6",
            "\u7279\u7d04",
            "\u9996\u5e2d",
            "\u5b9e\u4e60",
            "\u5be6\u7fd2",
            "\u89c1\u4e60",
            "\u898b\u7fd2",
            "\u5168\u5a92\u4f53",
            "\u878d\u5a92\u4f53",
            "\u5168\u5a92\u9ad4");

    /** Words beside the names of reporters that are none. */
    private static final Set<String> NOT_NAMES = Set.of(
            "\u901a\u8baf\u5458",
            "\u901a\u8a0a\u54e1",
            "\u6444\u5f71",
            "\u651d\u5f71",
            "\u62a5\u9053",
            "\u5831\u5c0e",
            "\u5831\u9053",
            "\u6587",
            "\u56fe",
            "\u5716",
            "\u6444",
            "\u651d",
            "\u7efc\u5408",
            "\u7d9c\u5408");

    /** Words behind which others are named, or sources. */
    private static final Set<String> OTHERS = Set.of(
            "\u6765\u6e90",
            "\u4f86\u6e90",
            "\u89c6\u9891",
            "\u8996\u983b",
            "\u56fe\u7247",
            "\u5716\u7247",
            "\u5b9e\u4e60\u751f",
            "\u5be6\u7fd2\u751f",
            "\u5b9e\u4e60\u8bb0\u8005");

    private InfoLine() {}

    /**
     * The text behind a label such as {@code Author:} that stands within a line of labels and values, up to the next
     * label; empty where the line has none.
     */
    static String author(String line) {
        for (int i = nextColon(line, 0); i < line.length(); i = nextColon(line, i + 1)) {
            if (Byline.isOpener(line.substring(labelStart(line, i), i)) && !OtherWork.ends(line.substring(0, i))) {
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

    /** A text up to the label within its first line, if one follows other words: {@code Jane Doe Photos: John Doe}. */
    static String beforeLabel(String text) {
        int colon = nextColon(text, 0);
        int lineEnd = text.indexOf('\n');
        if (colon >= text.length() || lineEnd >= 0 && lineEnd < colon) {
            return text;
        }
        int start = labelStart(text, colon);
        String before = text.substring(0, start).strip();
        if (DateReader.isLabel(text.substring(start, colon))) { // "entry date", the date of something
            before = before.substring(0, Math.max(0, before.lastIndexOf(' ')));
        }
        boolean name = before.indexOf(' ') > 0 && !Character.isLowerCase(before.charAt(0));
        return name ? before : text;
    }

    /**
     * The names behind the East Asian word for reporter, where blanks, brackets or the words for whose reporter it is set
     * it apart from the rest of the line, a comma between them; empty if the line has none.
     */
    static String reporter(String line) {
        for (int i = 0; i + 2 < line.length(); i++) {
            boolean word = (line.charAt(i) == '\u8bb0' || line.charAt(i) == '\u8a18') && line.charAt(i + 1) == '\u8005';
            if (word && isApart(line, i)) {
                return namesAt(line, i + 2);
            }
        }
        return "";
    }

    private static boolean isApart(String line, int at) {
        int start = at;
        while (start > 0 && !isEdge(line.charAt(start - 1))) {
            start--;
        }
        boolean paper = start < at && at - start <= LONGEST_PAPER && PAPERS.indexOf(line.charAt(at - 1)) >= 0;
        return start == at || paper || EMPLOYERS.contains(line.substring(start, at));
    }

    /** Whether a word says what somebody else did, or ends the line's names. */
    private static boolean isOther(String word) {
        return OtherWork.opens(word)
                || OTHERS.contains(word)
                || word.endsWith("\u6444")
                || word.endsWith("\u651d")
                || word.endsWith("\u62a5\u9053")
                || word.endsWith("\u5831\u5c0e");
    }

    private static String namesAt(String line, int at) {
        var names = new StringBuilder();
        int from = at;
        while (from < line.length()) {
            int end = from;
            while (end < line.length() && !isEdge(line.charAt(end))) {
                end++;
            }
            if (end > from) {
                String word = line.substring(from, end);
                if (names.isEmpty() && end - from > HAN_NAME + HAN_PLACE && isDateline(word)) {
                    return word.substring(0, HAN_NAME);
                }
                if (isOther(word)) {
                    break;
                }
                boolean one = end - from <= LONGEST_HAN && !NOT_NAMES.contains(word);
                if (!names.isEmpty() && !one) {
                    break;
                }
                names.append(names.isEmpty() ? "" : "\u3001").append(line, from, end);
                if (!one || end < line.length() && !isBlank(line.charAt(end)) && line.charAt(end) != '\u3001') {
                    break;
                }
            }
            from = end + 1;
        }
        return names.toString();
    }

    /** Whether a word ends as a name does with the place and day that a report was sent from. */
    private static boolean isDateline(String word) {
        return word.endsWith("\u65e5\u96fb")
                || word.endsWith("\u65e5\u7535")
                || word.endsWith("\u5831\u5c0e")
                || word.endsWith("\u62a5\u9053");
    }

    private static boolean isEdge(char c) {
        return isBlank(c) || "()\uff08\uff09\u3014\u3015\u3010\u3011[]/\uff0f\u3001|\uff5c".indexOf(c) >= 0;
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
