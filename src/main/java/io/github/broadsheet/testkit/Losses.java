package io.github.broadsheet.testkit;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the article of a trimmed page differs in shape from that of the whole. */
final class Losses {
    private Losses() {}

    static List<String> between(Article whole, Article trimmed) {
        var losses = new ArrayList<String>();
        if (whole.status() != trimmed.status()) {
            losses.add("status: was " + whole.status() + ", is " + trimmed.status());
        }
        Set<Field<?>> fields = new LinkedHashSet<>(whole.metadata().facts().keySet());
        fields.addAll(trimmed.metadata().facts().keySet());
        for (Field<?> field : fields) {
            boolean before = whole.metadata().facts().containsKey(field);
            boolean after = trimmed.metadata().facts().containsKey(field);
            if (before != after) {
                losses.add(field.name() + ": " + (after ? "comes, but did not" : "came, but does not any more"));
            }
        }
        for (Field<?> field : List.of(Field.PUBLISHED, Field.MODIFIED, Field.VIEWS, Field.COMMENTS)) {
            Object before = whole.metadata().get(field).orElse(null);
            Object after = trimmed.metadata().get(field).orElse(null);
            if (before != null && after != null && !shown(before).equals(shown(after))) {
                losses.add(field.name() + ": was " + shown(before) + ", is " + shown(after));
            }
        }
        if (whole.blocks().size() != trimmed.blocks().size()) {
            losses.add("body: was " + whole.blocks().size() + " blocks, is "
                    + trimmed.blocks().size());
        }
        return losses;
    }

    private static String shown(Object value) {
        return value instanceof ArticleDate date ? date.iso() : value.toString();
    }
}
