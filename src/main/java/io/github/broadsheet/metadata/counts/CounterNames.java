package io.github.broadsheet.metadata.counts;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.WordFinder;

/** The names that elements holding a counter go by. Finer than a mark: {@code review} and {@code read-time} are none. */
final class CounterNames {
    private static final WordFinder NAMES = new WordFinder(
            "view views viewed hits reads visits *viewcount viewscount viewcounter viewnum viewnumber "
                    + "*pageview pageviews postviews postview articleviews articleview numviews totalviews readcount "
                    + "readnum hitcount hitscount viewer prosmotr prosmotry prosmotrov baxis oxunma okunma "
                    + "okunmasayisi goruntulenme vues visitas vistas lecturas visualizzazioni visualizacoes aufrufe "
                    + "gelesen klicks luotxem dibaca popularity pv clicks clickcount fullview eye readers",
            "time more min minutes comment comments port box toggle list grid all mode switch share shares "
                    + "like likes est duration rating votes",
            "eye");
    private static final int VIEWS = 1;
    private static final int OTHERS = 2;
    private static final int EYE = 4;

    private CounterNames() {}

    /** Whether class and id name a counter of views, and nothing else. */
    static boolean isViews(Box box) {
        return (NAMES.in(box) & (VIEWS | OTHERS)) == VIEWS;
    }

    /** Whether class and id name the icon of an eye. */
    static boolean isEye(Box box) {
        return (NAMES.in(box) & EYE) != 0;
    }
}
