package io.github.broadsheet.body;

import java.util.Arrays;
import java.util.List;

/** The sets that are trained on, by the names of their folders, with the weight of a page of each in the first and second stage. */
enum Corpus {
    ARTICLES("wcxb-articles", 1, 1),
    PUBLISHERS("fundus", 1.5, 2.5),
    /** Its bodies are not known, only snippets; the rest is guessed by a first model. */
    SNIPPETS("trafilatura", 0.4, 0.4),
    /** Pages of other types, so that the model has seen some. */
    OTHERS("wcxb-other", 0.2, 0);

    private final String folder;
    private final double first;
    private final double second;

    Corpus(String folder, double first, double second) {
        this.folder = folder;
        this.first = first;
        this.second = second;
    }

    String folder() {
        return folder;
    }

    /** The weight of a page in a stage, 1 or 2. */
    double weight(int stage) {
        return stage == 1 ? first : second;
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
