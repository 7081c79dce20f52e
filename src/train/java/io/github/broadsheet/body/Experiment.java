package io.github.broadsheet.body;

import java.nio.file.Path;
import java.util.*;
import java.util.stream.*;

/** Scratch. */
final class Experiment {
    static final int FOLDS = 5;

    static List<Sample> load(String root, String... sets) {
        List<GoldPage> pages = new ArrayList<>();
        for (String s : sets) pages.addAll(GoldPage.read(Path.of(root, s)));
        return pages.parallelStream().map(p -> new Sample(p, FOLDS)).filter(s -> s.rows.length > 0).toList();
    }

    static double opt(String name, double dflt) {
        return Double.parseDouble(System.getProperty(name, "" + dflt));
    }

    static void addRows(Boosting.Table t, Sample s) {
        double sum = 0;
        double[] w = new double[s.rows.length];
        for (int i = 0; i < w.length; i++) {
            int words = s.segments.get(i).words();
            w[i] = Math.pow(words, opt("wpow", 0.7)) + opt("wadd", 1.5);
            if (!s.labels[i] && words < 8 && Math.floorMod(s.features.layout().wording.hash[i] * 31 + i, 3) != 0) w[i] = 0;
            sum += w[i];
        }
        double setw = s.gold.set().equals("fundus") ? opt("wfundus", 1.5) : s.gold.set().equals("wcxb-other") ? opt("wother", 0.3) : 1;
        for (int i = 0; i < w.length; i++)
            if (w[i] > 0) t.add(s.rows[i], s.labels[i], w[i] / sum * s.weight * setw);
    }

    static void cross(List<Sample> train, List<Sample> test, Boosting.Settings set) {
        for (int f = 0; f < FOLDS; f++) {
            var t = new Boosting.Table();
            for (Sample s : train) if (s.fold != f) addRows(t, s);
            Trees trees = Trees.of(Boosting.train(t, set), set.depth());
            for (Sample s : test)
                if (s.fold == f) for (int i = 0; i < s.rows.length; i++) s.probabilities[i] = trees.probability(s.rows[i]);
        }
    }

    static boolean[] keep(Sample s) {
        int n = s.rows.length;
        int[] words = new int[n];
        for (int i = 0; i < n; i++) words[i] = s.segments.get(i).words();
        double th = Cut.threshold(s.probabilities, words);
        boolean[] k = new boolean[n];
        for (int i = 0; i < n; i++) k[i] = s.probabilities[i] >= th;
        return k;
    }

    static void report(List<Sample> samples) {
        Map<String, List<Sample>> by = new TreeMap<>();
        for (Sample s : samples) by.computeIfAbsent(s.gold.set(), x -> new ArrayList<>()).add(s);
        by.forEach((set, list) -> {
            if (!list.get(0).gold.with().isEmpty() && list.get(0).gold.body().isEmpty()) return;
            System.out.println(set + "  " + Measures.table(list.stream().filter(s -> !s.gold.body().isEmpty()).map(s -> Measures.of(s.text(keep(s)), s.gold.body())).toList()));
        });
    }

    public static void main(String[] a) {
        long t0 = System.nanoTime();
        String root = "/work/shared/eval/dev";
        List<Sample> all = load(root, "wcxb-articles", "fundus");
        System.out.printf("load %.1f s, features %d%n", (System.nanoTime() - t0) / 1e9, Features.ALL.size());
        Map<String, List<Sample>> by = new TreeMap<>();
        for (Sample s : all) by.computeIfAbsent(s.gold.set(), x -> new ArrayList<>()).add(s);
        by.forEach((set, list) -> System.out.println("oracle " + set + "  " + Measures.table(list.stream().filter(s -> !s.gold.body().isEmpty()).map(s -> Measures.of(s.text(s.labels), s.gold.body())).toList())));
        List<Sample> tr = all.stream().filter(s -> !s.gold.body().isEmpty()).toList();
        var set = new Boosting.Settings((int) opt("trees", 100), (int) opt("depth", 5), opt("eta", 0.15), opt("cols", 0.25), 0.8, opt("mcw", 8), 5, 7);
        t0 = System.nanoTime();
        cross(tr, all, set);
        System.out.printf("cross %.1f s%n", (System.nanoTime() - t0) / 1e9);
        report(all);
        for (Sample s : tr) s.weight = Measures.of(s.text(keep(s)), s.gold.body()).wordF1() < 0.75 ? 0.15 : 1;
        cross(tr, all, set);
        report(all);
    }
}
