package io.github.broadsheet.body;

/** A small whole number for each of many keys, 0 for those not met: an open hash table without boxes. */
final class Tally {
    private static final int SPREAD = 0x9e3779b1;

    private int[] keys;
    private int[] values;
    private int shift;
    private int size;

    /** A table that need not grow for so many keys. */
    Tally(int expected) {
        int room = Math.max(8, expected) / 3 * 4 + 4;
        int bits = 32 - Integer.numberOfLeadingZeros(room - 1);
        keys = new int[1 << bits];
        values = new int[1 << bits];
        shift = 32 - bits;
    }

    /** The number of a key. */
    int get(int key) {
        return values[slot(key)];
    }

    /** Adds one to a key's number and gives the number before. */
    int count(int key) {
        int slot = slot(key);
        int before = values[slot];
        if (before == 0) {
            set(slot, key, 1);
        } else {
            values[slot] = before + 1;
        }
        return before;
    }

    /** Adds bits to a key's number. */
    void mark(int key, int bits) {
        int slot = slot(key);
        set(slot, key, values[slot] | bits);
    }

    /** The place of a key among the keys in the order in which they were first met, from 0. */
    int number(int key) {
        int slot = slot(key);
        int known = values[slot];
        if (known == 0) {
            known = size + 1;
            set(slot, key, known);
        }
        return known - 1;
    }

    /** How many keys have been met. */
    int size() {
        return size;
    }

    /** The keys met with their numbers, in no order to rely on. */
    void forEach(Visitor visitor) {
        for (int slot = 0; slot < values.length; slot++) {
            if (values[slot] != 0) {
                visitor.visit(keys[slot], values[slot]);
            }
        }
    }

    /** Looks at a key and its number. */
    interface Visitor {
        void visit(int key, int value);
    }

    private int slot(int key) {
        int mask = values.length - 1;
        int slot = key * SPREAD >>> shift;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void set(int slot, int key, int value) {
        boolean fresh = values[slot] == 0;
        keys[slot] = key;
        values[slot] = value;
        if (fresh && ++size > values.length / 4 * 3) {
            grow();
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldValues.length * 2];
        shift--;
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
