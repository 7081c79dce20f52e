package io.github.broadsheet.body;

import java.nio.file.*;
import java.util.*;

/** Scratch: trains on all and writes. */
final class Ship {
    public static void main(String[] a) throws Exception {
        List<Sample> all = Experiment.load("/work/shared/eval/dev", "wcxb-articles", "fundus");
        var set = new Boosting.Settings(150, 5, 0.12, 0.25, 0.8, 8, 5, 7);
        var t = new Boosting.Table();
        for (Sample s : all) if (!s.gold.body().isEmpty()) Experiment.addRows(t, s);
        var header = Model.header(Features.ALL);
        header.put("sets", "wcxb-articles fundus");
        header.put("settings", set.toString());
        byte[] b = Model.bytes(header, Boosting.train(t, set), set.depth());
        System.out.println(b.length);
        Path p = Path.of(a[0]);
        Files.createDirectories(p.getParent());
        Files.write(p, b);
    }
}
