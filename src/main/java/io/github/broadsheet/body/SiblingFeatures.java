package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The largest family of siblings of one name and class: what listings and threads are made of. */
final class SiblingFeatures {
    private static final int FEW_WORDS = 4;
    private static final int FEWEST = 3;
    private static final int MOST_WORDS_EACH = 200;

    static final List<Feature> FEATURES = List.of(
            new Feature("family.size", "members of the largest family", "logarithm"),
            new Feature("family.share", "share of the page's words in it", "0 to 1"));

    private int size;
    private int familyWords;
    private int all;

    /** A family by its parent, its name and its class. */
    private record Family(int parent, String tag, String marks) {}

    SiblingFeatures(Outline outline) {
        int[] words = wordsOfBoxes(outline);
        Map<Family, int[]> families = new HashMap<>();
        for (Box box : outline.boxes()) {
            Box parent = box.parent();
            if (parent != null && isMember(box, words[box.index()])) {
                int[] family =
                        families.computeIfAbsent(new Family(parent.index(), box.tag(), box.marks()), key -> new int[2]);
                family[0]++;
                family[1] += words[box.index()];
                consider(family);
            }
        }
    }

    private static boolean isMember(Box box, int words) {
        return !box.inline()
                && !box.skipped()
                && words >= FEW_WORDS
                && !box.tag().equals("p");
    }

    private void consider(int[] family) {
        if (family[0] >= FEWEST && family[1] > familyWords && family[1] < MOST_WORDS_EACH * family[0]) {
            size = family[0];
            familyWords = family[1];
        }
    }

    private int[] wordsOfBoxes(Outline outline) {
        int[] words = new int[outline.boxes().size()];
        for (Segment segment : outline.segments()) {
            words[segment.box().index()] += segment.words();
            all += segment.words();
        }
        for (int i = words.length - 1; i > 0; i--) {
            Box parent = outline.boxes().get(i).parent();
            if (parent != null) {
                words[parent.index()] += words[i];
            }
        }
        return words;
    }

    void write(Row row) {
        row.put(Math.log1p(size));
        row.ratio(familyWords, all);
    }
}
