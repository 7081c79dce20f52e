package io.github.broadsheet.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words and phrases, each with a number, that are looked up in place: in a stretch of a longer text, which is not cut out.
 * A caller that tries one stretch after another carries the hash along, so a look-up that finds nothing costs one step.
 */
final class Lexicon {
    private static final int PRIME = 31;
    private static final int SPARSE = 4;

    private final List<String> entries = new ArrayList<>();
    private int[] hashes = new int[16];

    /** Numbers plus one, by hash; 0 where nothing is. */
    private int[] slots = new int[SPARSE * hashes.length];

    /** Adds an entry unless it is there; tells its number, which is counted from 0. */
    int add(String entry) {
        int known = find(entry, 0, entry.length());
        if (known >= 0) {
            return known;
        }
        int number = entries.size();
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * number);
            slots = new int[SPARSE * hashes.length];
            for (int i = 0; i < number; i++) {
                place(i);
            }
        }
        entries.add(entry);
        hashes[number] = hash(entry, 0, entry.length());
        place(number);
        return number;
    }

    private void place(int number) {
        int slot = slot(hashes[number]);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number + 1;
    }

    /** The number of the entry that a text's stretch is, -1 if it is none. */
    int find(String text, int from, int end) {
        return find(text, from, end, hash(text, from, end));
    }

    /** The same for a stretch whose hash is known. */
    int find(String text, int from, int end, int hash) {
        int slot = slot(hash);
        for (int found = slots[slot]; found != 0; found = slots[slot]) {
            if (hashes[found - 1] == hash && matches(entries.get(found - 1), text, from, end)) {
                return found - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    private static boolean matches(String entry, String text, int from, int end) {
        return entry.length() == end - from && text.startsWith(entry, from);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private static int hash(String text, int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = after(hash, text.charAt(i));
        }
        return hash;
    }

    /** The hash of a stretch that is one character longer at its end. That of no character is 0. */
    static int after(int hash, char next) {
        return PRIME * hash + next;
    }

    /** The hash of a stretch that is one character longer at its beginning. {@code weight} is 1 for the first and grows. */
    static int before(char next, int weight, int hash) {
        return next * weight + hash;
    }

    /** The weight for the next call of {@link #before}. */
    static int heavier(int weight) {
        return PRIME * weight;
    }
}
