package io.github.broadsheet.metadata.dates;

import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * How the months are written in every language that the JDK's Unicode CLDR data covers and news is written in, with
 * spellings that CLDR lacks, and the months of the Iranian, the Islamic, the Ethiopian and the Nepali calendar.
 */
final class MonthSpellings {
    private static final int[] STYLES = {
        java.util.Calendar.LONG_FORMAT,
        java.util.Calendar.SHORT_FORMAT,
        java.util.Calendar.LONG_STANDALONE,
        java.util.Calendar.SHORT_STANDALONE
    };

    private static final String LANGUAGES = "en en-GB af am ar ar-SY ar-DZ ar-MA az az-Cyrl be bg bn bs bs-Cyrl ca cs"
            + " cy da de de-AT el es es-MX et eu fa fa-AF fi fil fo fr fr-CA ga gl gu he hi hr hu hy id is it ka kk km"
            + " kn ky lb lo lt lv mk ml mn mr ms mt my nb ne nl nn or pa pl ps pt ro ru sd si sk sl so sq sr sr-Latn sv"
            + " sw ta te tg th tk tr tt ug uk ur uz uz-Cyrl zu hsb dsb fy lb gd rm ast rw mg om ckb ku sn xh os yi kea";

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
        "tg 1 январи",
        "tg 2 феврали",
        "tg 3 марти",
        "tg 4 апрели",
        "tg 5 майи",
        "tg 6 июни",
        "tg 7 июли",
        "tg 8 августи",
        "tg 9 сентябри",
        "tg 10 октябри",
        "tg 11 ноябри",
        "tg 12 декабри",
        "tk 3 marty",
        "tk 5 maýy",
        "tk 6 iýuny",
        "tk 7 iýuly",
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
        "ha 1 janairu",
        "ha 2 fabrairu faburairu",
        "ha 3 maris",
        "ha 4 afrilu",
        "ha 6 yuni",
        "ha 7 yuli",
        "ha 8 agusta",
        "ha 9 satumba",
        "ha 11 nuwamba",
        "ha 12 disamba",
        "la 1 ianuarii",
        "ht 1 janvye",
        "ht 2 fevriye",
        "ht 7 jiyè",
        "ht 9 septanm",
        "ht 10 oktòb",
        "ht 11 novanm",
        "ht 12 desanm",
        "ku 1 kanûna",
        "ku 2 sibatê",
        "ku 4 nîsanê",
        "ku 6 hezîranê",
        "ku 8 tebaxê",
        "ku 9 îlonê",
        "ku 10 cotmehê",
        "ku 11 mijdarê"
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

    private static final String[] ETHIOPIAN = {
        "መስከረም",
        "ጥቅምት",
        "ኅዳር ህዳር ሕዳር",
        "ታኅሣሥ ታህሳስ ታኅሳስ ታሕሳስ",
        "ጥር",
        "የካቲት",
        "መጋቢት",
        "ሚያዝያ ሚያዚያ",
        "ግንቦት",
        "ሰኔ",
        "ሐምሌ ሀምሌ",
        "ነሐሴ ነሀሴ"
    };

    private static final String[] BIKRAM = {
        "वैशाख बैशाख",
        "जेठ ज्येष्ठ जेष्ठ",
        "असार आषाढ",
        "साउन श्रावण",
        "भदौ भाद्र",
        "असोज आश्विन",
        "कात्तिक कार्तिक",
        "मंसिर मङ्सिर",
        "पुस पुष पौष",
        "माघ",
        "फागुन फाल्गुण फाल्गुन",
        "चैत चैत्र"
    };

    /** What is done with each spelling of a month. */
    @FunctionalInterface
    interface Sink {
        /** Takes one; the month counts from 1. */
        void add(String name, String language, Calendar calendar, int month);
    }

    private MonthSpellings() {}

    /** Hands over every spelling. */
    static void each(Sink sink) {
        ofCldr(sink);
        besides(sink);
        ofOtherCalendars(sink);
    }

    /** By way of the old calendar, which reads them in half the time that {@link java.time.Month} takes. */
    private static void ofCldr(Sink sink) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        for (String tag : LANGUAGES.split(" ", -1)) {
            Locale locale = Locale.forLanguageTag(tag);
            var names = new TreeMap<String, Integer>();
            for (int style : STYLES) {
                names.putAll(calendar.getDisplayNames(java.util.Calendar.MONTH, style, locale));
            }
            names.forEach((name, month) -> sink.add(name, locale.getLanguage(), Calendar.GREGORIAN, month + 1));
        }
    }

    private static void besides(Sink sink) {
        for (String line : MORE) {
            String[] parts = line.split(" ", 3);
            String language = Locale.forLanguageTag(parts[0]).getLanguage();
            boolean phrase = language.equals("vi") || language.equals("ga") || language.equals("ar");
            for (String name : phrase ? new String[] {parts[2]} : parts[2].split(" ", -1)) {
                sink.add(name, language, Calendar.GREGORIAN, Integer.parseInt(parts[1]));
            }
        }
    }

    private static void ofOtherCalendars(Sink sink) {
        for (int month = 1; month <= 12; month++) {
            for (String name : SOLAR[month - 1].split(" ", -1)) {
                sink.add(name, "fa", Calendar.SOLAR_HIJRI, month);
            }
            for (String name : ETHIOPIAN[month - 1].split(" ", -1)) {
                sink.add(name, "am", Calendar.ETHIOPIAN, month);
            }
            for (String name : BIKRAM[month - 1].split(" ", -1)) {
                sink.add(name, "ne", Calendar.BIKRAM, month);
            }
            for (String name : LUNAR[month - 1].split("\\|", -1)) {
                sink.add(name, "ar", Calendar.LUNAR_HIJRI, month);
            }
        }
    }
}
