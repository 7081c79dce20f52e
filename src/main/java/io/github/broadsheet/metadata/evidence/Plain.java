package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.metadata.words.LetterTable;
import io.github.broadsheet.outline.Glyphs;
import java.text.Normalizer;
import java.util.Locale;
import org.jsoup.parser.Parser;

/** Plain text out of whatever stands in attributes and JSON, and the comparison of two such texts. */
public final class Plain {
    private static final int LONGEST = 20_000;
    private static final LetterTable KEYS = new LetterTable(Plain::foldedKey);

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
            if (isInvisible(c) || Glyphs.wellFormed(text, i) != c) {
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

    /** Letters and digits alone, lower case, compatibility forms folded: what two spellings of one text share. */
    public static String key(String text) {
        String key = KEYS.apply(text);
        return key == null ? foldedKey(text) : key;
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
}
