package io.github.broadsheet.body;

import io.github.broadsheet.phrases.LineTopics;
import io.github.broadsheet.phrases.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a line of a text dump is among the set phrases of chrome, and where it stands below labels of other stories. */
final class PhraseFeatures implements FeatureGroup {
    private static final int MOST = 60;
    private static final int MOST_LABELS = 20;
    private static final int MOST_WORDS = 500;

    /** What lines that are set phrases are told apart by. */
    private enum Kind {
        STORIES("the label of other stories", Topic.RELATED, Topic.CONTINUE, Topic.BREAKING),
        COMMENTS("about the discussion", Topic.COMMENTS, Topic.LOG_IN),
        BUTTONS(
                "a button",
                Topic.SHARE,
                Topic.SOCIAL,
                Topic.PRINT,
                Topic.COPY_LINK,
                Topic.FONT_SIZE,
                Topic.READING_TIME,
                Topic.VIEWS,
                Topic.PLAYER),
        OFFERS(
                "an offer or a notice",
                Topic.NEWSLETTER,
                Topic.FOLLOW,
                Topic.ADVERT,
                Topic.PAYWALL,
                Topic.AFFILIATE,
                Topic.CONSENT,
                Topic.COPYRIGHT),
        FACTS("about author, date or tags", Topic.BYLINE, Topic.STAMP, Topic.TAGS, Topic.SIGN_OFF, Topic.AUTHOR_BOX);

        private final String meaning;
        private final long topics;

        Kind(String meaning, Topic... topics) {
            this.meaning = meaning;
            this.topics = LineTopics.of(topics);
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    static final List<Feature> FEATURES = list();

    private final Layout layout;
    private final int headline;
    private final LineTopics topics;
    /** For each number of lines the labels of other stories or discussion among them, and the last of these, -1 for none. */
    private final int[] labelsTo;

    private final int[] lastLabel;

    PhraseFeatures(Layout layout, LineTopics topics, int headline) {
        this.layout = layout;
        this.headline = headline;
        this.topics = topics;
        labelsTo = new int[layout.size + 1];
        lastLabel = new int[layout.size + 1];
        lastLabel[0] = -1;
        for (int i = 0; i < layout.size; i++) {
            boolean label = topics.says(i, Kind.STORIES.topics | Kind.COMMENTS.topics);
            lastLabel[i + 1] = label ? i : lastLabel[i];
            labelsTo[i + 1] = labelsTo[i] + (label ? 1 : 0);
        }
    }

    private static List<Feature> list() {
        var list = new ArrayList<Feature>();
        for (Kind kind : KINDS) {
            String name = "phrase." + kind.name().toLowerCase(Locale.ROOT);
            list.add(new Feature(name, "whether it is " + kind.meaning, "0 or 1"));
        }
        list.add(new Feature(
                "labels", "labels of other stories or discussion between the headline and it", "lines, at most 20"));
        list.add(new Feature(
                "label.lines", "lines since the last label of other stories or discussion", "lines, at most 60"));
        list.add(new Feature(
                "label.words", "words since the last label of other stories or discussion", "words, at most 500"));
        return List.copyOf(list);
    }

    @Override
    public List<Feature> features() {
        return FEATURES;
    }

    @Override
    public void write(int i, Row row) {
        for (Kind kind : KINDS) {
            row.put(topics.says(i, kind.topics));
        }
        row.put(i > headline ? Math.min(MOST_LABELS, labelsTo[i + 1] - labelsTo[headline + 1]) : 0);
        int label = lastLabel[i + 1];
        row.put(label < 0 ? MOST : Math.min(MOST, i - label));
        row.put(label < 0 ? MOST_WORDS : Math.min(MOST_WORDS, layout.words(label, i)));
    }
}
