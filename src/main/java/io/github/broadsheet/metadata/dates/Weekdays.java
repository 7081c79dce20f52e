package io.github.broadsheet.metadata.dates;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of weekdays, which stand between a day and a time and say nothing new. Built once, on first use. */
final class Weekdays {
    private static final String LANGUAGES =
            "en ar az be bg bn ca cs da de el es et fa fi fr he hi hr hu hy id it ka kk lt lv mk ms nb nl pl pt ro ru sk"
                    + " sl sq sr sr-Latn sv th tr uk ur uz vi";

    private static final class Table {
        static final Set<String> NAMES = read();

        private static Set<String> read() {
            var names = new HashSet<String>();
            for (String tag : LANGUAGES.split(" ", -1)) {
                for (DayOfWeek day : DayOfWeek.values()) {
                    for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
                        Tokens tokens = Tokens.of(day.getDisplayName(style, Locale.forLanguageTag(tag)));
                        for (int i = 0; i < tokens.size(); i++) {
                            names.add(tokens.word(i));
                        }
                    }
                }
            }
            names.addAll(Set.of("tues", "thur", "thurs", "weds", "曜", "星", "期", "周", "週", "요일"));
            names.remove("");
            return names;
        }
    }

    private Weekdays() {}

    /** Whether a word in its plain spelling is, or belongs to, the name of a weekday. */
    static boolean contains(String word) {
        return !word.isEmpty() && (Table.NAMES.contains(word) || word.length() == 1 && isEastAsian(word.charAt(0)));
    }

    private static boolean isEastAsian(char c) {
        return "日月火水木金土一二三四五六天월화수목금토일曜星期周週礼拜禮".indexOf(c) >= 0;
    }
}
