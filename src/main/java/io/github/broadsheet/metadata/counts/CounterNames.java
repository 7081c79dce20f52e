package io.github.broadsheet.metadata.counts;

import java.util.Set;

/** The names that elements holding a counter go by. Finer than a mark: {@code review} and {@code read-time} are none. */
final class CounterNames {
    private static final Set<String> VIEWS = Set.of(
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
    private static final Set<String> OTHERS = Set.of(
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

    private CounterNames() {}

    /** Whether class and id, in lower case, name a counter of views. */
    static boolean isViews(String names) {
        boolean views = false;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean part = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > 0x7f && Character.isLetterOrDigit(c);
            if (!part) {
                String word = i - start < SHORTEST ? "" : names.substring(start, i);
                views |= VIEWS.contains(word) || word.endsWith("pageview") || word.endsWith("viewcount");
                if (OTHERS.contains(word)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return views;
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
