package io.github.broadsheet.body;

import io.github.broadsheet.gold.GoldPage;
import io.github.broadsheet.page.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages once more, without the names by which their makers tell the parts apart. The makers of other sites and other times
 * have other names or none, and a model that has seen names only leans on them.
 */
final class BarePages {
    private static final Set<String> NAMES = Set.of("class", "id", "role");
    private static final List<String> FAMILIES = List.of("data-", "item", "aria-");
    private static final Set<String> SECTIONS = Set.of(
            "article", "section", "aside", "main", "header", "footer", "nav", "figure", "figcaption", "time", "address");

    private BarePages() {}

    /** The bare copy of a page; of every other page the elements for sections are gone, too. Nothing where no text is left. */
    static Stream<Sample> of(GoldPage gold, int folds) {
        Document document = Sample.read(gold).page().document();
        boolean flat = Math.floorMod(gold.id().hashCode(), 2) == 0;
        document.stream().forEach(element -> strip(element, flat));
        Source source = Source.html(document.outerHtml());
        var bare = new Sample(gold, folds, DumpSample.read(gold.url().isEmpty() ? source : source.at(gold.url())));
        return Optional.of(bare).filter(sample -> sample.rows.length > 0).stream();
    }

    private static void strip(Element element, boolean flat) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey();
            if (NAMES.contains(name) || FAMILIES.stream().anyMatch(name::startsWith)) {
                element.removeAttr(name);
            }
        }
        if (flat && SECTIONS.contains(element.normalName())) {
            element.tagName("div");
        }
    }
}
