package io.github.broadsheet.body;

/**
 * Takes in the sentence right behind kept ones in a text dump, where the model is in doubt: mostly it ends the text, and for
 * all that lines tell the page's chrome could begin there.
 */
final class LastSentence {
    private static final int FEWEST_LINES = 2;
    private static final int FEWEST_WORDS = 6;
    private static final double CONCEIVABLE = 0.1;

    private LastSentence() {}

    static void restore(Draft draft) {
        int kept = 0;
        for (int i = 0; i < draft.layout.size; i++) {
            if (draft.keeps(i)) {
                kept++;
            } else if (kept >= FEWEST_LINES && draft.keeps(i - 1) && isSentence(draft, i - 1) && isDoubtful(draft, i)) {
                draft.restore(i);
                return;
            }
        }
    }

    private static boolean isDoubtful(Draft draft, int line) {
        return draft.probabilities[line] >= CONCEIVABLE && isSentence(draft, line);
    }

    private static boolean isSentence(Draft draft, int line) {
        return draft.layout.wording.end[line] == Wording.ENDS_TERMINAL
                && draft.layout.segments.get(line).words() >= FEWEST_WORDS;
    }
}
