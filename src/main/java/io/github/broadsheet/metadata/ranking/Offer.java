package io.github.broadsheet.metadata.ranking;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Span;
import java.util.List;
import java.util.TreeSet;

/**
 * A value that evidence offers for a field.
 *
 * @param confidence how sure this evidence alone is, 0 to 1
 * @param shown the segments in which the page shows the value, {@link Span#NONE} if it does not
 */
public record Offer<T>(Field<T> field, T value, Provenance provenance, double confidence, Span shown) {
    /** An offer on a basis of the ranking table, at a share of its trust. */
    public static <T> Offer<T> on(Basis<T> basis, T value, String where, String raw, double share, Span shown) {
        var provenance = new Provenance(basis.kind(), where, raw);
        return new Offer<>(basis.field(), value, provenance, basis.trust() * share, shown);
    }

    /** What offers that mean the same value share. */
    Object meaning() {
        if (value instanceof String text) {
            return Plain.key(text);
        }
        if (value instanceof Image image) {
            return image.url();
        }
        if (value instanceof ArticleDate date) {
            return date.day();
        }
        if (value instanceof List<?> list) {
            var keys = new TreeSet<String>();
            for (Object one : list) {
                keys.add(Plain.key(one instanceof Author author ? author.name() : String.valueOf(one)));
            }
            return keys;
        }
        return value;
    }
}
