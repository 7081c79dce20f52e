package io.github.broadsheet.body;

import io.github.broadsheet.gold.GoldPage;
import io.github.broadsheet.outline.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Remembers labels from run to run, since aligning is the slow part: one small file for each page and its segments. */
final class LabelCache {
    private static final Path FOLDER = Path.of(System.getProperty("labels", "target/labels"));

    private LabelCache() {}

    static boolean[] of(GoldPage gold, List<Segment> segments) {
        int hash = gold.body().hashCode();
        for (Segment segment : segments) {
            hash = hash * 31 + segment.text().hashCode();
        }
        Path file = FOLDER.resolve(gold.set() + gold.id() + hash);
        try {
            if (Files.exists(file)) {
                return booleans(Files.readAllBytes(file));
            }
            boolean[] labels = Labels.of(segments, gold.body());
            byte[] bytes = new byte[labels.length];
            for (int i = 0; i < labels.length; i++) {
                bytes[i] = (byte) (labels[i] ? 1 : 0);
            }
            Files.createDirectories(FOLDER);
            Files.write(file, bytes);
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean[] booleans(byte[] bytes) {
        boolean[] labels = new boolean[bytes.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = bytes[i] == 1;
        }
        return labels;
    }
}
