package io.github.broadsheet.body;

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
    static float[] of(Features page, boolean[] kept) {
        Layout layout = page.layout();
        var row = new Row(ALL.size());
        var elements = new ElementFeatures(layout);
        new AddressFeatures(layout.outline).write(row);
        new DeclarationFeatures(layout).write(row);
        elements.write(row);
        new KeptFeatures(layout, page.words().pageTitle, kept, elements.headline()).write(row);
        new SiblingFeatures(layout).write(row);
        return row.values();
    }
}
