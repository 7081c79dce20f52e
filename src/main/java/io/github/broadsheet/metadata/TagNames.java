package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.WordFinder;
import io.github.broadsheet.outline.Words;
import java.util.Map;

/** Tells which names of elements speak of tags, and which texts can be one. */
final class TagNames {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_NUMBER = 3;
    private static final int LONGEST_NUMBER = 4;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
    private static final String BEFORE = QUOTES + '#';
    private static final String BEHIND = QUOTES + ",|";

    /** Words for tags; those that no other word holds by chance, plurals and long ones, as parts of words too. */
    private static final WordFinder NAMES = new WordFinder(
            "tag tagged taglist tagcloud hashtag posttag tagi tagovi taggar tagit "
                    + "*tags* *keyword* *topics* *temas* *labels* *schlagw* *etiket* *etiquet* *etichet* *teqler* *avainsan* "
                    + "*emneord* *stikkord* *trefwoord* *marksona* *stichwort* *kulcssz* *cimke* *stitky* *zymos* birkas");

    private TagNames() {}

    /**
     * Whether a word of an element's class or id is one for tags: {@code entry-tags}, {@code tag_list}, but not
     * {@code instagram} or {@code field-label-hidden}.
     */
    static boolean isNamed(Box box) {
        return NAMES.in(box) != 0;
    }

    /** The tag in a text, without the signs around it; empty if it is none. */
    static String tag(String raw) {
        String tag = raw.replace('\n', ' ').strip();
        while (!tag.isEmpty() && BEFORE.indexOf(tag.charAt(0)) >= 0) {
            tag = tag.substring(1).strip();
        }
        while (!tag.isEmpty() && BEHIND.indexOf(tag.charAt(tag.length() - 1)) >= 0) {
            tag = tag.substring(0, tag.length() - 1).strip();
        }
        boolean fits = tag.length() <= LONGEST && Words.count(tag) <= MOST_WORDS;
        return !fits || Plain.key(tag).isEmpty() || isCode(tag) || asks(tag) ? "" : tag;
    }

    /** Whether a text is made for machines: an identifier, a count or key, an address, a placeholder. */
    private static boolean isCode(String tag) {
        boolean identifier = tag.length() == 36 && tag.charAt(8) == '-' && tag.charAt(13) == '-';
        boolean number = SectionNames.digits(tag) == tag.length()
                && (tag.length() < SHORTEST_NUMBER || tag.length() > LONGEST_NUMBER);
        boolean joined = tag.indexOf('_') >= 0 && tag.indexOf(' ') < 0;
        return identifier || number || joined || tag.contains("://") || tag.indexOf('{') >= 0;
    }

    /** Whether a text stands in front of something: a label. */
    private static boolean asks(String tag) {
        char last = tag.charAt(tag.length() - 1);
        return last == ':' || last == '\uff1a';
    }

    /**
     * Takes out what is no topic but a property of the page, {@code Page Type: Article}, where several tags are written so:
     * a colon alone may well stand inside a topic.
     */
    static void dropProperties(Map<String, String> tags) {
        int properties = 0;
        for (String tag : tags.values()) {
            properties += isProperty(tag) ? 1 : 0;
        }
        if (properties > 1) {
            tags.values().removeIf(TagNames::isProperty);
        }
    }

    private static boolean isProperty(String tag) {
        int colon = tag.indexOf(':');
        return colon > 0 && colon + 1 < tag.length();
    }
}
