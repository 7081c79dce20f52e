package io.github.broadsheet.body;

import java.util.ArrayList;
import java.util.List;

/** Finds any of many names inside the class and id of an element, in one pass over its characters. */
final class NameTable {
    private static final int SLOTS = 1 << 10;
    /** Names have at least so many letters; the first so many pick the slot. */
    private static final int PREFIX = 4;

    private final List<List<Entry>> slots;

    /** A table of up to 32 groups of names; the number of a group is its place in the list. */
    NameTable(List<List<String>> groups) {
        var table = new ArrayList<List<Entry>>();
        for (int i = 0; i < SLOTS; i++) {
            table.add(List.of());
        }
        for (int group = 0; group < groups.size(); group++) {
            for (String name : groups.get(group)) {
                int slot = slot(name, 0);
                var entries = new ArrayList<>(table.get(slot));
                entries.add(new Entry(name, 1 << group));
                table.set(slot, List.copyOf(entries));
            }
        }
        slots = List.copyOf(table);
    }

    private record Entry(String name, int bit) {}

    private static int slot(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + PREFIX; i++) {
            hash = hash * 37 + text.charAt(i);
        }
        return (hash ^ hash >>> 10) & SLOTS - 1;
    }

    /** The groups that have a name in a text, one bit each. */
    int in(String marks) {
        int bits = 0;
        for (int i = 0; i + PREFIX <= marks.length(); i++) {
            List<Entry> entries = slots.get(slot(marks, i));
            for (int k = 0; k < entries.size(); k++) {
                Entry entry = entries.get(k);
                if (marks.startsWith(entry.name, i)) {
                    bits |= entry.bit;
                }
            }
        }
        return bits;
    }
}
