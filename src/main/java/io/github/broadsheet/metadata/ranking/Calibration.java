package io.github.broadsheet.metadata.ranking;

import io.github.broadsheet.model.Field;

/** From the ballot's own measure of sureness to the share of such values that are right. */
final class Calibration {
    private Calibration() {}

    static double of(Field<?> field, double sureness) {
        return Math.max(0, Math.min(1, sureness));
    }
}
