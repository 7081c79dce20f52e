package io.github.broadsheet.body;

import io.github.broadsheet.outline.Outline;
import java.util.List;
import java.util.stream.Stream;

/** What the models of the kind of page see: one row of numbers for a page, from its parts by their own rules. */
final class KindFeatures {
    /** All features, in the order of the row. */
    static final List<Feature> ALL = Stream.of(
                    AddressFeatures.FEATURES,
                    DeclarationFeatures.FEATURES,
                    ElementFeatures.FEATURES,
                    KeptFeatures.FEATURES,
                    SiblingFeatures.FEATURES)
            .flatMap(List::stream)
            .toList();

    private KindFeatures() {}

    /** The features of a page of which these segments were kept. */
    static float[] of(Outline outline, boolean[] kept) {
        var row = new Row(ALL.size());
        var elements = new ElementFeatures(outline);
        new AddressFeatures(outline).write(row);
        new DeclarationFeatures(outline).write(row);
        elements.write(row);
        new KeptFeatures(outline, kept, elements.headline()).write(row);
        new SiblingFeatures(outline).write(row);
        return row.values();
    }
}
