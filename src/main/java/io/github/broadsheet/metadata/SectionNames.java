package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Site;
import io.github.broadsheet.outline.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether a text can be the name of a section, and what it is then. */
final class SectionNames {
    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 6;

    /** What the way to the front page is called, as keys. */
    private static final Set<String> HOME = Set.of(
            "home",
            "homepage",
            "frontpage",
            "mainpage",
            "main",
            "index",
            "startseite",
            "start",
            "accueil",
            "inicio",
            "portada",
            "in\u00edcio",
            "p\u00e1ginainicial",
            "principal",
            "etusivu",
            "forsiden",
            "forside",
            "hem",
            "hjem",
            "anasayfa",
            "anas\u0259hif\u0259",
            "\u9996\u9875",
            "\u9996\u9801",
            "\u30db\u30fc\u30e0",
            "\u30c8\u30c3\u30d7",
            "\u30c8\u30c3\u30d7\u30da\u30fc\u30b8",
            "\ud648",
            "\u0627\u0644\u0631\u0626\u064a\u0633\u064a\u0629",
            "\u0627\u0644\u0635\u0641\u062d\u0629\u0627\u0644\u0631\u0626\u064a\u0633\u064a\u0629",
            "stronag\u0142\u00f3wna",
            "dom\u016f",
            "\u00favod",
            "acas\u0103",
            "po\u010detna",
            "naslovnica",
            "domov",
            "kezd\u0151lap",
            "f\u0151oldal",
            "\u03b1\u03c1\u03c7\u03b9\u03ba\u03ae",
            "beranda",
            "trangch\u1ee7",
            "\u0433\u043b\u0430\u0432\u043d\u0430\u044f",
            "\u0433\u043e\u043b\u043e\u0432\u043d\u0430",
            "\u043d\u0430\u0447\u0430\u043b\u043e",
            "\u0433\u043b\u0430\u0432\u043d\u0430\u044f\u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430",
            "\u05d3\u05e3\u05d4\u05d1\u05d9\u05ea",
            "\u0e2b\u0e19\u0e49\u0e32\u0e41\u0e23\u0e01",
            "prima",
            "homepageprincipale",
            "hauptseite",
            "zurstartseite");

    /** What systems put where nobody chose a section, and words that name the kind of page instead, as keys. */
    private static final Set<String> NONE = Set.of(
            "uncategorized",
            "uncategorised",
            "unkategorisiert",
            "unkategorisert",
            "okategoriserad",
            "nocategory",
            "sincategor\u00eda",
            "sincategoria",
            "nonclass\u00e9",
            "noncat\u00e9goris\u00e9",
            "senzacategoria",
            "noncategorizzato",
            "semcategoria",
            "geencategorie",
            "bezkategorii",
            "\u0431\u0435\u0437\u0440\u0443\u0431\u0440\u0438\u043a\u0438",
            "\u0431\u0435\u0437\u043a\u0430\u0442\u0435\u0433\u043e\u0440\u0438\u0438",
            "\u672a\u5206\u7c7b",
            "\u672a\u5206\u985e",
            "test",
            "default",
            "none",
            "null",
            "undefined",
            "article",
            "articles",
            "artikel",
            "aktuellerartikel",
            "post",
            "posts",
            "page",
            "detail",
            "details",
            "story",
            "stories",
            "archive",
            "archives",
            "featured",
            "slider",
            "menu",
            "search",
            "share",
            "all",
            "more",
            "true",
            "false",
            "unknown",
            "general",
            "breaking",
            "exclusive",
            "live",
            "video",
            "advertisement",
            "anzeige",
            "sponsored",
            "premium",
            "plus",
            "subscribers",
            "subscriberonly",
            "readmore",
            "login",
            "newsarticle",
            "website",
            "content",
            "cms",
            "generic",
            "text",
            "other",
            "category",
            "categories",
            "section",
            "kategorie",
            "kategorien",
            "rubrik",
            "\u6b63\u6587",
            "\u672c\u6587",
            "\u5185\u5bb9",
            "\u65b0\u95fb\u6b63\u6587",
            "\u6587\u7ae0",
            "topnews",
            "topstories",
            "startsida");

    /** Words of buttons and prompts, in lower case, that no section's name has. */
    private static final Set<String> PROMPTS = Set.of(
            "share",
            "facebook",
            "twitter",
            "google",
            "whatsapp",
            "telegram",
            "linkedin",
            "pinterest",
            "feedback",
            "subscribe",
            "newsletter",
            "follow",
            "flag",
            "print",
            "email",
            "e-mail",
            "listen",
            "login",
            "copy",
            "save",
            "bookmark",
            "teilen",
            "partager",
            "compartir",
            "drucken",
            "\u043f\u043e\u0434\u0435\u043b\u0438\u0442\u044c\u0441\u044f");

    /** How a way back or on begins, in lower case: {@code Back to all stories}. */
    private static final List<String> WAYS = List.of(
            "back to ",
            "return to ",
            "go to ",
            "view ",
            "see all ",
            "show all ",
            "zur\u00fcck ",
            "retour ",
            "volver ",
            "voltar ",
            "torna ",
            "terug ",
            "tillbaka ",
            "tilbage ",
            "tilbake ",
            "powr\u00f3t ",
            "zp\u011bt ");

    private SectionNames() {}

    static boolean isHome(String text) {
        return HOME.contains(Plain.key(text));
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
        boolean fits = !key.isEmpty() && text.length() <= LONGEST && Words.count(text) <= MOST_WORDS;
        String whole = raw.strip();
        boolean asks = whole.endsWith(":"); // for what follows
        boolean cut = whole.endsWith("\u2026") || whole.endsWith("...") || whole.indexOf('{') >= 0;
        boolean single = key.length() < 2 && (key.isEmpty() || key.charAt(0) < 0x2e80);
        if (!fits
                || asks
                || cut
                || single
                || NONE.contains(key)
                || HOME.contains(key)
                || digits(text) * 2 > text.length()
                || digits(text) >= 4 && !text.contains("20")
                || hasDate(text)) {
            return "";
        }
        String titleKey = Plain.key(title);
        String lower = text.toLowerCase(Locale.ROOT);
        for (String way : WAYS) {
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

    /** Whether a text has a word of buttons and prompts. */
    static boolean hasPrompt(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (PROMPTS.contains(word)) {
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
