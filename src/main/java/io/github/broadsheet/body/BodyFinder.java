package io.github.broadsheet.body;

import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The door of this room: decides for each segment of a page whether it is body text. */
public final class BodyFinder {
    private static final Model MODEL = Model.load("html.model");

    private static final Model DUMP = Model.load("dump.model");

    private BodyFinder() {}

    /** Decides for every segment of the page. */
    public static BodyReading find(Outline outline, Setup setup) {
        List<Segment> segments = outline.segments();
        int n = segments.size();
        var probabilities = new double[n];
        if (n == 0) {
            return new BodyReading(probabilities, List.of(), Status.EMPTY);
        }
        boolean dump = outline.page().kind() == Page.Kind.TEXT_DUMP;
        Trees trees = (dump ? DUMP : MODEL).trees();
        IntFunction<float[]> features = dump ? new DumpFeatures(outline)::of : new Features(outline)::of;
        int[] words = new int[n];
        for (int i = 0; i < n; i++) {
            probabilities[i] = trees.probability(features.apply(i));
            words[i] = segments.get(i).words();
        }
        double threshold = Cut.threshold(probabilities, words);
        var removals = new ArrayList<@Nullable Removal>(n);
        boolean any = false;
        for (int i = 0; i < n; i++) {
            boolean kept = probabilities[i] >= threshold;
            removals.add(kept ? null : unlikely(probabilities[i], threshold));
            any |= kept;
        }
        return new BodyReading(probabilities, removals, any ? Status.ARTICLE : Status.EMPTY);
    }

    private static Removal unlikely(double probability, double threshold) {
        return new Removal(
                "model",
                String.format(Locale.ROOT, "body text with a probability of %.2f, below %.2f", probability, threshold));
    }
}
