package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.dates.DateMatch;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Provenance.Evidence;
import io.github.broadsheet.outline.Span;

/**
 * One date that the page tells.
 *
 * @param trust how often such a clue is right where it stands alone, 0 to 1
 * @param said whether words or names say what it tells, else it is the usual
 * @param shown the segments that show it, {@link Span#NONE} if none does
 */
record Clue(Role role, boolean said, Evidence kind, double trust, DateMatch match, String where, Span shown) {
    ArticleDate date() {
        return match.date();
    }

    Clue as(Role other, double share) {
        return new Clue(other, said, kind, trust * share, match, where, shown);
    }

    Clue with(ArticleDate date) {
        return new Clue(
                role,
                said,
                kind,
                trust,
                new DateMatch(date, match.start(), match.end(), match.form(), null),
                where,
                shown);
    }

    boolean isShown() {
        return !shown.isEmpty();
    }
}
