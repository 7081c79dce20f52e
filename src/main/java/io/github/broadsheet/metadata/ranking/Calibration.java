package io.github.broadsheet.metadata.ranking;

import io.github.broadsheet.model.Field;
import java.util.Map;

/**
 * From the ballot's own measure of sureness to the share of such values that were right on annotated pages, by field:
 * straight lines between the points given. {@code ReliabilityTest} prints the figures that the points come from.
 * Fields without points keep the ballot's measure.
 */
final class Calibration {
    private static final Map<Field<?>, double[]> POINTS = Map.of(
            Field.TITLE, new double[] {0, 0, 0.55, 0.35, 0.75, 0.62, 0.86, 0.73, 0.89, 0.86, 0.92, 0.96, 1, 1},
            Field.AUTHORS, new double[] {0, 0, 0.40, 0.68, 0.56, 0.75, 0.74, 0.81, 0.86, 0.92, 0.93, 0.95, 1, 1},
            Field.SECTION, new double[] {0, 0, 0.46, 0.40, 0.57, 0.74, 0.65, 0.82, 0.74, 0.87, 0.84, 0.91, 1, 1},
            Field.PUBLISHED, new double[] {0, 0, 0.35, 0.60, 0.65, 0.75, 0.75, 0.88, 0.90, 0.90, 0.95, 0.95, 1, 1},
            Field.SUBTITLE, new double[] {0, 0, 0.55, 0.30, 0.63, 0.50, 0.75, 0.69, 0.84, 0.82, 0.91, 0.95, 1, 1},
            Field.TAGS, new double[] {0, 0, 0.45, 0.45, 0.54, 0.50, 0.63, 0.75, 0.75, 0.90, 1, 1});

    private Calibration() {}

    static double of(Field<?> field, double sureness) {
        double sure = Math.max(0, Math.min(1, sureness));
        double[] points = POINTS.get(field);
        if (points == null) {
            return sure;
        }
        int i = 2;
        while (i < points.length - 2 && points[i] < sure) {
            i += 2;
        }
        double share = (sure - points[i - 2]) / (points[i] - points[i - 2]);
        return points[i - 1] + Math.max(0, Math.min(1, share)) * (points[i + 1] - points[i - 1]);
    }
}
