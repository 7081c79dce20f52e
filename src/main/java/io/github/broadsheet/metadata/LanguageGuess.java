package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.words.Stems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Guesses the language of a text from its script and its commonest words. */
final class LanguageGuess {
    private static final int FEWEST_WORDS = 25;
    private static final double LEAST_SHARE = 0.12;
    private static final double LEAST_LEAD = 1.5;
    private static final int MOST_LETTERS = 500;

    /** The commonest short words of languages written in Latin and Cyrillic letters. */
    private static final String[][] STOP_WORDS = {
        {"en", "the of and to in that is was for it with as on are this be by from have has not but they which"},
        {"de", "der die das und ist nicht von den mit ein eine auf f\u00fcr im dem des sich auch werden wird sie es"},
        {"fr", "le la les de des et est une un dans pour que qui sur pas par avec plus sont au ce il"},
        {"es", "el la los las de que y en un una por con para no se del su es lo como m\u00e1s al"},
        {"pt", "o a os as de que e em um uma para com n\u00e3o por do da no na se mais dos foi \u00e9"},
        {"it", "il la di che e un una per non con del della sono gli le nel alla dei anche \u00e8 si da"},
        {"nl", "de het een en van in is dat op te voor met niet zijn aan door er ook maar bij werd die"},
        {"sv", "och att det som en p\u00e5 \u00e4r av f\u00f6r med till den har inte om ett i de var kan sig fr\u00e5n"
        },
        {"da", "og at det er en af til p\u00e5 for med den der ikke som i de har et var kan fra ved blev"},
        {"no", "og det er en av til p\u00e5 for med den som ikke i de har et var kan fra ved ble ogs\u00e5 etter"},
        {"fi", "ja on ei ett\u00e4 se oli my\u00f6s mutta kun niin h\u00e4n ovat joka kuin tai n\u00e4in vain sen nyt"},
        {"pl", "i w na z nie do si\u0119 jest \u017ce to o jak za po od dla przez ale by\u0142 tak jego ma oraz"},
        {"cs", "a v na se je \u017ee to s z do o i jako pro by za ve po ale jsem kter\u00fd tak jeho byl"},
        {"sk", "a v na sa je \u017ee to s z do o aj ako pre by za vo po ale som ktor\u00fd tak jeho bol"},
        {"hu", "a az \u00e9s hogy nem is egy van meg volt de ez csak m\u00e1r mint el vagy ha m\u00e9g lesz sem ki"},
        {
            "ro",
            "de \u0219i \u00een la a cu din pe nu care este un o s\u0103 mai pentru fost sunt prin dup\u0103 \u015fi ce"
        },
        {
            "tr",
            "ve bir bu da de i\u00e7in ile olarak daha \u00e7ok olan gibi kadar ise en ne o sonra oldu\u011funu t\u00fcrkiye"
        },
        {
            "az",
            "v\u0259 bir bu il\u0259 \u00fc\u00e7\u00fcn ki d\u0259 da olan o daha \u00e7ox az\u0259rbaycan g\u00f6r\u0259 sonra edib olub kimi h\u0259m isə"
        },
        {"id", "dan yang di untuk dengan ini itu dari pada dalam tidak akan juga ke oleh sebagai telah ada bisa"},
        {"ms", "dan yang di untuk dengan ini itu dari pada dalam tidak akan juga ke oleh kata beliau adalah boleh"},
        {
            "vi",
            "v\u00e0 c\u1ee7a l\u00e0 c\u00e1c c\u00f3 cho trong \u0111\u01b0\u1ee3c v\u1edbi kh\u00f4ng m\u1ed9t n\u00e0y ng\u01b0\u1eddi \u0111\u00e3 nh\u1eefng t\u1ea1i khi v\u1ec1 \u0111\u1ebfn"
        },
        {"ca", "el la els les de que i en un una per amb no es del al m\u00e9s s\u00f3n ha aquest tamb\u00e9 va dels"},
        {"hr", "je i u na se da za su od koji s a o nije bi kao iz to \u0161to ali biti nakon"},
        {"sl", "je in v na se da za so ki z pri o ni bi kot iz to pa tudi po bo ne"},
        {"et", "ja on ei et see oli ka kui mis aga ning v\u00f5i ta siis oma selle juba veel mida"},
        {"lv", "un ir no ar par uz ka tas bet gan k\u0101 kas vai lai j\u0101 p\u0113c t\u0101 ar\u012b viņ\u0161"},
        {"lt", "ir yra kad i\u0161 su tai bet kaip buvo jo apie d\u0117l po nuo ar jis u\u017e ne"},
        {"sq", "dhe n\u00eb e t\u00eb i p\u00ebr me nj\u00eb q\u00eb nuk ka \u00ebsht\u00eb nga si se do por edhe ai"},
        {"uz", "va bu bilan uchun ham bir da o\u2018zbekiston edi emas bo\u2018lib qilish haqida esa deb keyin"},
        {"tl", "ang ng sa na mga at ay ito ni para hindi nang si kay mula din"},
        {"sw", "ya na wa kwa ni katika la za kuwa cha hiyo huo lakini pia baada"},
        {"is", "og a\u00f0 \u00ed er \u00e1 sem til \u00fea\u00f0 um vi\u00f0 var hann fyrir en me\u00f0 ekki af"},
        {"eu", "eta da du ez bat ere izan dira dute baina egin zuen duen hori beste"},
        {"gl", "o a os as de que e en un unha para con non por do da no na m\u00e1is foi \u00e9 ao"},
        {
            "ru",
            "\u0438 \u0432 \u043d\u0435 \u043d\u0430 \u0447\u0442\u043e \u0441 \u043f\u043e \u044d\u0442\u043e \u043a\u0430\u043a \u0438\u0437 \u043e \u0434\u043b\u044f \u0447\u0442\u043e\u0431\u044b \u0431\u044b\u043b \u0435\u0433\u043e \u043e\u0442 \u043f\u0440\u0438 \u0442\u0430\u043a\u0436\u0435 \u043a\u043e\u0442\u043e\u0440\u044b\u0435 \u0431\u0443\u0434\u0435\u0442 \u0437\u0430"
        },
        {
            "uk",
            "\u0456 \u0432 \u043d\u0435 \u043d\u0430 \u0449\u043e \u0437 \u0442\u0430 \u0434\u043e \u0446\u0435 \u044f\u043a \u0430\u043b\u0435 \u0434\u043b\u044f \u0443 \u0432\u0456\u0434 \u043f\u0440\u043e \u0442\u0430\u043a\u043e\u0436 \u0431\u0443\u0434\u0435 \u0439\u043e\u0433\u043e \u0437\u0430 \u0454"
        },
        {
            "be",
            "\u0456 \u045e \u043d\u0435 \u043d\u0430 \u0448\u0442\u043e \u0437 \u0433\u044d\u0442\u0430 \u044f\u043a \u0430\u043b\u0435 \u0434\u043b\u044f \u0443 \u0430\u0434 \u043f\u0440\u0430 \u0442\u0430\u043a\u0441\u0430\u043c\u0430 \u0431\u0443\u0434\u0437\u0435 \u044f\u0433\u043e \u0437\u0430"
        },
        {
            "bg",
            "\u0438 \u0432 \u043d\u0435 \u043d\u0430 \u0447\u0435 \u0441 \u0434\u0430 \u0437\u0430 \u0441\u0435 \u043e\u0442 \u0435 \u043f\u043e \u043a\u0430\u0442\u043e \u0441\u0430 \u0442\u043e\u0432\u0430 \u0449\u0435 \u043d\u043e \u043f\u0440\u0438"
        },
        {
            "sr",
            "\u0458\u0435 \u0438 \u0443 \u043d\u0430 \u0441\u0435 \u0434\u0430 \u0437\u0430 \u0441\u0443 \u043e\u0434 \u043a\u043e\u0458\u0438 \u0441\u0430 \u0430 \u043e \u043d\u0438\u0458\u0435 \u0431\u0438 \u043a\u0430\u043e \u0438\u0437 \u0442\u043e \u0448\u0442\u043e"
        },
        {
            "mk",
            "\u0438 \u0432\u043e \u043d\u0435 \u043d\u0430 \u0434\u0435\u043a\u0430 \u0441\u043e \u0434\u0430 \u0437\u0430 \u0441\u0435 \u043e\u0434 \u0435 \u043f\u043e \u043a\u0430\u043a\u043e \u0441\u0435 \u043e\u0432\u0430 \u045c\u0435 \u043d\u043e"
        },
        {
            "kk",
            "\u0436\u04d9\u043d\u0435 \u0431\u0443\u043b \u0434\u0435\u043f \u04af\u0448\u0456\u043d \u0431\u0456\u0440 \u043c\u0435\u043d \u0434\u0430 \u0434\u0435 \u0431\u043e\u0439\u044b\u043d\u0448\u0430 \u0431\u043e\u043b\u044b\u043f \u049b\u0430\u0437\u0430\u049b\u0441\u0442\u0430\u043d"
        },
    };

    private static final Vocabulary WORDS = Vocabulary.ofAll();

    private LanguageGuess() {}

    /** The stop words as a tree that numbers them from 1, and the languages of each. */
    private record Vocabulary(Stems tree, List<int[]> languages) {
        private static final int[] NO_LANGUAGES = {};

        static Vocabulary ofAll() {
            var byWord = new LinkedHashMap<String, List<Integer>>();
            for (int i = 0; i < STOP_WORDS.length; i++) {
                for (String word : STOP_WORDS[i][1].split(" ", -1)) {
                    byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(i);
                }
            }
            var tree = new Stems.Builder();
            var languages = new ArrayList<int[]>();
            byWord.forEach((word, of) -> {
                languages.add(of.stream().mapToInt(Integer::intValue).toArray());
                tree.add(word, languages.size());
            });
            return new Vocabulary(tree.build(), languages);
        }

        /** The languages that a word is a stop word of, given the node that its letters led to. */
        int[] languagesAt(int node) {
            int number = node == Stems.NONE ? 0 : tree.kinds(node);
            return number == 0 ? NO_LANGUAGES : languages.get(number - 1);
        }
    }

    /** The language's code where the text leaves little doubt, else empty. */
    static String of(String text) {
        String script = ofScript(text);
        if (script.equals("cyrillic") && hasLettersOfRussian(text)) {
            return "ru";
        }
        return script.equals("latin") || script.equals("cyrillic") ? ofWords(text) : script;
    }

    /** Of the languages in Cyrillic letters that have no letters of their own, Russian alone writes {@code \u044b}. */
    private static boolean hasLettersOfRussian(String text) {
        int cyrillic = 0;
        int yery = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            boolean russian = c >= '\u0430' && c <= '\u044f' || c == '\u0451';
            yery += c == '\u044b' ? 1 : 0;
            foreign += !russian && c >= '\u0400' && c < '\u0530' ? 1 : 0;
            cyrillic += russian ? 1 : 0;
        }
        return cyrillic >= 100 && yery * 200 >= cyrillic && foreign * 500 <= cyrillic;
    }

    /** The language that alone is written in the text's script, or the script of many. */
    private static String ofScript(String text) {
        var counts = new EnumMap<Character.UnicodeScript, Integer>(Character.UnicodeScript.class);
        int basic = 0;
        int persian = 0;
        int urdu = 0;
        int letters = 0;
        for (int i = 0; i < text.length() && letters < MOST_LETTERS; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                int latin = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
                basic += latin;
                letters += latin;
            } else if (Character.isLetter(c)) {
                counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                letters++;
                persian += "\u067e\u0686\u0698\u06af\u06cc\u06a9".indexOf(c) >= 0 ? 1 : 0;
                urdu += "\u0679\u0688\u06d2\u06ba\u06c1".indexOf(c) >= 0 ? 1 : 0;
            }
        }
        counts.merge(Character.UnicodeScript.LATIN, basic, Integer::sum);
        if (letters < 30) {
            return "";
        }
        if (count(counts, Character.UnicodeScript.HIRAGANA) + count(counts, Character.UnicodeScript.KATAKANA)
                > letters / 8) {
            return "ja";
        }
        if (count(counts, Character.UnicodeScript.ARABIC) > letters / 2) {
            return urdu * 25 > letters ? "ur" : persian * 15 > letters ? "fa" : "ar";
        }
        return commonest(counts, letters);
    }

    private static String commonest(Map<Character.UnicodeScript, Integer> counts, int letters) {
        for (Map.Entry<Character.UnicodeScript, Integer> one : counts.entrySet()) {
            if (one.getValue() > letters / 2) {
                return languageOf(one.getKey());
            }
        }
        return "";
    }

    private static String languageOf(Character.UnicodeScript script) {
        return switch (script) {
            case LATIN -> "latin";
            case CYRILLIC -> "cyrillic";
            case HANGUL -> "ko";
            case HAN -> "zh";
            case THAI -> "th";
            case HEBREW -> "he";
            case GREEK -> "el";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case KANNADA -> "kn";
            case MALAYALAM -> "ml";
            case GUJARATI -> "gu";
            case GURMUKHI -> "pa";
            case SINHALA -> "si";
            case KHMER -> "km";
            case LAO -> "lo";
            case MYANMAR -> "my";
            case ETHIOPIC -> "am";
            default -> "";
        };
    }

    private static int count(Map<Character.UnicodeScript, Integer> counts, Character.UnicodeScript script) {
        return counts.getOrDefault(script, 0);
    }

    private static String ofWords(String text) {
        var hits = new double[STOP_WORDS.length];
        int words = 0;
        int node = Stems.NONE;
        boolean inside = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = c >= 'a' && c <= 'z' || c != ' ' && (Character.isLetter(c) || c == '\u2018');
            if (letter) {
                words += inside ? 0 : 1;
                int from = inside ? node : Stems.ROOT;
                node = from == Stems.NONE ? from : WORDS.tree().next(from, Character.toLowerCase(c));
            } else if (inside) {
                int[] languages = WORDS.languagesAt(node);
                for (int language : languages) {
                    hits[language] += languages.length == 1 ? 1 : 0.6;
                }
            }
            inside = letter;
        }
        return words < FEWEST_WORDS ? "" : surest(hits, words);
    }

    private static String surest(double[] hits, int words) {
        int best = 0;
        double second = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        for (int i = 0; i < hits.length; i++) {
            second = i == best ? second : Math.max(second, hits[i]);
        }
        boolean sure = hits[best] >= LEAST_SHARE * words && hits[best] >= LEAST_LEAD * second;
        return sure ? STOP_WORDS[best][0] : "";
    }
}
