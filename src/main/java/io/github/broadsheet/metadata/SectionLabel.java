package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import java.util.HashSet;
import java.util.Set;

/** The words in front of the name of a section, in the languages of the world's news. */
final class SectionLabel {
    private static final int LONGEST = 30;

    private static final String WORDS =
            "category section postedin kategorie rubrik ressort cat\u00e9gorie rubrique categor\u00eda "
                    + "secci\u00f3n categoria se\u00e7\u00e3o sec\u00e7\u00e3o sezione rubrica rubriek categorie kategori seksjon "
                    + "kategoria rubryka rubrika kategorija kateg\u00f3ria rovat categorie sec\u021biune kategoriya kateqoriya "
                    + "b\u00f6lm\u0259 b\u00f6l\u00fcm bo\u2018lim rukn \u0440\u0443\u0431\u0440\u0438\u043a\u0430 "
                    + "\u0440\u0430\u0437\u0434\u0435\u043b \u043a\u0430\u0442\u0435\u0433\u043e\u0440\u0438\u044f "
                    + "\u0440\u043e\u0437\u0434\u0456\u043b \u043a\u0430\u0442\u0435\u0433\u043e\u0440\u0456\u044f "
                    + "\u043a\u0430\u0442\u0435\u0433\u043e\u0440\u0438\u0458\u0430 "
                    + "\u03ba\u03b1\u03c4\u03b7\u03b3\u03bf\u03c1\u03af\u03b1 \u10d9\u10d0\u10e2\u10d4\u10d2\u10dd\u10e0\u10d8\u10d0 "
                    + "\u10e0\u10e3\u10d1\u10e0\u10d8\u10d9\u10d0 \u0562\u0561\u056a\u056b\u0576 "
                    + "\u05e7\u05d8\u05d2\u05d5\u05e8\u05d9\u05d4 \u05de\u05d3\u05d5\u05e8 "
                    + "\u0627\u0644\u0642\u0633\u0645 \u0642\u0633\u0645 \u0627\u0644\u062a\u0635\u0646\u064a\u0641 "
                    + "\u062f\u0633\u062a\u0647\u0628\u0646\u062f\u06cc \u06af\u0631\u0648\u0647 "
                    + "\u0633\u0631\u0648\u06cc\u0633 \u0632\u0645\u0631\u06c1 \u0936\u094d\u0930\u0947\u0923\u0940 "
                    + "\u09ac\u09bf\u09ad\u09be\u0997 \u0e2b\u0e21\u0e27\u0e14 \u0e2b\u0e21\u0e27\u0e14\u0e2b\u0e21\u0e39\u0e48 "
                    + "chuy\u00eanm\u1ee5c \u680f\u76ee \u5206\u7c7b \u6b04\u76ee \u5206\u985e \u30ab\u30c6\u30b4\u30ea "
                    + "\u30ab\u30c6\u30b4\u30ea\u30fc \ubd84\ub958 \uce74\ud14c\uace0\ub9ac";

    private static final Set<String> KEYS = keys();

    private SectionLabel() {}

    private static Set<String> keys() {
        var keys = new HashSet<String>();
        for (String word : WORDS.split(" ", -1)) {
            keys.add(Plain.key(word));
        }
        return Set.copyOf(keys);
    }

    /** What stands behind such a word and a colon; the whole text where none stands in front. */
    static String without(String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('\uff1a'));
        boolean label = colon > 0 && colon <= LONGEST && KEYS.contains(Plain.key(text.substring(0, colon)));
        return label ? text.substring(colon + 1).strip() : text;
    }

    /**
     * What stands behind such a word in the stretches of a line, up to a line break; empty where none stands in front.
     *
     * @param linked whether the line has one link: then no colon needs to follow the word
     */
    static String named(String stretches, boolean linked) {
        String rest = without(stretches);
        if (rest.length() == stretches.length()) {
            int end = stretches.indexOf('\n');
            boolean label =
                    linked && end > 0 && end <= LONGEST && KEYS.contains(Plain.key(stretches.substring(0, end)));
            rest = label ? stretches.substring(end + 1).strip() : "";
        }
        int end = rest.indexOf('\n');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
