package io.github.broadsheet.body;

import io.github.broadsheet.body.Boosting.Settings;
import io.github.broadsheet.gold.GoldPage;
import io.github.broadsheet.gold.Measures;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trains the model of text dumps, on pages of known body rendered as dumps in several ways. */
final class DumpTraining {
    static final Settings SETTINGS = new Settings(160, 6, 0.15, 0.25, 0.8, 8, 5, 7);
    /** A page on which the model fails that much has a gold that is cut, or is no article. */
    private static final double SUSPECT_F1 = 0.75;

    /** What the dump of a brief counts; each brief is rendered in one way, each page in all. */
    private static final double BRIEF_WEIGHT = 1.2;

    private static final List<DumpRendering> RENDERINGS = List.of(DumpRendering.values());

    private final List<DumpSample> samples;
    private final List<DumpSample> briefs;
    final Map<String, String> figures = new LinkedHashMap<>();

    DumpTraining(List<GoldPage> pages, List<Sample> briefs) {
        samples = pages.parallelStream()
                .filter(page -> !page.body().isEmpty() && Corpus.named(page.set()).weightOfDumps() > 0)
                .flatMap(DumpTraining::renderings)
                .toList();
        this.briefs = IntStream.range(0, briefs.size())
                .parallel()
                .mapToObj(i -> rendering(briefs.get(i), RENDERINGS.get(i % RENDERINGS.size())))
                .toList();
    }

    private static DumpSample rendering(Sample brief, DumpRendering rendering) {
        return new DumpSample(brief.gold, rendering, brief.features.layout().outline, Training.FOLDS);
    }

    private static Stream<DumpSample> renderings(GoldPage page) {
        Source source = Source.file(page.file());
        Outline outline = DumpSample.read(page.url().isEmpty() ? source : source.at(page.url()));
        return Stream.of(DumpRendering.values())
                .filter(rendering -> !rendering.render(outline).isBlank())
                .map(rendering -> new DumpSample(page, rendering, outline, Training.FOLDS));
    }

    /** Judges every page by a model that has not seen its site. */
    void cross() {
        for (int fold = 0; fold < Training.FOLDS; fold++) {
            Trees trees = Trees.of(forest(fold), SETTINGS.depth());
            for (DumpSample sample : samples) {
                if (sample.fold == fold) {
                    sample.judge(trees);
                }
            }
            for (DumpSample brief : briefs) {
                if (brief.fold == fold) {
                    brief.judge(trees);
                }
            }
        }
        System.out.println("text dumps");
        for (Corpus corpus : Corpus.values()) {
            for (DumpRendering rendering : DumpRendering.values()) {
                List<Measures.Page> scores = samples.stream()
                        .filter(sample -> sample.rendering == rendering)
                        .filter(sample -> sample.gold.set().equals(corpus.folder()))
                        .map(DumpSample::score)
                        .toList();
                if (!scores.isEmpty()) {
                    String name = corpus.folder() + " " + rendering;
                    System.out.println("  " + name + "  " + Measures.table(scores));
                    figures.put("cross-validated " + name, Measures.table(scores));
                }
            }
        }
        tellBriefs();
    }

    private void tellBriefs() {
        List<Measures.Page> scores = briefs.stream().map(DumpSample::score).toList();
        if (!scores.isEmpty()) {
            System.out.println("  briefs  " + Measures.table(scores));
            figures.put("cross-validated briefs", Measures.table(scores));
        }
    }

    /** The trees of all pages but those of a fold, each page weighed by its trust; of all pages for fold -1. */
    List<Trees.Node> forest(int fold) {
        var table = new Boosting.Table();
        for (DumpSample sample : samples) {
            if (sample.fold != fold) {
                double trust = fold < 0 && sample.score().wordF1() < SUSPECT_F1 ? 0.15 : 1;
                sample.addTo(table, trust * Corpus.named(sample.gold.set()).weightOfDumps());
            }
        }
        for (DumpSample brief : briefs) {
            if (brief.fold != fold) {
                brief.addTo(table, BRIEF_WEIGHT * Corpus.named(brief.gold.set()).weightOfDumps());
            }
        }
        return Boosting.train(table, SETTINGS);
    }
}
