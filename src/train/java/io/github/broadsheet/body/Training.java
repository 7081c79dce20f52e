package io.github.broadsheet.body;

import io.github.broadsheet.body.Boosting.Settings;
import io.github.broadsheet.gold.GoldPage;
import io.github.broadsheet.gold.Measures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Trains the models of the body, of text dumps and of the kinds of page. {@code cross DATA} prints the cross-validated table; {@code train DATA FOLDER} prints it too,
 * then trains on everything and writes the models into the folder. DATA holds the uniform sets.
 */
final class Training {
    static final int FOLDS = 5;
    private static final Settings FIRST = new Settings(100, 5, 0.18, 0.3, 0.8, 8, 5, 3);
    private static final Settings SECOND = new Settings(40, 4, 0.2, 0.4, 0.8, 8, 5, 3);
    /** A page on which the model fails that much has a gold that is cut, or is no article. */
    private static final double SUSPECT_F1 = 0.75;

    private static final double SUSPECT_WEIGHT = 0.15;
    /** Of a page on which the model succeeds that well, the gold has no gaps to speak of: briefs are made of it. */
    private static final double SURE_F1 = 0.97;
    /** What a brief counts in the first stage; there are up to four of a page. The second stage is better without. */
    private static final double BRIEF_WEIGHT = 0.3;
    /** What a bare copy of a page counts, in both stages. */
    private static final double BARE_WEIGHT = 0.3;

    private final List<Sample> samples;
    private final Map<String, String> figures = new LinkedHashMap<>();
    private List<Sample> briefs = List.of();
    private List<Sample> bare = List.of();

    Training(List<Sample> samples) {
        this.samples = samples;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: cross DATA | train DATA FOLDER");
        }
        List<GoldPage> pages = pages(Path.of(arguments[1]));
        var training = new Training(load(pages));
        training.cross();
        var kinds = new KindTraining(training.samples, training.briefs);
        kinds.cross();
        training.tellWhole();
        var dumps = new DumpTraining(pages, training.briefs);
        dumps.cross();
        if (arguments[0].equals("train")) {
            training.write(Path.of(arguments[2]), kinds, dumps);
        }
    }

    private static List<GoldPage> pages(Path data) {
        var pages = new ArrayList<GoldPage>();
        for (Corpus corpus : Corpus.values()) {
            if (Files.exists(corpus.in(data))) {
                pages.addAll(GoldPage.read(corpus.in(data)));
            }
        }
        return pages;
    }

    static List<Sample> load(List<GoldPage> pages) {
        return pages.parallelStream()
                .map(page -> new Sample(page, FOLDS))
                .filter(sample -> sample.rows.length > 0)
                .toList();
    }

    /** Three rounds, each judging every page by a model that has not seen its site. */
    void cross() {
        first(labelled());
        tell("first stage, gold alone");
        briefs = articles()
                .filter(sample -> sample.score().wordF1() >= SURE_F1)
                .flatMap(sample -> Briefs.of(sample.gold, FOLDS))
                .toList();
        bare = articles().flatMap(sample -> BarePages.of(sample.gold, FOLDS)).toList();
        samples.stream().filter(Sample::hasOnlySnippets).forEach(Sample::guessLabels);
        first(samples);
        tell("first stage, and guessed labels, briefs and bare copies");
        Stream.of(samples, bare).flatMap(List::stream).filter(Sample::hasBody).forEach(Training::weigh);
        for (int fold = 0; fold < FOLDS; fold++) {
            Trees trees = Trees.of(second(fold), SECOND.depth());
            judged(fold).forEach(sample -> sample.judgeAgain(trees));
        }
        tell("second stage");
        tell("briefs", briefs);
        tell("bare copies", bare);
    }

    private void tellWhole() {
        samples.forEach(sample -> sample.whole = true);
        tell("with the kind of page and the rooms that follow");
        samples.forEach(sample -> sample.whole = false);
    }

    /** The pages with a gold body of the sets that hold articles. */
    private Stream<Sample> articles() {
        return samples.parallelStream()
                .filter(sample -> sample.hasBody() && Corpus.named(sample.gold.set()).weight(2) > 0);
    }

    private List<Sample> labelled() {
        return samples.stream().filter(Sample::hasBody).toList();
    }

    private void first(List<Sample> training) {
        for (int fold = 0; fold < FOLDS; fold++) {
            Trees trees = Trees.of(Boosting.train(firstTable(training, fold), FIRST), FIRST.depth());
            judged(fold).forEach(sample -> sample.judge(trees));
        }
    }

    /** All that a model judges which has not seen the sites of a fold. */
    private Stream<Sample> judged(int fold) {
        return Stream.of(samples, briefs, bare).flatMap(List::stream).filter(sample -> sample.fold == fold);
    }

    /** The rows of all pages but those of a fold; of all where there is no such fold. */
    private Boosting.Table firstTable(List<Sample> training, int fold) {
        var table = new Boosting.Table();
        add(table, training, fold, 1, 1);
        add(table, briefs, fold, 1, BRIEF_WEIGHT);
        add(table, bare, fold, 1, BARE_WEIGHT);
        return table;
    }

    private List<Trees.Node> second(int fold) {
        var table = new Boosting.Table();
        add(table, samples, fold, 2, 1);
        add(table, bare, fold, 2, BARE_WEIGHT);
        return Boosting.train(table, SECOND);
    }

    private static void add(Boosting.Table table, List<Sample> pages, int fold, int stage, double weight) {
        for (Sample page : pages) {
            double pageWeight = weight * Corpus.named(page.gold.set()).weight(stage);
            if (page.isLabelled() && page.fold != fold && pageWeight > 0) {
                if (stage == 1) {
                    page.addTo(table, page.rows, Sample.FIRST_POWER, pageWeight);
                } else {
                    page.addTo(table, page.secondRows(), Sample.SECOND_POWER, pageWeight * page.trust);
                }
            }
        }
    }

    private static void weigh(Sample sample) {
        sample.trust = sample.score().wordF1() < SUSPECT_F1 ? SUSPECT_WEIGHT : 1;
    }

    private void tell(String stage) {
        System.out.println(stage);
        for (Corpus corpus : Corpus.values()) {
            List<Sample> of = samples.stream()
                    .filter(sample -> sample.gold.set().equals(corpus.folder()))
                    .toList();
            if (!of.isEmpty()) {
                String line = corpus == Corpus.SNIPPETS ? Snippets.table(of) : Measures.table(scores(of));
                System.out.println("  " + corpus.folder() + "  " + line);
                figures.put("cross-validated " + corpus.folder(), line);
            }
        }
    }

    private void tell(String made, List<Sample> pages) {
        System.out.println(made);
        for (Corpus corpus : Corpus.values()) {
            List<Sample> of = pages.stream()
                    .filter(page -> page.gold.set().equals(corpus.folder()))
                    .toList();
            if (!of.isEmpty()) {
                String line = Measures.table(scores(of));
                System.out.println("  of " + corpus.folder() + "  " + line);
                figures.put("cross-validated " + made + " of " + corpus.folder(), line);
            }
        }
    }

    private static List<Measures.Page> scores(List<Sample> of) {
        return of.stream().filter(Sample::hasBody).map(Sample::score).toList();
    }

    private void write(Path folder, KindTraining kinds, DumpTraining dumps) throws IOException {
        Files.createDirectories(folder);
        List<Trees.Node> second = second(-1);
        List<Trees.Node> first = Boosting.train(firstTable(samples, -1), FIRST);
        Files.write(folder.resolve("first.model"), bytes(Features.ALL, first, FIRST));
        Files.write(folder.resolve("second.model"), bytes(SecondStage.ALL, second, SECOND));
        figures.putAll(kinds.figures);
        Files.write(folder.resolve("kind-article.model"), bytes(KindFeatures.ALL, kinds.articles(-1), KindTraining.SETTINGS));
        Files.write(folder.resolve("kind-listing.model"), bytes(KindFeatures.ALL, kinds.listings(-1), KindTraining.SETTINGS));
        figures.putAll(dumps.figures);
        Files.write(folder.resolve("dump.model"), bytes(DumpFeatures.ALL, dumps.forest(-1), DumpTraining.SETTINGS));
    }

    private byte[] bytes(List<Feature> features, List<Trees.Node> trees, Settings settings) throws IOException {
        Map<String, String> header = Model.header(features);
        header.put("sets", String.join(" ", Corpus.folders()));
        header.put("pages", String.format(Locale.ROOT, "%d", samples.size()));
        header.put("settings", settings.toString());
        header.putAll(figures);
        return Model.bytes(header, trees, settings.depth());
    }
}
