package io.github.broadsheet.chrome;

import io.github.broadsheet.metadata.Facts;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Page;
import io.github.broadsheet.phrases.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the story besides its text, folded for comparison.
 *
 * @param dump whether the page is a text dump, where lines are all that there is
 * @param title the headline, empty if unknown
 * @param site the site's name, empty if unknown
 * @param authors the authors' names
 * @param shown for each segment of the page the field whose value it shows, null for none
 * @param marks what the classes of its boxes hint at
 */
record Story(
        boolean dump, String title, String site, List<String> authors, List<@Nullable Field<?>> shown, Marks marks) {
    static Story of(Outline outline, Facts facts, Folding folding) {
        var authors = new ArrayList<String>();
        for (Author author : facts.metadata().get(Field.AUTHORS).orElse(List.of())) {
            authors.add(folding.fold(author.name()));
        }
        return new Story(
                outline.page().kind() == Page.Kind.TEXT_DUMP,
                folding.fold(facts.metadata().get(Field.TITLE).orElse("")),
                folding.fold(facts.metadata().get(Field.SITE).orElse("")),
                authors,
                shown(facts, outline.segments().size()),
                new Marks(outline.boxes().size()));
    }

    private static List<@Nullable Field<?>> shown(Facts facts, int segments) {
        var shown = new Field<?>[segments];
        facts.shown().forEach((segment, field) -> {
            if (segment < segments) {
                shown[segment] = field;
            }
        });
        return Arrays.asList(shown);
    }

    /** Whether a text is the headline, or the headline without what the page's title adds to it. */
    boolean isTitle(String folded, int words) {
        return folded.equals(title)
                || words >= 4
                        && folded.length() * 2 > title.length()
                        && title.startsWith(folded)
                        && Folding.isBoundary(title, folded.length());
    }

    boolean isAuthor(String folded) {
        return authors.contains(folded);
    }

    boolean beginsWithAuthor(String folded) {
        for (String author : authors) {
            if (author.indexOf(' ') > 0 && folded.startsWith(author) && Folding.isBoundary(folded, author.length())) {
                return true;
            }
        }
        return false;
    }

    /** The field whose value a segment shows, null for none. */
    @Nullable
    Field<?> shown(int segment) {
        return shown.get(segment);
    }
}
