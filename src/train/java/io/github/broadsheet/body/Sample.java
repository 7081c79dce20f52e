package io.github.broadsheet.body;

import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A page of a training set, read once: its segments, features and labels. */
final class Sample {
    final GoldPage gold;
    final Outline outline;
    final Features features;
    final List<Segment> segments;
    final float[][] rows;
    final boolean[] labels;
    final int fold;
    /** The probabilities of the model that has not seen the page's site. */
    double[] probabilities;

    double weight = 1;

    Sample(GoldPage gold, int folds) {
        this.gold = gold;
        this.fold = gold.fold(folds);
        try {
            Source source = Source.file(gold.file());
            outline = Outline.of(PageReader.read(gold.url().isEmpty() ? source : source.at(gold.url()), Limits.defaults()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        segments = outline.segments();
        features = new Features(outline);
        rows = new float[segments.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = features.of(i).clone();
        }
        labels = gold.body().isEmpty() ? new boolean[rows.length] : cached();
        probabilities = new double[rows.length];
    }

    private boolean[] cached() {
        int hash = gold.body().hashCode();
        for (Segment s : segments) hash = hash * 31 + s.text().hashCode();
        java.nio.file.Path p = java.nio.file.Path.of("/tmp/body/labels", gold.set() + gold.id() + hash);
        try {
            if (java.nio.file.Files.exists(p)) {
                byte[] b = java.nio.file.Files.readAllBytes(p);
                boolean[] l = new boolean[b.length];
                for (int i = 0; i < l.length; i++) l[i] = b[i] == 1;
                return l;
            }
            boolean[] l = Labels.of(segments, gold.body());
            byte[] b = new byte[l.length];
            for (int i = 0; i < l.length; i++) b[i] = (byte) (l[i] ? 1 : 0);
            java.nio.file.Files.write(p, b);
            return l;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
