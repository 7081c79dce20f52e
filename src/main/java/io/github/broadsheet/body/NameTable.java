package io.github.broadsheet.body;

import java.util.Arrays;
import java.util.List;

/** Finds any of many names inside the class or id of an element, in one pass over its characters. */
final class NameTable {
    private static final int SLOT_BITS = 12;
    private static final int SPREAD = 0x9e3779b1;
    /** Names have at least so many letters; the first so many pick the slot. */
    private static final int PREFIX = 3;

    private static final int PREFIX_BITS = (1 << 8 * PREFIX) - 1;
    private static final int CASE = 'a' - 'A';

    /** The names that begin with some three letters; none for most slots. */
    private final Entry[][] slots = new Entry[1 << SLOT_BITS][];

    /** Whether a slot has names: small enough to stay near the processor. */
    private final boolean[] used = new boolean[1 << SLOT_BITS];

    /** A table of up to 64 groups of names in small letters; the number of a group is its place in the list. */
    NameTable(List<List<String>> groups) {
        Arrays.fill(slots, new Entry[0]);
        for (int group = 0; group < groups.size(); group++) {
            for (String name : groups.get(group)) {
                add(name, 1L << group);
            }
        }
    }

    private record Entry(String name, long bit) {}

    private void add(String name, long bit) {
        int key = 0;
        for (int i = 0; i < PREFIX; i++) {
            key = key << 8 | name.charAt(i);
        }
        int slot = slot(key);
        slots[slot] = Arrays.copyOf(slots[slot], slots[slot].length + 1);
        slots[slot][slots[slot].length - 1] = new Entry(name, bit);
        used[slot] = true;
    }

    private static int slot(int key) {
        return key * SPREAD >>> 32 - SLOT_BITS;
    }

    /** The groups that have a name in a text, one bit each, capitals or not. */
    long in(String text) {
        long bits = 0;
        int key = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            key = (key << 8 | (c >= 'A' && c <= 'Z' ? c + CASE : c & 0xff)) & PREFIX_BITS;
            int slot = slot(key);
            if (used[slot] && i >= PREFIX - 1) {
                bits |= match(slots[slot], text, i - PREFIX + 1);
            }
        }
        return bits;
    }

    private static long match(Entry[] entries, String text, int from) {
        long bits = 0;
        for (Entry entry : entries) {
            int last = entry.name.length() - 1;
            boolean ends = from + last < text.length() && isSame(text.charAt(from + last), entry.name.charAt(last));
            if (ends && text.regionMatches(true, from, entry.name, 0, last)) {
                bits |= entry.bit;
            }
        }
        return bits;
    }

    private static boolean isSame(char c, char small) {
        return c == small || c + CASE == small && c <= 'Z';
    }
}
