package io.github.broadsheet.metadata.counts;

import io.github.broadsheet.outline.Lexicon;
import java.util.List;

/** The names that elements holding a counter go by. Finer than a mark: {@code review} and {@code read-time} are none. */
final class CounterNames {
    private static final List<String> VIEWS = List.of(
            "view",
            "views",
            "viewed",
            "hits",
            "reads",
            "visits",
            "viewcount",
            "viewscount",
            "viewcounter",
            "viewnum",
            "viewnumber",
            "pageview",
            "pageviews",
            "postviews",
            "postview",
            "articleviews",
            "articleview",
            "numviews",
            "totalviews",
            "readcount",
            "readnum",
            "hitcount",
            "hitscount",
            "viewer",
            "prosmotr",
            "prosmotry",
            "prosmotrov",
            "baxis",
            "oxunma",
            "okunma",
            "okunmasayisi",
            "goruntulenme",
            "vues",
            "visitas",
            "vistas",
            "lecturas",
            "visualizzazioni",
            "visualizacoes",
            "aufrufe",
            "gelesen",
            "klicks",
            "luotxem",
            "dibaca",
            "popularity",
            "pv",
            "clicks",
            "clickcount",
            "fullview",
            "eye",
            "readers");
    private static final List<String> OTHERS = List.of(
            "time",
            "more",
            "min",
            "minutes",
            "comment",
            "comments",
            "port",
            "box",
            "toggle",
            "list",
            "grid",
            "all",
            "mode",
            "switch",
            "share",
            "shares",
            "like",
            "likes",
            "est",
            "duration",
            "rating",
            "votes");

    private static final int SHORTEST = 2;

    /** Those of views first, then the others. */
    private static final Lexicon NAMES = new Lexicon();

    static {
        VIEWS.forEach(NAMES::add);
        OTHERS.forEach(NAMES::add);
    }

    private CounterNames() {}

    /** Whether class and id, in lower case, name a counter of views. */
    static boolean isViews(String names) {
        boolean views = false;
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean part = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > 0x7f && Character.isLetterOrDigit(c);
            if (part) {
                hash = Lexicon.after(hash, c);
                continue;
            }
            int known = i - start < SHORTEST ? -1 : NAMES.find(names, start, i, hash);
            if (known >= VIEWS.size()) {
                return false;
            }
            views |= known >= 0 || endsIn(names, start, i, "pageview") || endsIn(names, start, i, "viewcount");
            start = i + 1;
            hash = 0;
        }
        return views;
    }

    private static boolean endsIn(String names, int from, int end, String ending) {
        return end - from >= ending.length() && names.startsWith(ending, end - ending.length());
    }

    /** Whether class and id name the icon of an eye. */
    static boolean isEye(String names) {
        int at = names.indexOf("eye");
        while (at >= 0) {
            boolean starts = at == 0 || !Character.isLetter(names.charAt(at - 1));
            boolean ends = at + 3 >= names.length() || !Character.isLetter(names.charAt(at + 3));
            if (starts && ends) {
                return true;
            }
            at = names.indexOf("eye", at + 3);
        }
        return false;
    }
}
