package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.dates.DateMatch;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Provenance.Evidence;
import io.github.broadsheet.outline.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * One date that the page tells.
 *
 * @param trust how often such a clue is right where it stands alone, 0 to 1
 * @param said whether words or names say what it tells, else it is the usual
 * @param shown the segments that show it, {@link Span#NONE} if none does
 */
record Clue(Role role, boolean said, Evidence kind, double trust, DateMatch match, String where, Span shown) {
    private static final List<LocalDate> ZEROS = List.of(
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1969, 12, 31), // west of Greenwich
            LocalDate.of(1970, 1, 1));

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

    /** Whether it is the zero of a system's calendar, which one writes that knows no date. */
    boolean isPlaceholder() {
        return !isShown() && ZEROS.contains(date().day());
    }

    boolean isShown() {
        return !shown.isEmpty();
    }
}
