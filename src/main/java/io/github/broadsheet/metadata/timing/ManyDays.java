package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.outline.Span;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** Doubts dates that are shown where several different days are: a story that tells of them, a list of other stories. */
final class ManyDays {
    private static final int CHRONICLE = 3;
    private static final double TOLD = 0.5;
    private static final int LIST = 2;
    private static final double LISTED = 0.6;
    private static final double HEARD = 0.25;

    private ManyDays() {}

    /** Several days in the text, none with a word that says what it is, are what the story tells of. */
    static void doubtChronicles(List<Clue> lines, Span body) {
        var days = new HashSet<LocalDate>();
        for (Clue clue : lines) {
            if (!clue.said() && body.contains(clue.shown().first())) {
                days.add(clue.date().day());
            }
        }
        for (int i = 0; days.size() >= CHRONICLE && i < lines.size(); i++) {
            Clue clue = lines.get(i);
            if (!clue.said() && body.contains(clue.shown().first())) {
                lines.set(i, clue.as(clue.role(), TOLD));
            }
        }
    }

    /**
     * Different days of publication below the text are those of a list of stories: an article has one.
     *
     * @param below the first segment below headline and text
     */
    static void doubtLists(List<Clue> clues, int below) {
        for (boolean said : new boolean[] {false, true}) {
            var days = new HashSet<LocalDate>();
            for (Clue clue : clues) {
                if (isListed(clue, said, below)) {
                    days.add(clue.date().day());
                }
            }
            for (int i = 0; days.size() >= LIST && i < clues.size(); i++) {
                if (isListed(clues.get(i), said, below)) {
                    clues.set(i, clues.get(i).as(Role.PUBLISHED, LISTED));
                }
            }
        }
    }

    private static boolean isListed(Clue clue, boolean said, int below) {
        return clue.role() == Role.PUBLISHED
                && clue.isShown()
                && clue.trust() >= HEARD
                && clue.said() == said
                && clue.shown().first() >= below;
    }
}
