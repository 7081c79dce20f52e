package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.dates.DateMatch;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.NameFinder;
import io.github.broadsheet.outline.Segment;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands around a shown date and says what it tells: words before it, names of elements, an icon, the line above. */
final class DateLabels {
    private static final int LONGEST_TITLE = 40;
    private static final NameFinder NAMES =
            new NameFinder("publi creat posted", "updat modif changed aktualis", "availab expir");
    private static final long PUBLISHED = 1;
    private static final long MODIFIED = 2;

    private final List<Segment> segments;
    private final DateContext context;

    DateLabels(List<Segment> segments, DateContext context) {
        this.segments = segments;
        this.context = context;
    }

    /** What the words before a date, the element's names or the line above say that it tells. */
    @Nullable
    Role roleOf(Box box, String text, DateMatch match, boolean inText) {
        Role said = RoleWords.in(text, 0, inText ? match.start() : text.length());
        if (said == null) {
            said = roleOfName(box);
        }
        if (said == null) {
            said = roleOfIcon(box);
        }
        if (said == null && box.firstSegment() < segments.size()) {
            Segment segment = segments.get(box.firstSegment());
            int at = segment.text().indexOf(text);
            said = at > 0 ? RoleWords.in(segment.text(), 0, at) : null;
            said = said == null && at <= 0 ? roleAbove(segment.index()) : said;
        }
        return said;
    }

    /** What the title of an icon right before an element says. */
    private static @Nullable Role roleOfIcon(Box box) {
        Element before = box.element().previousElementSibling();
        String title = before == null ? "" : before.attr("title");
        return title.length() > LONGEST_TITLE ? null : RoleWords.in(title, 0, title.length());
    }

    static @Nullable Role roleOfName(Box box) {
        Box around = box;
        for (int step = 0; around != null && step < 2; step++, around = around.parent()) {
            long says = NAMES.in(around) | NAMES.in(around.attr("itemprop"));
            if (says != 0) {
                return (says & PUBLISHED) != 0 ? Role.PUBLISHED : (says & MODIFIED) != 0 ? Role.MODIFIED : Role.OTHER;
            }
        }
        return null;
    }

    /** What a short line says that stands right above a date and names what it tells. */
    @Nullable
    Role roleAbove(int index) {
        if (index == 0) {
            return null;
        }
        Segment above = segments.get(index - 1);
        String text = above.text();
        boolean label = above.words() <= 4
                && above.links() == 0
                && DateText.find(text, context).isEmpty();
        boolean credit = text.startsWith("©") || text.startsWith("(c)"); // of a picture
        return label && !credit ? RoleWords.in(text, 0, text.length()) : null;
    }
}
