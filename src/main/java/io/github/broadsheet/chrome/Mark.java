package io.github.broadsheet.chrome;

import io.github.broadsheet.outline.Lexicon;
import java.util.ArrayList;
import java.util.List;

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
    private static final Lexicon WORDS = new Lexicon();
    private static final List<Integer> BITS = bits();

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    private static List<Integer> bits() {
        var bits = new ArrayList<Integer>();
        for (Mark mark : values()) {
            for (String word : mark.words.split(" ", -1)) {
                WORDS.add(word);
                bits.add(mark.bit());
            }
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // the sets of bits never leave the room
    int bit() {
        return 1 << ordinal();
    }

    /** The marks in a box's class and id, as a set of {@link #bit bits}. A short word must be a whole one. */
    static int in(String names) {
        int found = 0;
        int from = 0;
        int hash = 0;
        for (int i = 0; i < names.length(); i++) {
            if (!isLetter(names.charAt(i))) {
                from = i + 1;
                hash = 0;
                continue;
            }
            hash = Lexicon.after(hash, names.charAt(i));
            boolean whole = i + 1 == names.length() || !isLetter(names.charAt(i + 1));
            int word = whole || i + 1 - from >= WHOLE_WORD ? WORDS.find(names, from, i + 1, hash) : -1;
            found |= word < 0 ? 0 : BITS.get(word);
        }
        return found;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
