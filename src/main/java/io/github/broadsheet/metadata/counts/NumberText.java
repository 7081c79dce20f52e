package io.github.broadsheet.metadata.counts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers as pages print counters: 1,234, 1.234, 1 234, 1'234, 12,34,567, ١٢٣, 1.2K, 3,4 тыс, 2万. */
final class NumberText {
    private static final int MOST_DIGITS = 12;
    private static final long TURKISH_THOUSAND = 1_000; // bin; nothing was viewed a billion times

    private static final int LONGEST_GROUP = 3; // digits before the first sign that parts thousands

    private NumberText() {}

    /** A number with the place that it takes in the text. */
    record Found(long value, int start, int end) {}

    /** The number that starts at an index, null where no digit stands or the number is no count, such as 4.5. */
    static @Nullable Found at(String text, int start) {
        if (!isDigit(text, start) || isDigit(text, start - 1)) {
            return null;
        }
        long value = 0;
        int digits = 0;
        int end = start;
        int group = groupEnd(text, start);
        boolean grouped = group - start <= LONGEST_GROUP && !isMinutes(text, start);
        while (group > end && digits <= MOST_DIGITS) {
            for (int i = end; i < group; i++) {
                if (isDigit(text, i)) {
                    value = value * 10 + Character.digit(text.charAt(i), 10);
                    digits++;
                }
            }
            end = group;
            group = grouped ? nextGroup(text, end) : end;
        }
        return digits > MOST_DIGITS ? null : scaled(text, value, start, end);
    }

    /** Whether a number is the minutes of a time, which no blank joins with a number behind: {@code 10:42 512}. */
    private static boolean isMinutes(String text, int start) {
        return isDigit(text, start - 2) && text.charAt(start - 1) == ':';
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && Character.digit(text.charAt(i), 10) >= 0;
    }

    private static int groupEnd(String text, int start) {
        int end = start;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    /** Where a further group of three digits ends (or of two before one of three, as in India); the same index if none follows. */
    private static int nextGroup(String text, int end) {
        if (end >= text.length() || ",.'’ \u00a0\u202f٬،".indexOf(text.charAt(end)) < 0) {
            return end;
        }
        int next = groupEnd(text, end + 1);
        int length = next - end - 1;
        boolean indian = length == 2 && text.charAt(end) == ',' && nextGroup(text, next) > next;
        return length == 3 || indian ? next : end;
    }

    private static @Nullable Found scaled(String text, long whole, int start, int end) {
        int i = end;
        double value = whole;
        if (i + 1 < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ',') && isDigit(text, i + 1)) {
            int fraction = groupEnd(text, i + 1);
            double part = 0.1;
            for (int k = i + 1; k < fraction; k++, part /= 10) {
                value += part * Character.digit(text.charAt(k), 10);
            }
            i = fraction;
        }
        int unit = i < text.length() && isBlank(text.charAt(i)) ? i + 1 : i;
        int unitEnd = unit;
        while (unitEnd < text.length()
                && Character.isLetter(text.charAt(unitEnd))
                && !isOneCharacterUnit(text, unit, unitEnd)) {
            unitEnd++;
        }
        String word = text.substring(unit, unitEnd).toLowerCase(Locale.ROOT);
        long factor = i > end && word.equals("b") ? TURKISH_THOUSAND : factor(word, unit == i);
        if (factor > 1) {
            return new Found(Math.round(value * factor), start, unitEnd);
        }
        return i > end ? null : new Found(whole, start, end);
    }

    private static boolean isOneCharacterUnit(String text, int unit, int end) {
        return end > unit && "万萬億亿千만천억".indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    private static long factor(String unit, boolean joined) {
        return switch (unit) {
            case "k", "rb", "tys", "т" -> joined || unit.length() > 1 ? 1_000 : 1;
            case "m" -> joined ? 1_000_000 : 1;
            case "тыс",
                    "тис",
                    "хил",
                    "хиляди",
                    "mil",
                    "bin",
                    "min",
                    "ribu",
                    "mila",
                    "tsd",
                    "tūkst",
                    "tis",
                    "ezer",
                    "χιλ",
                    "千",
                    "천",
                    "हज़ार",
                    "हजार",
                    "ألف",
                    "الف",
                    "هزار",
                    "พัน",
                    "nghìn",
                    "mie",
                    "mii",
                    "min." -> unit.startsWith("min") ? 1 : 1_000;
            case "万", "萬", "만", "หมื่น" -> 10_000;
            case "लाख", "lakh", "แสน" -> 100_000;
            case "млн",
                    "mln",
                    "mio",
                    "millones",
                    "milhões",
                    "juta",
                    "jt",
                    "million",
                    "millions",
                    "milyon",
                    "εκ",
                    "مليون",
                    "ล้าน",
                    "triệu",
                    "tr" -> 1_000_000;
            case "億", "亿", "억" -> 100_000_000;
            default -> 1;
        };
    }
}
