package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.NameFinder;
import io.github.broadsheet.outline.Segment;

/**
 * Takes in the standfirst that a news page shows between headline and text, which models trained on blogs take for a
 * teaser. It is known by its class, by the page's own description, and by the page calling itself a news article.
 */
final class Standfirst {
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 90;
    private static final int BODY_WORDS = 12;
    private static final double MOST_LINKS = 0.3;
    private static final double SHARE = 0.8;
    private static final double COVER = 0.6;
    private static final double CONCEIVABLE = 0.1;
    private static final String NEWS = "NewsArticle";
    private static final NameFinder NAMES =
            new NameFinder("standfirst subtitle sub-title subhead sub-head subline lead lede dek "
                    + "deck excerpt abstract summary teaser intro chapo sapo tagline description");

    private Standfirst() {}

    static void restore(Draft draft, PageWords words) {
        int title = words.titleSegment;
        int body = title < 0 ? -1 : firstPara(draft, title);
        if (body < 0) {
            return;
        }
        for (int i = title + 1; i < body; i++) {
            if (!draft.keeps(i) && isStandfirst(draft, words, i)) {
                if (!isNews(draft.layout)) {
                    return;
                }
                draft.restore(i);
            }
        }
    }

    private static int firstPara(Draft draft, int title) {
        for (int i = title + 1; i < draft.layout.size; i++) {
            if (draft.keeps(i) && draft.layout.segments[i].words() >= BODY_WORDS) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNews(Layout layout) {
        for (Box box : layout.boxes) {
            if (box.tag().equals("script")
                    && box.attr("type").contains("ld+json")
                    && box.data().contains(NEWS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStandfirst(Draft draft, PageWords words, int i) {
        Segment segment = draft.layout.segments[i];
        if (segment.words() < FEWEST_WORDS
                || segment.words() > MOST_WORDS
                || segment.linkDensity() > MOST_LINKS
                || segment.box().nearest("figure") != null) {
            return false;
        }
        Box parent = segment.box().parent();
        boolean named = isNamed(segment.box()) || parent != null && isNamed(parent);
        boolean described = words.descriptionShare(i) >= SHARE && words.descriptionCover(i) >= COVER;
        return named && described || (named || described) && draft.probabilities[i] > CONCEIVABLE;
    }

    private static boolean isNamed(Box box) {
        return NAMES.in(box) != 0;
    }
}
