package io.github.broadsheet.outline;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;

/**
 * The names of an element's attributes as bits that are sure when they say no. Rooms ask every element for attributes that
 * few have: this spares them a look at all that it has.
 */
final class NameBits {
    /** So many of the lowest bits are never set. */
    static final int FREE = 4;

    private static final int SPREAD = 7;

    private NameBits() {}

    /** The bits of all attributes but class and id; 0 where there are no others. */
    static int of(Attributes attributes) {
        int names = 0;
        for (Attribute attribute : attributes) {
            String name = attribute.getKey();
            names |= name.equals("class") || name.equals("id") ? 0 : bit(name);
        }
        return names;
    }

    /** Whether an attribute of a name may be among them. */
    static boolean mayHave(int names, String name) {
        return names >>> FREE != 0 && (names & bit(name)) != 0;
    }

    private static int bit(String name) {
        int length = name.length();
        int sum = length + SPREAD * (name.charAt(0) + name.charAt(length - 1));
        return 1 << FREE + sum % (Integer.SIZE - FREE);
    }
}
