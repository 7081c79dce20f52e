package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.evidence.Headline;
import io.github.broadsheet.metadata.evidence.Places;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.outline.Words;
import org.jsoup.nodes.Element;

/** What an article page shows dates of besides the article: other stories, pictures, quoted posts. */
record OtherThings(Span body, Headline headline) {
    private static final int CARD_STEPS = 3;
    private static final int CARD_LINES = 3;
    private static final int FEWEST_WORDS_OF_TITLE = 3;

    /** Whether an element belongs to a quotation, such as another site's post. */
    static boolean isQuoted(Box box) {
        for (Box around = box.parent(); around != null; around = around.parent()) {
            if (around.tag().equals("blockquote")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date below the text belongs to a link that holds more than it: another story's card. */
    boolean isInTeaser(Box box) {
        if (box.firstSegment() < Math.max(body.end(), headline.end())) {
            return false;
        }
        Box link = box.nearest("a");
        return isBesideTitle(box) || link != null
                && link.endSegment() - link.firstSegment() > 1
                && !link.attr("href").isEmpty()
                && !Places.holds(link, headline.first());
    }

    /** Whether a date stands in an element as small as a card together with a link that is as long as another story's title. */
    private static boolean isBesideTitle(Box box) {
        Box card = box;
        for (int step = 0; step < CARD_STEPS && card != null; step++, card = card.parent()) {
            if (card.endSegment() - card.firstSegment() > CARD_LINES) {
                return false;
            }
            for (Element link : card.element().getElementsByTag("a")) {
                if (Words.count(link.text()) >= FEWEST_WORDS_OF_TITLE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a date stands under a picture, and so tells when that was taken. */
    boolean isInCaption(Box box) {
        Box around = box;
        for (int step = 0; around != null && step < 3; step++, around = around.parent()) {
            boolean caption =
                    around.tag().equals("figcaption") || around.marks().contains("caption");
            if (caption && !Places.holds(around, headline.first())) {
                return true;
            }
        }
        return false;
    }
}
