package io.github.broadsheet.chrome;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the classes and ids around a segment hint at. Templates all over the world are named in English. A hint never
 * takes a segment out by itself: rules want words or links besides.
 */
enum Mark {
    SHARE("share sharing social addthis addtoany sns"),
    SIGN_UP("newsletter signup subscri mailchimp paywall regwall optin"),
    AUTHOR("author byline autor writer contributor biogra bio"),
    DATE("date time timestamp publi posted meta entrymeta postmeta"),
    TAGS("tag tags taglist keyword topic categor"),
    COMMENTS("comment disqus respond"),
    BUTTON("btn button cta buttons");

    private static final int WHOLE_WORD = 5;
    private static final NavigableMap<String, Mark> BY_WORD = byWord();

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    private static NavigableMap<String, Mark> byWord() {
        var table = new TreeMap<String, Mark>();
        for (Mark mark : values()) {
            for (String word : mark.words.split(" ", -1)) {
                table.put(word, mark);
            }
        }
        return table;
    }

    @SuppressWarnings("EnumOrdinal") // the sets of bits never leave the room
    int bit() {
        return 1 << ordinal();
    }

    /** The marks in a box's class and id, as a set of {@link #bit bits}. A short word must be a whole one. */
    static int in(String names) {
        int found = 0;
        int from = 0;
        while (from < names.length()) {
            int end = from;
            while (end < names.length() && isLetter(names.charAt(end))) {
                end++;
            }
            if (end > from + 1) {
                found |= of(names.substring(from, end));
            }
            from = end + 1;
        }
        return found;
    }

    private static int of(String token) {
        Map.@Nullable Entry<String, Mark> entry = BY_WORD.floorEntry(token);
        if (entry == null) {
            return 0;
        }
        String word = entry.getKey();
        boolean hit = word.length() < WHOLE_WORD ? token.equals(word) : token.startsWith(word);
        return hit ? entry.getValue().bit() : 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
