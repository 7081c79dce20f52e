package io.github.broadsheet.metadata.timing;

import java.util.ArrayList;
import java.util.List;

/** Brings the clues of one page together: what several say of one day, each with what it knows best. */
final class Settling {
    private Settling() {}

    static List<Clue> settled(List<Clue> clues) {
        return new ArrayList<>(clues);
    }
}
