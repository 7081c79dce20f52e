package io.github.broadsheet.metadata.dates;

import io.github.broadsheet.metadata.words.Stems;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of months in every language that the JDK's Unicode CLDR data covers and news is written in, with spellings
 * that CLDR lacks, and the months of the Iranian and the Islamic calendar. Built once, on first use.
 */
final class MonthNames {
    private static final int MOST_WORDS = 3;
    private static final int SHORT_NAME = 4;
    private static final int SHORTEST_STEM = 5;
    private static final int LONGEST_ENDING = 4;
    private static final int START = 3;

    private static final TextStyle[] STYLES = {
        TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE
    };

    private static final String LANGUAGES = "en en-GB af am ar ar-SY ar-DZ ar-MA az az-Cyrl be bg bn bs bs-Cyrl ca cs"
            + " cy da de de-AT el es es-MX et eu fa fa-AF fi fil fo fr fr-CA ga gl gu he hi hr hu hy id is it ka kk km"
            + " kn ky lb lo lt lv mk ml mn mr ms mt my nb ne nl nn or pa pl ps pt ro ru sd si sk sl so sq sr sr-Latn sv"
            + " sw ta te tg th tk tr tt ug uk ur uz uz-Cyrl zu";

    /** Spellings in use that CLDR does not list: language, month, names. */
    private static final String[] MORE = {
        "en 9 sept",
        "en 6 june",
        "en 7 july",
        "de 1 jänner jaenner",
        "de 2 feber",
        "de 3 maerz mrz",
        "es 9 setiembre set",
        "id 2 pebruari peb",
        "id 8 agt ags agu",
        "id 11 nopember nop",
        "hi 9 सितम्बर",
        "hi 10 अक्टूबर अक्तूबर",
        "hi 11 नवम्बर",
        "hi 12 दिसम्बर",
        "mr 9 सप्टेंबर",
        "ar 2 كانون ثاني",
        "ar 10 تشرين اول",
        "ar 11 تشرين ثاني",
        "ar 12 كانون اول",
        "ar 8 غشت",
        "ar 7 يوليوز",
        "ar 11 نونبر",
        "ar 12 دجنبر",
        "ar 1 جانفي",
        "ar 2 فيفري",
        "ar 4 أفريل",
        "ar 6 جوان",
        "ar 7 جويلية",
        "ar 8 أوت",
        "fr 1 janv",
        "fr 2 fev",
        "fr 7 juil",
        "ru 5 май",
        "uk 11 листоп",
        "ur 8 اگست",
        "vi 1 tháng một",
        "vi 2 tháng hai",
        "vi 3 tháng ba",
        "vi 4 tháng tư",
        "vi 5 tháng năm",
        "vi 6 tháng sáu",
        "vi 7 tháng bảy",
        "vi 8 tháng tám",
        "vi 9 tháng chín",
        "vi 10 tháng mười",
        "tr 2 şub",
        "tr 8 ağu",
        "tr 9 eyl",
        "sr-Latn 1 januara",
        "sr-Latn 2 februara",
        "sr-Latn 4 aprila",
        "sr-Latn 6 juna",
        "sr-Latn 7 jula",
        "sr-Latn 8 avgusta",
        "sr-Latn 9 septembra",
        "sr-Latn 10 oktobra",
        "sr-Latn 11 novembra",
        "sr-Latn 12 decembra",
        "sr 1 јануара",
        "sr 2 фебруара",
        "sr 4 априла",
        "sr 6 јуна",
        "sr 7 јула",
        "sr 8 августа",
        "sr 9 септембра",
        "sr 10 октобра",
        "sr 11 новембра",
        "sr 12 децембра",
        "el 5 μαιου",
        "el 8 αυγ",
        "th 9 กย",
        "so 1 janaayo",
        "ga 9 meán fómhair",
        "ga 10 deireadh fómhair",
        "la 1 ianuarii"
    };

    private static final String[] SOLAR = {
        "فروردین حمل وری",
        "اردیبهشت ثور غویی",
        "خرداد جوزا غبرگولی",
        "تیر سرطان چنگاښ",
        "مرداد امرداد اسد زمری",
        "شهریور سنبله وږی",
        "مهر میزان تله",
        "آبان عقرب لړم",
        "آذر قوس لیندۍ",
        "دی جدی مرغومی",
        "بهمن دلو سلواغه",
        "اسفند حوت کب"
    };

    private static final String[] LUNAR = {
        "محرم",
        "صفر",
        "ربيع الأول|ربيع الاول",
        "ربيع الآخر|ربيع الثاني",
        "جمادى الأولى|جمادى الاولى",
        "جمادى الآخرة|جمادى الثانية",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذو القعدة|ذي القعدة",
        "ذو الحجة|ذي الحجة"
    };

    private static final String[] PREFIXES = {"ב", "ל", "เดือน", "ខែ", "เดอน", "ເດືອນ", "d", "de"};

    private final Map<String, Name> names = new HashMap<>();
    private final Stems beginnings; // of all names, and what may stand before one

    /** What a name can mean: the month in each of the languages that use it. */
    private static final class Name {
        private final List<Meaning> meanings = new ArrayList<>();
        private @Nullable Meaning common; // set before the table is read

        void add(Meaning meaning) {
            if (!meanings.contains(meaning)) {
                meanings.add(meaning);
            }
        }

        @Nullable
        Meaning in(String language) {
            for (Meaning meaning : meanings) {
                if (meaning.language.equals(language)) {
                    return meaning;
                }
            }
            return null;
        }

        /** Settles what most languages mean by it. */
        void vote() {
            var votes = new int[13];
            Meaning best = meanings.get(0);
            for (Meaning meaning : meanings) {
                if (++votes[meaning.month] > votes[best.month]) {
                    best = meaning;
                }
            }
            common = best;
        }

        Meaning common() {
            Meaning best = common;
            return best == null ? meanings.get(0) : best;
        }
    }

    private record Meaning(String language, Calendar calendar, int month) {}

    /** A month found in tokens: {@code end} is the index after it; {@code sure} says that the name is not too short to mean anything. */
    record Match(Calendar calendar, int month, int end, boolean sure) {}

    /** Filled when the first name is looked up, and never changed again. */
    private static final class Table {
        static final MonthNames ALL = new MonthNames();
    }

    private MonthNames() {
        for (String tag : LANGUAGES.split(" ", -1)) {
            Locale locale = Locale.forLanguageTag(tag);
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    add(
                            month.getDisplayName(style, locale),
                            locale.getLanguage(),
                            Calendar.GREGORIAN,
                            month.getValue());
                }
            }
        }
        for (String line : MORE) {
            String[] parts = line.split(" ", 3);
            String language = Locale.forLanguageTag(parts[0]).getLanguage();
            boolean phrase = language.equals("vi") || language.equals("ga") || language.equals("ar");
            for (String name : phrase ? new String[] {parts[2]} : parts[2].split(" ", -1)) {
                add(name, language, Calendar.GREGORIAN, Integer.parseInt(parts[1]));
            }
        }
        for (int month = 1; month <= 12; month++) {
            for (String name : SOLAR[month - 1].split(" ", -1)) {
                add(name, "fa", Calendar.SOLAR_HIJRI, month);
            }
            for (String name : LUNAR[month - 1].split("\\|", -1)) {
                add(name, "ar", Calendar.LUNAR_HIJRI, month);
            }
        }
        var starts = new Stems.Builder();
        names.forEach((key, name) -> {
            name.vote();
            int blank = key.indexOf(' ');
            int word = blank < 0 ? key.length() : blank;
            starts.add(key.substring(0, Math.min(word, START)), 1);
        });
        for (String prefix : PREFIXES) {
            starts.add(prefix, 1);
        }
        beginnings = starts.build();
    }

    private void add(String shown, String language, Calendar calendar, int month) {
        String key = key(shown);
        if (key.isEmpty()) {
            return;
        }
        put(key, new Meaning(language, calendar, month));
        if (key.length() > SHORTEST_STEM) {
            put(
                    key.substring(0, key.length() - 1),
                    new Meaning(language, calendar, month)); // for endings that are not listed
        }
    }

    private void put(String key, Meaning meaning) {
        names.computeIfAbsent(key, name -> new Name()).add(meaning);
    }

    /** The words of a name with one blank between; a name with digits in it is none. */
    private static String key(String shown) {
        Tokens tokens = Tokens.of(shown);
        var key = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i)) {
                return "";
            }
            boolean particle = i == 0 && (tokens.isWord(0, "de") || tokens.isWord(0, "d"));
            if (tokens.isWord(i) && !particle) {
                key.append(key.length() == 0 ? "" : " ").append(tokens.word(i));
            }
        }
        return key.toString();
    }

    /**
     * The month whose name starts at a token, the longest if there are several.
     *
     * @param language the page's language, empty if unknown
     */
    static @Nullable Match at(Tokens tokens, int start, String language) {
        if (!tokens.isWord(start) || Table.ALL.beginnings.kindsAt(tokens.word(start), 0) == 0) {
            return null;
        }
        var key = new StringBuilder(tokens.word(start));
        Match best = match(key.toString(), start + 1, language);
        int end = start;
        for (int words = 2; words <= MOST_WORDS; words++) {
            end += tokens.isSign(end + 1, '.') && !tokens.spaced(end + 1) ? 2 : 1;
            if (!tokens.isWord(end)) {
                break;
            }
            key.append(' ').append(tokens.word(end));
            Match longer = match(key.toString(), end + 1, language);
            best = longer == null ? best : longer;
        }
        return best == null ? inflected(tokens, start, language) : best;
    }

    private static @Nullable Match match(String key, int end, String language) {
        Name name = Table.ALL.names.get(key);
        if (name == null) {
            return null;
        }
        Meaning own = name.in(language);
        Meaning english = own == null ? name.in("en") : own;
        Meaning meaning = english == null ? name.common() : english;
        boolean sure = language.isEmpty() || english != null || key.length() > SHORT_NAME;
        return new Match(meaning.calendar, meaning.month, end, sure);
    }

    /** A name with a prefix (Hebrew, Thai, Khmer) or an ending (Georgian, Hungarian, Estonian) that CLDR does not list. */
    private static @Nullable Match inflected(Tokens tokens, int start, String language) {
        String word = tokens.word(start);
        for (String prefix : PREFIXES) {
            if (word.length() > prefix.length() && word.startsWith(prefix)) {
                Match match = match(word.substring(prefix.length()), start + 1, language);
                if (match != null) {
                    return match;
                }
            }
        }
        for (int cut = 1; cut <= LONGEST_ENDING && word.length() - cut >= SHORTEST_STEM; cut++) {
            Match match = match(word.substring(0, word.length() - cut), start + 1, language);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
