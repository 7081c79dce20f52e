package io.github.broadsheet.body;

import io.github.broadsheet.outline.Outline;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the model sees of a page: for each segment one row of numbers. No number tells which page it is, how long the page
 * is, or in what language; so what was learned on some sites holds for others.
 */
final class Features {
    /** All features, in the order of a row. */
    static final List<Feature> ALL = Stream.of(
                    TextFeatures.FEATURES,
                    MarkupFeatures.FEATURES,
                    PlaceFeatures.FEATURES,
                    TemplateFeatures.FEATURES,
                    NeighbourFeatures.FEATURES)
            .flatMap(List::stream)
            .toList();

    private final Layout layout;
    private final List<FeatureGroup> groups;
    private final int[] templates;
    private final PageWords words;
    private final Row row = new Row(ALL.size());

    /** Prepares a page that has at least one segment. */
    Features(Outline outline) {
        layout = new Layout(outline);
        words = new PageWords(layout);
        var template = new TemplateFeatures(layout);
        templates = template.groupOf();
        groups = List.of(
                new TextFeatures(layout, words),
                new MarkupFeatures(layout),
                new PlaceFeatures(layout),
                template,
                new NeighbourFeatures(layout, words, templates));
    }

    /** The features of one segment; the array is used again by the next call. */
    float[] of(int segment) {
        row.restart();
        for (FeatureGroup group : groups) {
            group.write(segment, row);
        }
        return row.values();
    }

    /** The words that matter on the page. */
    PageWords words() {
        return words;
    }

    Layout layout() {
        return layout;
    }

    /** For each segment the number of those that a template wrote alike. */
    int[] templates() {
        return templates;
    }
}
