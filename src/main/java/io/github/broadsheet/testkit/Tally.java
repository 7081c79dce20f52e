package io.github.broadsheet.testkit;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the pages of one folder gave: on how many each field came, from where, and how sure. */
final class Tally {
    private final Map<Field<?>, FieldTally> fields = new LinkedHashMap<>();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final List<Integer> words = new ArrayList<>();

    private Tally() {}

    private static final class FieldTally {
        private final Map<String, Integer> places = new TreeMap<>();
        private int pages;
        private double confidence;
    }

    static Tally of(Path folder, ArticleParser parser) throws IOException {
        var tally = new Tally();
        for (KeptPage page : PageFolder.read(folder)) {
            if (page.page() != null) {
                tally.add(page.article(parser));
            }
        }
        if (tally.words.isEmpty()) {
            throw new IllegalArgumentException("no pages in " + folder.toAbsolutePath());
        }
        return tally;
    }

    private void add(Article article) {
        statuses.merge(article.status().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
        words.add(article.wordCount());
        article.metadata().facts().forEach((field, found) -> {
            FieldTally tally = fields.computeIfAbsent(field, any -> new FieldTally());
            tally.pages++;
            tally.confidence += found.confidence();
            tally.places.merge(place(found), 1, Integer::sum);
        });
    }

    private static String place(Found<?> found) {
        Provenance provenance = found.provenance();
        String kind = provenance.evidence().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return provenance.evidence() == Provenance.Evidence.GIVEN ? kind : kind + " (" + provenance.where() + ")";
    }

    int pages() {
        return words.size();
    }

    Set<Field<?>> fields() {
        return fields.keySet();
    }

    private FieldTally of(Field<?> field) {
        return fields.getOrDefault(field, new FieldTally());
    }

    /** The share of pages that a field came on. */
    double share(Field<?> field) {
        return (double) of(field).pages / pages();
    }

    String shown(Field<?> field) {
        int pages = of(field).pages;
        return "on " + pages + " of " + pages() + (pages == 0 ? "" : ", " + chiefPlace(field));
    }

    /** The mean confidence where the field came. */
    double confidence(Field<?> field) {
        FieldTally tally = of(field);
        return tally.pages == 0 ? 0 : tally.confidence / tally.pages;
    }

    /** The place where a field was found most often. */
    String chiefPlace(Field<?> field) {
        return chief(of(field).places);
    }

    /** The share of a field's values that were found at a place. */
    double placeShare(Field<?> field, String place) {
        FieldTally tally = of(field);
        return tally.pages == 0 ? 0 : (double) tally.places.getOrDefault(place, 0) / tally.pages;
    }

    String chiefStatus() {
        return chief(statuses);
    }

    int medianWords() {
        return words.stream().sorted().toList().get((words.size() - 1) / 2);
    }

    private static String chief(Map<String, Integer> counts) {
        String chief = "";
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                chief = count.getKey();
            }
        }
        return chief;
    }
}
