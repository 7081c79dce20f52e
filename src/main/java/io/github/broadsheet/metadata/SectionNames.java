package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Site;
import io.github.broadsheet.outline.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells whether a text can be the name of a section, and what it is then. */
final class SectionNames {
    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_UNPARTED = 24;

    private SectionNames() {}

    static boolean isHome(String text) {
        return HomeWords.ALL.contains(Plain.key(text));
    }

    /**
     * The names in a text, the likeliest first; none if it holds no section's name.
     *
     * @param list whether commas part names, as in declared values, and not words of one
     */
    static List<String> read(String raw, boolean list, Site site, String title) {
        var names = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= raw.length() && names.size() < 5; i++) {
            boolean cut = i == raw.length()
                    || ",;|\n>\u203a\u00bb".indexOf(raw.charAt(i)) >= 0
                    || raw.charAt(i) == '/' && i > 0 && raw.charAt(i - 1) != ' ' && raw.length() > 25;
            if (cut) {
                String name = name(raw.substring(from, i), site, title);
                if (!name.isEmpty() && !names.contains(name)) {
                    names.add(name);
                }
                from = i + 1;
            }
        }
        return names;
    }

    private static String name(String raw, Site site, String title) {
        String text = trimmed(raw);
        String key = Plain.key(text);
        boolean few = Words.count(text) <= MOST_WORDS || isOneWord(text);
        boolean fits = !key.isEmpty() && text.length() <= LONGEST && few;
        String whole = raw.strip();
        boolean asks = whole.endsWith(":"); // for what follows
        boolean cut = whole.endsWith("\u2026") || whole.endsWith("...") || whole.indexOf('{') >= 0;
        boolean single = key.length() < 2 && (key.isEmpty() || key.charAt(0) < 0x2e80);
        if (!fits
                || asks
                || cut
                || single
                || SectionWords.NONE.contains(key)
                || HomeWords.ALL.contains(key)
                || digits(text) * 2 > text.length()
                || digits(text) >= 4 && !text.contains("20")
                || hasDate(text)) {
            return "";
        }
        String titleKey = Plain.key(title);
        String lower = text.toLowerCase(Locale.ROOT);
        for (String way : SectionWords.WAYS) {
            if (lower.startsWith(way)) {
                return "";
            }
        }
        if (hasPrompt(lower)) {
            return "";
        }
        boolean holdsTitle = key.equals(titleKey) || key.length() > 15 && titleKey.contains(key);
        boolean address = Byline.isOpener(text) || text.contains("://") || text.contains("@") || text.contains("www.");
        return holdsTitle || address || site.isNamedBy(text) ? "" : withoutSlug(text);
    }

    /** Whether a text in a script of South-East Asia, which parts no words, is as short as one. */
    private static boolean isOneWord(String text) {
        boolean one = text.length() <= LONGEST_UNPARTED;
        for (int i = 0; i < text.length() && one; i++) {
            char c = text.charAt(i);
            one = c >= '\u0e00' && c <= '\u0eff' || c >= '\u1000' && c <= '\u109f' || c >= '\u1780' && c <= '\u17ff';
        }
        return one;
    }

    /** Whether a text has a word of buttons and prompts. */
    static boolean hasPrompt(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (SectionWords.PROMPTS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String trimmed(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && !isWordSign(raw.charAt(start))) {
            start++;
        }
        while (end > start && !isWordSign(raw.charAt(end - 1)) && ".)!?".indexOf(raw.charAt(end - 1)) < 0) {
            end--;
        }
        return raw.substring(start, end);
    }

    private static boolean isWordSign(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** {@code life-hacks} is an address's spelling of "Life hacks". */
    private static String withoutSlug(String text) {
        boolean slug = text.indexOf(' ') < 0
                && (text.indexOf('-') > 0 || text.indexOf('_') > 0)
                && text.equals(text.toLowerCase(Locale.ROOT))
                && text.charAt(0) < 0x80;
        if (!slug) {
            return text;
        }
        String words = text.replace('-', ' ').replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** A year beside other digits, or a time: more a dateline than a name. */
    private static boolean hasDate(String text) {
        int colon = text.indexOf(':');
        boolean clock = colon > 0
                && colon + 1 < text.length()
                && Character.isDigit(text.charAt(colon - 1))
                && Character.isDigit(text.charAt(colon + 1));
        return clock || digits(text) >= 5;
    }
}
