package io.github.broadsheet.body;

import io.github.broadsheet.body.Boosting.Settings;
import io.github.broadsheet.gold.GoldPage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Trains the two models of the kind of page: article or not, and, of the rest, listing or not. */
final class KindTraining {
    static final Settings SETTINGS = new Settings(300, 2, 0.07, 0.3, 0.8, 3, 3, 1);
    private static final List<String> LISTINGS = List.of("listing", "collection");

    final Map<String, String> figures = new LinkedHashMap<>();
    private final List<Row> rows;

    /** A page with its features, as the models judge it whose site they have not seen. */
    private static final class Row {
        private final Sample sample;
        private final GoldPage gold;
        private final boolean brief;
        private final int fold;
        private final float[] values;

        Row(Sample sample, boolean brief) {
            this.sample = sample;
            gold = sample.gold;
            fold = sample.fold;
            this.brief = brief;
            values = KindFeatures.of(sample.features, sample.kept());
        }

        /** The same as it is seen where the caller does not know the page's address. */
        float[] withoutAddress() {
            float[] other = values.clone();
            Arrays.fill(other, 0, AddressFeatures.FEATURES.size(), 0);
            other[0] = -1;
            return other;
        }

        /** Pages of sets that hold articles alone tell less, and so do briefs, of which there are many. */
        double weight() {
            return brief ? 0.01 : gold.type().isEmpty() ? 0.3 : 1;
        }

        boolean isArticle() {
            return gold.type().isEmpty() || gold.type().equals("article");
        }

        boolean isListing() {
            return LISTINGS.contains(gold.type());
        }
    }

    /**
     * Takes the bodies as the models found them that had not seen the site. The pages of our own hand are left out: they are
     * short, and all are articles, so that with them every short page is one.
     */
    KindTraining(List<Sample> samples, List<Sample> briefs) {
        rows = Stream.concat(
                        samples.stream().map(sample -> new Row(sample, false)),
                        briefs.stream().map(brief -> new Row(brief, true)))
                .filter(row -> Corpus.named(row.gold.set()) != Corpus.HANDWRITTEN)
                .toList();
    }

    /** Judges every page by models that have not seen its site, and has its body cut accordingly. */
    void cross() {
        int right = 0;
        int rightWithout = 0;
        int rightListings = 0;
        int all = 0;
        int others = 0;
        int briefs = 0;
        int rightBriefs = 0;
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            Trees article = Trees.of(articles(fold), SETTINGS.depth());
            Trees listing = Trees.of(listings(fold), SETTINGS.depth());
            for (Row row : rows) {
                if (row.fold == fold && PageKind.isSurelyNoArticle(article.probability(row.values))) {
                    row.sample.cut = Cut.LENIENT;
                }
                if (row.fold == fold && row.brief) {
                    briefs++;
                    rightBriefs += article.probability(row.values) >= 0.5 ? 1 : 0;
                } else if (row.fold == fold && !row.gold.type().isEmpty()) {
                    all++;
                    right += article.probability(row.values) >= 0.5 == row.isArticle() ? 1 : 0;
                    rightWithout += article.probability(row.withoutAddress()) >= 0.5 == row.isArticle() ? 1 : 0;
                    others += row.isArticle() ? 0 : 1;
                    rightListings += !row.isArticle()
                                    && listing.probability(row.values) >= 0.5 == row.isListing()
                            ? 1
                            : 0;
                }
            }
        }
        String line = String.format(
                Locale.ROOT,
                "article against the rest %.4f (without addresses %.4f) of %d, listing against the rest of those %.4f of %d;"
                        + " %.4f of %d briefs are articles",
                (double) right / all,
                (double) rightWithout / all, all, (double) rightListings / Math.max(1, others), others,
                (double) rightBriefs / Math.max(1, briefs), briefs);
        System.out.println("kind of page\n  " + line);
        figures.put("cross-validated kinds", line);
    }

    List<Trees.Node> articles(int fold) {
        return forest(row -> row.fold != fold, Row::isArticle);
    }

    List<Trees.Node> listings(int fold) {
        return forest(row -> row.fold != fold && !row.isArticle(), Row::isListing);
    }

    private List<Trees.Node> forest(Predicate<Row> taken, Predicate<Row> label) {
        var table = new Boosting.Table();
        for (Row row : rows) {
            if (taken.test(row)) {
                table.add(row.values, label.test(row), row.weight());
                table.add(row.withoutAddress(), label.test(row), row.weight());
            }
        }
        return Boosting.train(table, SETTINGS);
    }
}
