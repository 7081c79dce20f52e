package io.github.broadsheet.metadata.evidence;

import java.text.Normalizer;
import java.util.Locale;
import org.jsoup.parser.Parser;

/** Plain text out of whatever stands in attributes and JSON, and the comparison of two such texts. */
public final class Plain {
    private static final int LONGEST = 20_000;
    private static final char OPEN = 0xffff;
    private static final char CAPITAL_SIGMA = 0x3a3; // its lower case depends on where it stands
    private static final char[] KEYS = keys();

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
        int clean = cleanUntil(text);
        if (clean == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.length()).append(text, 0, clean);
        boolean blank = false;
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            if (isInvisible(c) || Character.isSurrogate(c) && !isPaired(text, i)) {
                continue;
            }
            if (blank && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            blank = false;
            out.append(c);
        }
        return withoutLastBlank(out);
    }

    /** Where the first character stands that collapsing may change, or the blank before it. */
    private static int cleanUntil(String text) {
        boolean blank = true; // a blank in front is too many
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < 0x7f || c > 0xad && c < 0x1680 || c > 0x3000 && c < 0xd800;
            if (!plain && (blank || c != ' ')) {
                return i;
            }
            blank = c == ' ';
        }
        return blank && !text.isEmpty() ? text.length() - 1 : text.length();
    }

    private static String withoutLastBlank(StringBuilder out) {
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == 0xa0 || c > 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c));
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
        var out = new char[text.length()];
        int length = 0;
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            char folded = c < KEYS.length ? KEYS[c] : isAlone(c) ? Character.toLowerCase(c) : keyOfSign(c);
            if (folded == OPEN) {
                return foldedKey(text);
            }
            out[length] = folded;
            length += folded == 0 ? 0 : 1;
        }
        return new String(out, 0, length);
    }

    /** Letters beyond the table that folding leaves alone if no mark follows: Vietnamese, kana, Han, Hangul. */
    private static boolean isAlone(char c) {
        return c >= 0x1ea0 && c <= 0x1ef9
                || c >= 0x3041 && c <= 0x3096
                || c >= 0x30a1 && c <= 0x30fa
                || c >= 0x4e00 && c <= 0x9fa5
                || c >= 0xac00 && c <= 0xd7a3;
    }

    /** Nothing for dashes, quotation marks and the like; else open. */
    private static char keyOfSign(char c) {
        return c >= 0x2010 && c <= 0x2027 || c == 0x3001 || c == 0x3002 ? 0 : OPEN;
    }

    private static String foldedKey(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
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

    /** What a character adds to a key by itself; open where that depends on what stands around it. */
    private static char[] keys() {
        var keys = new char[0x600];
        for (char c = 0; c < keys.length; c++) {
            String key = foldedKey(String.valueOf(c));
            boolean open = key.length() > 1 || isMark(c) || c == CAPITAL_SIGMA;
            keys[c] = open ? OPEN : key.isEmpty() ? 0 : key.charAt(0);
        }
        return keys;
    }
}
