package io.github.broadsheet.metadata.evidence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.parser.Parser;

/** Plain text out of whatever stands in attributes and JSON, and the comparison of two such texts. */
public final class Plain {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_COMPARED = 300;

    private Plain() {}

    /** Without tags, entities, control characters and broken surrogates; blanks collapsed. */
    public static String text(String raw) {
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        if (text.indexOf('&') >= 0) {
            text = Parser.unescapeEntities(text, false);
            if (text.indexOf('&') >= 0 && text.indexOf(';') > 0) {
                text = Parser.unescapeEntities(text, false); // escaped twice by a template
            }
        }
        if (text.indexOf('<') >= 0) {
            text = withoutTags(text);
        }
        return collapsed(text);
    }

    private static String withoutTags(String text) {
        var out = new StringBuilder(text.length());
        int last = text.lastIndexOf('>');
        int i = 0;
        while (i < text.length()) {
            boolean tag = i < last && text.charAt(i) == '<' && startsTag(text.charAt(i + 1));
            int end = tag ? text.indexOf('>', i) : -1;
            if (end < 0) {
                out.append(text.charAt(i));
                i++;
            } else {
                out.append(' ');
                i = end + 1;
            }
        }
        return out.toString();
    }

    private static boolean startsTag(char c) {
        return c == '/' || c == '!' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Without control characters and broken surrogates; blanks collapsed. */
    public static String collapsed(String text) {
        var out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0xa0 || c > 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                blank = true;
                continue;
            }
            if (isInvisible(c) || Character.isSurrogate(c) && !isPaired(text, i)) {
                continue;
            }
            if (blank && !out.isEmpty()) {
                out.append(' ');
            }
            blank = false;
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isInvisible(char c) {
        return c >= 0x7f && c < 0xa0 || c == 0xad || c == 0x200b || c == 0x200e || c == 0x200f || c == 0xfeff;
    }

    private static boolean isPaired(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** Letters and digits alone, lower case, compatibility forms folded: what two spellings of one text share. */
    public static String key(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            ascii = text.charAt(i) < 0x80;
        }
        String folded = (ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || c > 0x7f && (Character.isSurrogate(c) || isMark(c))) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** How alike two {@linkplain #key keys} are, 0 to 1: Dice's coefficient over their pairs of characters. */
    public static double similarity(String key, String other) {
        if (key.equals(other)) {
            return key.isEmpty() ? 0 : 1;
        }
        int[] a = pairs(key);
        int[] b = pairs(other);
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return a.length + b.length == 0 ? 0 : 2.0 * common / (a.length + b.length);
    }

    private static int[] pairs(String key) {
        int length = Math.min(key.length(), LONGEST_COMPARED);
        var pairs = new int[Math.max(0, length - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = key.charAt(i) << 16 | key.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }
}
