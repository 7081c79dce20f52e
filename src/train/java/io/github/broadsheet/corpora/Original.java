package io.github.broadsheet.corpora;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A public collection of pages with known answers, as its publisher lays it out. */
sealed interface Original permits Wcxb, Fundus, Zyte {
    /** The names of the uniform sets that it becomes. */
    List<String> sets();

    /**
     * Reads the whole of a checkout. Entries that are broken are told to the sets and left out.
     *
     * @throws ImportException if the checkout does not hold what it should
     */
    void read(Path checkout, Sets sets) throws IOException;
}
