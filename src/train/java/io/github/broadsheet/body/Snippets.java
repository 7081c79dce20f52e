package io.github.broadsheet.body;

import io.github.broadsheet.gold.Measures;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The snippet measure of {@code score.py}: texts that a body must, and must not, contain. */
final class Snippets {
    private Snippets() {}

    static String table(List<Sample> samples) {
        int found = 0;
        int missed = 0;
        int wrong = 0;
        for (Sample sample : samples) {
            String text = spaced(sample.text());
            for (String snippet : sample.gold.with()) {
                found += text.contains(spaced(snippet)) ? 1 : 0;
                missed += text.contains(spaced(snippet)) ? 0 : 1;
            }
            for (String snippet : sample.gold.without()) {
                wrong += text.contains(spaced(snippet)) ? 1 : 0;
            }
        }
        double precision = (double) found / Math.max(1, found + wrong);
        double recall = (double) found / Math.max(1, found + missed);
        return String.format(
                Locale.ROOT,
                "n %d  snippet_f1 %.4f  p %.4f  r %.4f",
                samples.size(),
                Measures.f1(precision, recall),
                precision,
                recall);
    }

    static String spaced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
    }
}
