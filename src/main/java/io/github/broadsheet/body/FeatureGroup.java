package io.github.broadsheet.body;

import java.util.List;

/** Features that are computed together. Made once for a page, then asked segment by segment. */
interface FeatureGroup {
    /** The features, in the order in which they are written. */
    List<Feature> features();

    /** Writes the features of one segment. */
    void write(int segment, Row row);
}
