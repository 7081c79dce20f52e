package io.github.broadsheet.body;

import io.github.broadsheet.phrases.LineTopics;
import io.github.broadsheet.phrases.Topic;

/**
 * Takes in the sentences behind kept ones in a text dump, where the model is in doubt: the text goes on until a line says
 * something else. Set phrases of chrome may stand among the sentences.
 */
final class Continuation {
    private static final int FEWEST_SENTENCES = 2;
    private static final double CONCEIVABLE = 0.03;
    private static final double CONCEIVABLE_APART = 0.1;

    /** What ends a text where no sentence goes on behind it. */
    private static final long ENDS = LineTopics.of(
            Topic.COMMENTS,
            Topic.LOG_IN,
            Topic.TAGS,
            Topic.COPYRIGHT,
            Topic.AUTHOR_BOX,
            Topic.SIGN_OFF,
            Topic.AGENCY,
            Topic.BYLINE);

    private final Draft draft;
    private final LineTopics topics;

    private Continuation(Draft draft, LineTopics topics) {
        this.draft = draft;
        this.topics = topics;
    }

    static void restore(Draft draft, LineTopics topics) {
        new Continuation(draft, topics).restore();
    }

    private void restore() {
        int sentences = 0;
        boolean open = false;
        boolean apart = false; // whether a phrase of chrome stands between
        for (int i = 0; i < draft.layout.size; i++) {
            boolean sentence = draft.isSentence(i);
            boolean phrase = topics.says(i, -1);
            if (draft.keeps(i)) {
                sentences += sentence ? 1 : 0;
                open = sentence && !phrase || open && phrase;
                apart = false;
            } else if (open && phrase) {
                open = !topics.says(i, ENDS);
                apart = true;
            } else if (open && sentence && sentences >= FEWEST_SENTENCES && isConceivable(i, apart)) {
                draft.restore(i);
                sentences++;
                apart = false;
            } else {
                open = false;
            }
        }
    }

    private boolean isConceivable(int line, boolean apart) {
        return draft.probabilities[line] >= (apart ? CONCEIVABLE_APART : CONCEIVABLE);
    }
}
