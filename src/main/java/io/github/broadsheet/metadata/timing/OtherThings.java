package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.evidence.Headline;
import io.github.broadsheet.metadata.evidence.Places;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Span;

/** What an article page shows dates of besides the article: other stories, pictures, quoted posts. */
record OtherThings(Span body, Headline headline) {
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
        return link != null
                && link.endSegment() - link.firstSegment() > 1
                && !link.attr("href").isEmpty()
                && !Places.holds(link, headline.first());
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
