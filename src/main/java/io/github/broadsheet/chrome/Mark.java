package io.github.broadsheet.chrome;

import io.github.broadsheet.outline.Box;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the classes and ids around a segment hint at. Templates all over the world are named in English. A hint never
 * takes a segment out by itself: rules want words or links besides.
 */
enum Mark {
    SHARE("share", "sharing", "social", "addthis", "addtoany", "sns"),
    RELATED("relat", "recirc", "recommend", "readmore", "readalso", "teaser", "promo", "outbrain", "taboola", "similar"),
    SIGN_UP("newsletter", "signup", "subscri", "mailchimp", "paywall", "regwall", "optin"),
    ADVERT("advert", "adv", "ads", "ad", "adslot", "sponsor", "promotion", "adlabel"),
    CAPTION("caption", "figcaption", "credit", "photo", "image", "img", "picture", "gallery", "media", "figure"),
    AUTHOR("author", "byline", "autor", "writer", "contributor", "biogra", "bio"),
    DATE("date", "time", "timestamp", "publi", "posted", "meta", "entrymeta", "postmeta"),
    TAGS("tag", "tags", "taglist", "keyword", "topic", "categor"),
    COMMENTS("comment", "disqus", "respond"),
    CONTENTS("toc", "tableofcontents", "contents"),
    BUTTON("btn", "button", "cta", "buttons");

    private static final int WHOLE_WORD = 5;
    private static final int MOST_STEPS = 4;
    private static final int MOST_SEGMENTS = 12;
    private static final TreeMap<String, Mark> BY_WORD = byWord();

    private final List<String> words;

    Mark(String... words) {
        this.words = List.of(words);
    }

    private static TreeMap<String, Mark> byWord() {
        var table = new TreeMap<String, Mark>();
        for (Mark mark : values()) {
            for (String word : mark.words) {
                table.put(word, mark);
            }
        }
        return table;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The marks of a box and of the small boxes around it, as a set of {@link #bit bits}. */
    static int around(Box box) {
        int found = 0;
        Box at = box;
        for (int step = 0; at != null && step < MOST_STEPS; step++, at = at.parent()) {
            if (at.endSegment() - at.firstSegment() > MOST_SEGMENTS) {
                break;
            }
            found |= in(at.marks());
        }
        return found;
    }

    /** The marks in a box's class and id. A short word must be a whole one. */
    private static int in(String names) {
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
