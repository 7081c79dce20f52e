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
    private final PageWords words;
    private final TextFeatures text;
    private final MarkupFeatures markup;
    private final PlaceFeatures place;
    private final TemplateFeatures template;
    private final NeighbourFeatures neighbours;
    private final Row row = new Row(ALL.size());

    /** Prepares a page that has at least one segment. */
    Features(Outline outline) {
        layout = new Layout(outline);
        words = new PageWords(layout);
        text = new TextFeatures(layout, words);
        markup = new MarkupFeatures(layout);
        place = new PlaceFeatures(layout, words.titleSegment);
        template = new TemplateFeatures(layout);
        neighbours = new NeighbourFeatures(layout, words, template.groupOf());
    }

    /** The features of one segment; the array is used again by the next call. */
    float[] of(int segment) {
        row.restart();
        text.write(segment, row);
        markup.write(segment, row);
        place.write(segment, row);
        template.write(segment, row);
        neighbours.write(segment, row);
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
        return template.groupOf();
    }
}
