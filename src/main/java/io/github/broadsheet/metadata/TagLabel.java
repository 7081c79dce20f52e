package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import java.util.HashSet;
import java.util.Set;

/** The words in front of a row of tags, in the languages of the world's news. */
final class TagLabel {
    private static final int LONGEST = 40;
    private static final String GERMAN_DAY = "tag";

    private static final String WORDS =
            "t\u00e9mata tematy t\u0113mas temos t\u00e9m\u00e1k teemad sujetsli\u00e9s temasrelacionados exploremoreonthesetopics relatedtopics \u0442\u0435\u043c\u0438 \u0442\u0435\u043c\u044b \u03b8\u03ad\u03bc\u03b1\u03c4\u03b1 emner \u00e4mnen aiheet onderwerpen argomenti "
                    + "labels labelsfor marcadores libell\u00e9s \u044f\u0440\u043b\u044b\u043a\u0438 \u044f\u0440\u043b\u0438\u043a\u0438 etykiety etiketten c\u00edmk\u00e9k \u6587\u7ae0\u5173\u952e\u8bcd \u6587\u7ae0\u6a19\u7c64 \u6587\u7ae0\u6807\u7b7e \u76f8\u5173\u6807\u7b7e \u95a2\u9023\u30ef\u30fc\u30c9 \uad00\ub828\ud0dc\uadf8 \uc5f0\uad00\ud0dc\uadf8 "
                    + "tags tag keywords topics hashtags filedunder themen archivadoen temas "
                    + "schlagw\u00f6rter schlagworte stichw\u00f6rter stichworte "
                    + "mots-cl\u00e9s motscl\u00e9s \u00e9tiquettes etiquetas palabrasclave palavraschave etichette "
                    + "tagcorrelati parolechiave etiquetes paraulesclau trefwoorden taggar nyckelord emneord stikkord "
                    + "n\u00f8kkelord n\u00f8gleord efnisor\u00f0 avainsanat asiasanat tunnisteet m\u00e4rks\u00f5nad "
                    + "atsl\u0113gv\u0101rdi birkas t\u0113mturi rakta\u017eod\u017eiai \u017eymos \u017eym\u0117s tagi "
                    + "tagis\u0142owakluczowe s\u0142owakluczowe kl\u00ed\u010dov\u00e1slova \u0161t\u00edtky "
                    + "k\u013e\u00fa\u010dov\u00e9slov\u00e1 c\u00edmk\u00e9k kulcsszavak c\u00edmke etichete cuvintecheie "
                    + "oznake klju\u010dnerije\u010di klju\u010dnebesede tagovi \u043e\u0437\u043d\u0430\u043a\u0435 "
                    + "\u043a\u0459\u0443\u0447\u043d\u0435\u0440\u0435\u0447\u0438 \u0442\u0430\u0433\u043e\u0432\u0438 "
                    + "\u043a\u043b\u0443\u0447\u043d\u0438\u0437\u0431\u043e\u0440\u043e\u0432\u0438 "
                    + "\u043e\u0437\u043d\u0430\u043a\u0438 \u0442\u0435\u0433\u0438 \u0442\u044d\u0433\u0438 "
                    + "\u043c\u0435\u0442\u043a\u0438 "
                    + "\u043a\u043b\u044e\u0447\u0435\u0432\u044b\u0435\u0441\u043b\u043e\u0432\u0430 "
                    + "\u0445\u044d\u0448\u0442\u0435\u0433\u0438 \u0442\u0435\u0433\u0438\u043c\u0456\u0442\u043a\u0438 "
                    + "\u043c\u0456\u0442\u043a\u0438 "
                    + "\u043a\u043b\u044e\u0447\u043e\u0432\u0456\u0441\u043b\u043e\u0432\u0430 "
                    + "\u0435\u0442\u0438\u043a\u0435\u0442\u0438 \u0442\u0430\u0433\u043e\u0432\u0435 "
                    + "\u043a\u043b\u044e\u0447\u043e\u0432\u0438\u0434\u0443\u043c\u0438 "
                    + "\u0442\u0435\u0433\u0442\u0435\u0440 \u043a\u0456\u043b\u0442\u0441\u04e9\u0437\u0434\u0435\u0440 "
                    + "teglar teql\u0259r a\u00e7ars\u00f6zl\u0259r etiketler etiket anahtarkelimeler etiketa etiketat "
                    + "fjal\u00ebtky\u00e7 \u03b5\u03c4\u03b9\u03ba\u03ad\u03c4\u03b5\u03c2 "
                    + "\u03bb\u03ad\u03be\u03b5\u03b9\u03c2\u03ba\u03bb\u03b5\u03b9\u03b4\u03b9\u03ac "
                    + "\u10de\u10d8\u10e2\u10d0\u10d9\u10d4\u10d1\u10d8 \u10d7\u10d4\u10d2\u10d4\u10d1\u10d8 "
                    + "\u10d7\u10d4\u10d2\u10d8 \u057a\u056b\u057f\u0561\u056f\u0576\u0565\u0580 "
                    + "\u0570\u0561\u057f\u056f\u0578\u0580\u0578\u0577\u056b\u0579\u0576\u0565\u0580 "
                    + "\u0569\u0565\u0563\u0565\u0580 \u05ea\u05d2\u05d9\u05d5\u05ea \u05ea\u05d2\u05d9\u05dd "
                    + "\u05de\u05d9\u05dc\u05d5\u05ea\u05de\u05e4\u05ea\u05d7 "
                    + "\u0643\u0644\u0645\u0627\u062a\u062f\u0644\u0627\u0644\u064a\u0629 "
                    + "\u0627\u0644\u0643\u0644\u0645\u0627\u062a\u0627\u0644\u0645\u0641\u062a\u0627\u062d\u064a\u0629 "
                    + "\u0643\u0644\u0645\u0627\u062a\u0645\u0641\u062a\u0627\u062d\u064a\u0629 "
                    + "\u0627\u0644\u0648\u0633\u0648\u0645 \u0648\u0633\u0648\u0645 \u062a\u0627\u063a "
                    + "\u062a\u0627\u062c\u0632 "
                    + "\u0627\u0644\u0643\u0644\u0645\u0627\u062a\u0627\u0644\u062f\u0644\u0627\u0644\u064a\u0629 "
                    + "\u0628\u0631\u0686\u0633\u0628\u0647\u0627 \u0628\u0631\u0686\u0633\u0628 "
                    + "\u06a9\u0644\u06cc\u062f\u0648\u0627\u0698\u0647 "
                    + "\u06a9\u0644\u06cc\u062f\u0648\u0627\u0698\u0647\u0647\u0627 \u0679\u06cc\u06af\u0632 "
                    + "\u0679\u06cc\u06af \u091f\u0948\u0917\u094d\u0938 \u091f\u0948\u0917 \u091f\u0948\u0917\u094d\u091c "
                    + "\u099f\u09cd\u09af\u09be\u0997 \u099f\u09cd\u09af\u09be\u0997\u09b8 "
                    + "\u099f\u09cd\u09af\u09be\u0997\u09b8\u09ae\u09c2\u09b9 "
                    + "\u0b95\u0bc1\u0bb1\u0bbf\u0b9a\u0bcd\u0b9a\u0bca\u0bb1\u0bcd\u0b95\u0bb3\u0bcd "
                    + "\u0c1f\u0c4d\u0c2f\u0c3e\u0c17\u0c4d\u0c32\u0c41 \u0c1f\u0c3e\u0c17\u0c4d\u0c32\u0c41 "
                    + "\u0e41\u0e17\u0e47\u0e01 "
                    + "\u0e41\u0e17\u0e47\u0e01\u0e17\u0e35\u0e48\u0e40\u0e01\u0e35\u0e48\u0e22\u0e27\u0e02\u0e49\u0e2d\u0e07 "
                    + "\u0e04\u0e33\u0e04\u0e49\u0e19 \u0e04\u0e33\u0e2a\u0e33\u0e04\u0e31\u0e0d "
                    + "tag\u0e17\u0e35\u0e48\u0e40\u0e01\u0e35\u0e48\u0e22\u0e27\u0e02\u0e49\u0e2d\u0e07 t\u1eebkh\u00f3a "
                    + "t\u1eebkho\u00e1 th\u1ebb tagt\u1eebkh\u00f3a ch\u1ee7\u0111\u1ec1 topikterkait tagterkait tagar "
                    + "katakunci \u6807\u7b7e \u6807\u7b7e\u4e91 \u95dc\u9375\u5b57 \u5173\u952e\u5b57 \u95dc\u9375\u8a5e "
                    + "\u5173\u952e\u8bcd \u6a19\u7c64 \u30bf\u30b0 \u30ad\u30fc\u30ef\u30fc\u30c9 \u95a2\u9023\u30bf\u30b0 "
                    + "\u95a2\u9023\u30ad\u30fc\u30ef\u30fc\u30c9 \ud0dc\uadf8 \ud0a4\uc6cc\ub4dc \ud574\uc2dc\ud0dc\uadf8 "
                    + "\u0442\u04af\u043b\u0445\u04af\u04af\u0440\u04af\u0433";

    private static final Set<String> KEYS = keys();

    private TagLabel() {}

    private static Set<String> keys() {
        var keys = new HashSet<String>();
        for (String word : WORDS.split(" ", -1)) {
            keys.add(Plain.key(word));
        }
        return Set.copyOf(keys);
    }

    /** Whether a line begins with such a word and a colon, or is such a word. */
    static boolean opens(String line) {
        int end = 0;
        while (end < line.length() && end <= LONGEST && ":\uff1a\n".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String key = end <= LONGEST ? Plain.key(line.substring(0, end)) : "";
        boolean colon = end < line.length() && line.charAt(end) != '\n';
        return KEYS.contains(key) && (colon || !key.equals(GERMAN_DAY));
    }
}
