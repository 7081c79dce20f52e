package io.github.broadsheet.metadata;

import io.github.broadsheet.phrases.Folding;
import io.github.broadsheet.phrases.LineTopics;
import io.github.broadsheet.phrases.Phrases;
import io.github.broadsheet.phrases.Topic;

/** The words on buttons that share, print or keep a story, and the names of networks. */
final class ButtonWords {
    private static final long BUTTONS = LineTopics.of(Topic.SHARE, Topic.SOCIAL, Topic.PRINT, Topic.COPY_LINK);

    private ButtonWords() {}

    static boolean isOne(String word, Folding folding) {
        String folded = folding.fold(word);
        return (Phrases.all().in(word, folded, folding).whole() & BUTTONS) != 0;
    }

    /** Whether a text is nothing but such words. */
    static boolean areAll(String text) {
        var folding = new Folding();
        for (String word : text.split(" ", -1)) {
            if (!isOne(word, folding)) {
                return false;
            }
        }
        return true;
    }
}
