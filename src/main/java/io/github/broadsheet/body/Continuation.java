package io.github.broadsheet.body;

import io.github.broadsheet.phrases.LineTopics;
import io.github.broadsheet.phrases.Topic;

/**
 * Takes in the sentences behind kept ones in a text dump, where the model is in doubt: the text goes on until a line says
 * something else. Set phrases of chrome may stand among the sentences, and a subheading or a link to another story, unless
 * title and sentence take turns behind it, as those of teasers do.
 */
final class Continuation {
    private static final int FEWEST_SENTENCES = 2;
    private static final double CONCEIVABLE = 0.03;
    private static final double CONCEIVABLE_APART = 0.1;
    private static final double CONCEIVABLE_BEYOND = 0.05;
    private static final double LIKELY_SUBHEADING = 0.2;
    private static final int MOST_BETWEEN = 2;
    private static final int MOST_PHRASES = 2;
    private static final int MOST_WORDS_BETWEEN = 12;

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
                int beyond = open && !sentence && sentences >= FEWEST_SENTENCES ? beyond(i) : i;
                open = beyond > i;
                if (open) {
                    restore(i, beyond);
                    sentences++;
                    apart = false;
                    i = beyond;
                }
            }
        }
    }

    /** The sentence that goes on behind a line or two that say something else; the line itself if none does. */
    private int beyond(int line) {
        int between = 0;
        int i = line;
        while (i < draft.layout.size && !draft.isSentence(i)) {
            boolean phrase = topics.says(i, -1);
            between += phrase ? 0 : 1;
            boolean ends = phrase
                    ? topics.says(i, ENDS)
                    : draft.layout.segments[i].words() > MOST_WORDS_BETWEEN || between > MOST_BETWEEN;
            if (ends || draft.keeps(i) || i - line > MOST_BETWEEN + MOST_PHRASES) {
                return line;
            }
            i++;
        }
        boolean goesOn = i < draft.layout.size
                && !draft.keeps(i)
                && !topics.says(i, -1)
                && draft.probabilities[i] >= CONCEIVABLE_BEYOND
                && !isTitle(i + 1);
        return goesOn ? i : line;
    }

    /** Whether a line is neither sentence nor phrase, and not kept. */
    private boolean isTitle(int line) {
        return line < draft.layout.size && !draft.isSentence(line) && !topics.says(line, -1) && !draft.keeps(line);
    }

    private void restore(int line, int sentence) {
        for (int i = line; i < sentence; i++) {
            if (draft.probabilities[i] >= LIKELY_SUBHEADING && !topics.says(i, -1)) {
                draft.restore(i);
            }
        }
        draft.restore(sentence);
    }

    private boolean isConceivable(int line, boolean apart) {
        return draft.probabilities[line] >= (apart ? CONCEIVABLE_APART : CONCEIVABLE);
    }
}
