package io.github.broadsheet.body;

import io.github.broadsheet.model.Removal;
import io.github.broadsheet.phrases.LineTopics;
import io.github.broadsheet.phrases.Topic;

/**
 * Takes out of a text dump what the model let through below the label of other stories or of the discussion: titles and
 * sentences in turn, as teasers and what readers wrote are; and where nothing labels them, those that have dates besides.
 */
final class LabelledStories {
    /** So many words before a label are a story, however short beside what follows. */
    private static final int STORY = 15;

    private static final int MOST_WORDS_OF_LABEL = 6;
    private static final int FEWEST_PAIRS = 2;
    private static final int MOST_LINES = 200;
    private static final int TEASER = 3;
    private static final int LONGEST_DATE = 6;
    private static final int FEWEST_DIGITS = 3;
    /** The probability from which on what is kept is no teaser, or no reader's comment, whatever stands above it. */
    private static final double SURE = 0.8;

    private static final double SURE_BELOW_COMMENTS = 0.9;

    private static final long COMMENTS = LineTopics.of(Topic.COMMENTS);
    private static final long LABELS = LineTopics.of(Topic.RELATED, Topic.BREAKING, Topic.COMMENTS);
    private static final Removal STORY_BELOW =
            new Removal("other-stories", "below the label of other stories or of the discussion");
    private static final Removal STORY_IN_ROW =
            new Removal("other-stories", "in a row of titles, sentences and dates that take turns");

    private final Draft draft;
    private final LineTopics topics;
    private final int size;

    private LabelledStories(Draft draft, LineTopics topics) {
        this.draft = draft;
        this.topics = topics;
        size = draft.layout.size;
    }

    static void remove(Draft draft, LineTopics topics) {
        new LabelledStories(draft, topics).remove();
    }

    private void remove() {
        int words = 0;
        for (int i = 0; i < size; i++) {
            boolean label = isLabel(i);
            int end = words < STORY ? i : label ? endOfStories(i) : endOfDatedStories(i);
            if (end > i && !isSure(i, end)) {
                draft.remove(i, end, label ? STORY_BELOW : STORY_IN_ROW);
                i = end - 1;
            } else {
                words += draft.keeps(i) ? draft.layout.segments[i].words() : 0;
            }
        }
    }

    /** Whether a line is a set phrase and no more than that. */
    private boolean isLabel(int line) {
        return topics.says(line, LABELS)
                && topics.isWhole(line)
                && draft.layout.segments[line].words() <= MOST_WORDS_OF_LABEL;
    }

    /** Where the sentences below a label end that each stand behind a line that is none; the label itself if they are few. */
    private int endOfStories(int label) {
        int pairs = 0;
        int last = label;
        int end = Math.min(size, label + MOST_LINES);
        for (int i = label + 1; i < end; i++) {
            if (!draft.isSentence(i)) {
                continue;
            }
            if (draft.isSentence(i - 1)) {
                return pairs > FEWEST_PAIRS ? last : label;
            }
            pairs++;
            last = i + 1;
        }
        return pairs >= FEWEST_PAIRS ? end : label;
    }

    /** Where a row of titles, sentences and dates ends that take turns from a line on; the line itself if there is none. */
    private int endOfDatedStories(int line) {
        int end = line;
        int last = Math.min(size, line + MOST_LINES) - TEASER;
        while (end <= last && isTeaser(end) && (end == line || isLike(end, line))) {
            end += TEASER;
        }
        return end - line >= FEWEST_PAIRS * TEASER ? end : line;
    }

    /** Whether three lines are a title, a sentence and a date, in any order. */
    private boolean isTeaser(int line) {
        int sentences = 0;
        int dates = 0;
        for (int i = line; i < line + TEASER; i++) {
            sentences += draft.isSentence(i) ? 1 : 0;
            dates += isDate(i) ? 1 : 0;
        }
        return sentences == 1 && dates == 1;
    }

    /** Whether the lines of two teasers stand in one order. */
    private boolean isLike(int teaser, int other) {
        boolean like = true;
        for (int i = 0; i < TEASER; i++) {
            like &= draft.isSentence(teaser + i) == draft.isSentence(other + i)
                    && isDate(teaser + i) == isDate(other + i);
        }
        return like;
    }

    /** Whether a line is short and has the digits of a date. */
    private boolean isDate(int line) {
        return !draft.isSentence(line)
                && draft.layout.segments[line].words() <= LONGEST_DATE
                && draft.layout.wording.digits[line] >= FEWEST_DIGITS;
    }

    /** Whether the model is sure of what is kept between two lines, by its words. */
    private boolean isSure(int from, int end) {
        double sum = 0;
        int words = 0;
        for (int i = from; i < end; i++) {
            int own = draft.keeps(i) ? draft.layout.segments[i].words() : 0;
            words += own;
            sum += own * draft.probabilities[i];
        }
        double sure = topics.says(from, COMMENTS) ? SURE_BELOW_COMMENTS : SURE;
        return sum > sure * words;
    }
}
