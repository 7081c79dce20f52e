package io.github.broadsheet.body;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The sets that are trained on, by the names of their folders, with what a page of each counts. */
enum Corpus {
    ARTICLES("wcxb-articles", 1, 1, 1),
    PUBLISHERS("fundus", 1.5, 2.5, 1.5),
    /** Its bodies are not known, only snippets; the rest is guessed by a first model. */
    SNIPPETS("trafilatura", 0.4, 0.4, 0),
    /** Pages of other types, so that the model has seen some. */
    OTHERS("wcxb-other", 0.2, 0, 0),
    /** Short stories in some eighty languages, written for this project and kept with it; the public sets have hardly any. */
    HANDWRITTEN("handwritten", 0.1, 0.1, 1);

    private static final Path OURS = Path.of("src", "train");

    private final String folder;
    private final double first;
    private final double second;
    private final double dumps;

    Corpus(String folder, double first, double second, double dumps) {
        this.folder = folder;
        this.first = first;
        this.second = second;
        this.dumps = dumps;
    }

    String folder() {
        return folder;
    }

    /** Where the set is, if the others are in a folder. */
    Path in(Path data) {
        return (this == HANDWRITTEN ? OURS : data).resolve(folder);
    }

    /** The weight of a page in a stage, 1 or 2. */
    double weight(int stage) {
        return stage == 1 ? first : second;
    }

    /** The weight of the dumps of a page. */
    double weightOfDumps() {
        return dumps;
    }

    static Corpus named(String folder) {
        return Arrays.stream(values())
                .filter(corpus -> corpus.folder.equals(folder))
                .findFirst()
                .orElseThrow();
    }

    static List<String> folders() {
        return Arrays.stream(values()).map(Corpus::folder).toList();
    }
}
