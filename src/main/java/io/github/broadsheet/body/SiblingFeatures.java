package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import java.util.Arrays;
import java.util.List;

/** The largest family of siblings of one name and class: what listings and threads are made of. */
final class SiblingFeatures {
    private static final int SPREAD = 0x85ebca6b;
    private static final int FEW_WORDS = 4;
    private static final int FEWEST = 3;
    private static final int USUAL_FAMILIES = 100;
    private static final int MOST_WORDS_EACH = 200;

    static final List<Feature> FEATURES = List.of(
            new Feature("family.size", "members of the largest family", "logarithm"),
            new Feature("family.share", "share of the page's words in it", "0 to 1"));

    private int size;
    private int familyWords;
    private final int all;

    SiblingFeatures(Layout layout) {
        all = layout.wordsTo[layout.size];
        var families = new Tally(USUAL_FAMILIES);
        int[] members = new int[USUAL_FAMILIES];
        int[] words = new int[USUAL_FAMILIES];
        for (Box box : layout.boxes) {
            int held = layout.words(layout.first(box.index()), layout.end(box.index()));
            if (box.parent() != null && isMember(box, held)) {
                int family = families.number(layout.parent[box.index()] * SPREAD + look(box));
                if (family == members.length) {
                    members = Arrays.copyOf(members, 2 * family);
                    words = Arrays.copyOf(words, 2 * family);
                }
                members[family]++;
                words[family] += held;
                consider(members[family], words[family]);
            }
        }
    }

    /** A number that boxes of one name, class and id have in common. */
    private static int look(Box box) {
        return (box.tag().hashCode() * 31 + box.className().number()) * 31
                + box.id().hashCode();
    }

    private static boolean isMember(Box box, int words) {
        return !box.inline()
                && !box.skipped()
                && words >= FEW_WORDS
                && !box.tag().equals("p");
    }

    private void consider(int members, int words) {
        if (members >= FEWEST && words > familyWords && words < MOST_WORDS_EACH * members) {
            size = members;
            familyWords = words;
        }
    }

    void write(Row row) {
        row.put(Math.log1p(size));
        row.ratio(familyWords, all);
    }
}
