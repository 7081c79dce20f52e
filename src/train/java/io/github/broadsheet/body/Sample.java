package io.github.broadsheet.body;

import io.github.broadsheet.gold.GoldPage;
import io.github.broadsheet.gold.Measures;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** A page of a training set, read once: its segments, features and labels, and what the models make of it. */
final class Sample {
    /** Pages are looked at again long after they were read. */
    static final Limits PATIENT = Limits.defaults().withDeadline(Duration.ofDays(1));

    /** What a segment counts by its words: in the second stage, which decides on edges, short ones nearly as much as long ones. */
    static final double FIRST_POWER = 0.7;

    static final double SECOND_POWER = 0.2;
    private static final double WEIGHT_OF_ANY = 1.5;
    private static final int SHORT = 8;
    private static final int BEFORE = 6;
    private static final int AFTER = 10;
    private static final double RATE_OF_FAR = 0.3;
    private static final double RATE_OF_FAR_LINKS = 0.1;
    private static final double SURELY = 0.8;
    private static final double HARDLY = 0.15;

    final GoldPage gold;
    final Features features;
    final List<Segment> segments;
    final float[][] rows;
    final boolean[] labels;
    final int fold;
    /** Segments that are not trained on, for their labels are unknown. */
    private final boolean[] unknown;

    /** What the latest model that has not seen the page's site says. */
    double[] probabilities;

    /** What the first stage alone says. */
    double[] first;

    /** Whether the later rooms work on what the body room decides. */
    boolean whole;

    /** How the body is cut: by the kind of page that the models see which have not seen its site. */
    Cut cut = Cut.STRICT;

    /** How much the page counts in the second stage, 1 as a rule. */
    double trust = 1;

    Sample(GoldPage gold, int folds) {
        this(gold, folds, read(gold));
    }

    Sample(GoldPage gold, int folds, Outline outline) {
        this.gold = gold;
        fold = gold.fold(folds);
        segments = outline.segments();
        features = new Features(outline);
        rows = new float[segments.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = features.of(i).clone();
        }
        labels = hasBody() ? LabelCache.of(gold, segments) : new boolean[rows.length];
        first = new double[rows.length];
        probabilities = first;
        unknown = new boolean[rows.length];
    }

    /** The page of a gold as the rooms see it. */
    static Outline read(GoldPage gold) {
        try {
            Source source = Source.file(gold.file());
            return Outline.of(
                    PageReader.read(gold.url().isEmpty() ? source : source.at(gold.url()), PATIENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasBody() {
        return !gold.body().isEmpty();
    }

    boolean hasOnlySnippets() {
        return !hasBody() && !gold.with().isEmpty();
    }

    /** Whether anything is known of its body: what tells nothing must not teach that all is chrome. */
    boolean isLabelled() {
        return hasBody() || hasOnlySnippets();
    }

    /** Labels from the snippets, and from the model where it is sure. */
    void guessLabels() {
        List<String> with = gold.with().stream().map(Snippets::spaced).toList();
        List<String> without = gold.without().stream().map(Snippets::spaced).toList();
        for (int i = 0; i < rows.length; i++) {
            String text = Snippets.spaced(segments.get(i).text());
            boolean in = with.stream().anyMatch(text::contains);
            boolean out = !in && without.stream().anyMatch(text::contains);
            labels[i] = in || !out && probabilities[i] > 0.5;
            unknown[i] = !in && !out && probabilities[i] > HARDLY && probabilities[i] < SURELY;
        }
    }

    /**
     * Adds its rows to a table. Longer segments weigh more, and all pages of a set alike. Of the short texts far from the
     * body, of which there are very many, only some are taken.
     */
    void addTo(Boosting.Table table, float[][] from, double power, double pageWeight) {
        int first = labels.length;
        int last = -1;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i]) {
                first = Math.min(first, i);
                last = i;
            }
        }
        double[] weights = new double[labels.length];
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            if (!unknown[i] && taken(i, i >= first - BEFORE && i <= last + AFTER)) {
                weights[i] = weight(segments.get(i).words(), power);
                sum += weights[i];
            }
        }
        for (int i = 0; i < labels.length; i++) {
            if (weights[i] > 0) {
                table.add(from[i], labels[i], weights[i] / sum * pageWeight);
            }
        }
    }

    /** What a text of so many words counts. */
    static double weight(int words, double power) {
        return Math.pow(words, power) + WEIGHT_OF_ANY;
    }

    private boolean taken(int i, boolean near) {
        if (labels[i] || near || segments.get(i).words() >= SHORT) {
            return true;
        }
        int draw = Math.floorMod((features.layout().wording.hash[i] * 31 + i) * 0x9E3779B9 >>> 8, 100);
        return draw < 100 * (segments.get(i).linkDensity() > SURELY ? RATE_OF_FAR_LINKS : RATE_OF_FAR);
    }

    void judge(Trees trees) {
        for (int i = 0; i < rows.length; i++) {
            first[i] = trees.probability(rows[i]);
        }
        probabilities = first;
    }

    float[][] secondRows() {
        var agreement = new Agreement(features, first);
        float[][] out = new float[rows.length][];
        for (int i = 0; i < out.length; i++) {
            out[i] = SecondStage.write(agreement, i, SecondStage.kept(rows[i]), SecondStage.newRow());
        }
        return out;
    }

    void judgeAgain(Trees trees) {
        probabilities = first.clone();
        float[][] from = secondRows();
        for (int i = 0; i < rows.length; i++) {
            if (first[i] >= Classifier.HOPELESS) {
                probabilities[i] = SecondStage.settle(first[i], trees.probability(from[i]));
            }
        }
    }

    /** The body room's decision. */
    Draft draft() {
        return Draft.of(features, probabilities, cut);
    }

    boolean[] kept() {
        Draft draft = draft();
        boolean[] kept = new boolean[rows.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = draft.keeps(i);
        }
        return kept;
    }

    String text(boolean[] kept) {
        var out = new StringBuilder();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                out.append(out.length() == 0 ? "" : "\n\n").append(segments.get(i).text());
            }
        }
        return out.toString();
    }

    /** The text that counts: of the body room's decision, or of the whole library's. */
    String text() {
        return whole ? WholePage.text(draft()) : text(kept());
    }

    Measures.Page score() {
        return Measures.of(text(), gold.body());
    }
}
