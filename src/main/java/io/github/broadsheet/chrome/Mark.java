package io.github.broadsheet.chrome;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.WordFinder;
import java.util.Arrays;

/**
 * What the classes and ids around a segment hint at. Templates all over the world are named in English. A hint never
 * takes a segment out by itself: rules want words or links besides.
 */
enum Mark {
    SHARE("share* sharing* social* addthis* addtoany* sns"),
    SIGN_UP("newsletter* signup* subscri* mailchimp* paywall* regwall* optin*"),
    AUTHOR("author* byline* autor* writer* contributor* biogra* bio"),
    DATE("date time timestamp* publi* posted* meta entrymeta* postmeta*"),
    TAGS("tag tags taglist* keyword* topic* categor*"),
    COMMENTS("comment* disqus* respond*"),
    BUTTON("btn button* cta");

    private static final WordFinder NAMES =
            new WordFinder(Arrays.stream(values()).map(mark -> mark.words).toArray(String[]::new));

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    @SuppressWarnings("EnumOrdinal") // the sets of bits never leave the room
    int bit() {
        return 1 << ordinal();
    }

    /** The marks in a box's class and id, as a set of {@link #bit bits}. */
    static int in(Box box) {
        return (int) NAMES.in(box);
    }
}
