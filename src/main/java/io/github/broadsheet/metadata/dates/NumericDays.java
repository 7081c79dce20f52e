package io.github.broadsheet.metadata.dates;

import io.github.broadsheet.metadata.dates.DateMatch.Form;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days in numbers alone: 2024-09-01, 01.09.2024, 9/1/24, 2024年9月1日, 令和6年9月1日. */
final class NumericDays {
    private static final int PIVOT = 70;
    private static final Set<String> YEAR_WORDS = Spelling.words("年 년 оны он");
    private static final Set<String> MONTH_WORDS = Spelling.words("月 월 сарын сар");
    private static final Set<String> DAY_WORDS = Spelling.words("日 号 號 일 өдөр ны ний");
    private static final Set<String> PERSIAN = Spelling.words("fa ps ckb prs");

    private static final int SHORT_LINE = 6;

    private final Tokens tokens;
    private final DateContext context;

    NumericDays(Tokens tokens, DateContext context) {
        this.tokens = tokens;
        this.context = context;
    }

    /** The century that a year in two digits belongs to. */
    static int century(long year) {
        return year < PIVOT ? 2000 : 1900;
    }

    DateScanner.@Nullable Day at(int start) {
        if (!tokens.isNumber(start)) {
            return null;
        }
        DateScanner.Day words = withWords(start);
        return words == null ? withSigns(start) : words;
    }

    /** 2024年9月1日, 2024년 9월 1일, 2024 оны 9-р сарын 1. */
    private DateScanner.@Nullable Day withWords(int start) {
        if (!YEAR_WORDS.contains(tokens.word(start + 1)) || !tokens.isNumber(start + 2)) {
            return null;
        }
        int month = start + 3;
        if (tokens.isSign(month, '-') && tokens.isWord(month + 1, "р")) {
            month += 2;
        }
        if (!MONTH_WORDS.contains(tokens.word(month)) || !tokens.isNumber(month + 1)) {
            return null;
        }
        int end = month + 2;
        end += tokens.isSign(end, '-') && DAY_WORDS.contains(tokens.word(end + 1)) ? 2 : 0;
        end += DAY_WORDS.contains(tokens.word(end)) ? 1 : 0;
        LocalDate day = Calendar.GREGORIAN.day(
                tokens.value(start) + era(start), (int) tokens.value(start + 2), (int) tokens.value(month + 1));
        return day == null ? null : DateScanner.Day.of(day, end, Form.ISO);
    }

    /** What to add to a year that is counted from the start of an era: of Japan's emperors, of the Republic of China. */
    private int era(int year) {
        String name = tokens.word(year - 2) + tokens.word(year - 1);
        return switch (name) {
            case "令和" -> 2018;
            case "平成" -> 1988;
            case "昭和" -> 1925;
            case "民國", "民国" -> 1911;
            default -> 0;
        };
    }

    private DateScanner.@Nullable Day withSigns(int start) {
        char sign = tokens.sign(start + 1);
        boolean three = (sign == '-' || sign == '/' || sign == '.' || sign == '–' || sign == '‑')
                && tokens.isNumber(start + 2)
                && tokens.isSign(start + 3, sign)
                && tokens.isNumber(start + 4);
        if (!three || tokens.length(start + 2) > 2 || goesOn(start + 4, sign)) {
            return null;
        }
        int first = tokens.length(start);
        int last = tokens.length(start + 4);
        if (first == 4 && last <= 2) {
            LocalDate day = fullYear(tokens.value(start), tokens.value(start + 2), tokens.value(start + 4));
            return day == null ? null : DateScanner.Day.of(day, start + 5, Form.ISO);
        }
        if (first > 2 || last == 3 || last > 4) {
            return null;
        }
        if (last == 4 && tokens.isSign(start + 5, ':') && !tokens.spaced(start + 5)) {
            return withClockAtYear(start, sign);
        }
        return last == 4 ? yearLast(start, sign) : last == 2 ? shortYear(start, sign) : null;
    }

    /** Whether a fourth number follows, as in addresses and version numbers. */
    private boolean goesOn(int last, char sign) {
        return tokens.isSign(last + 1, sign)
                && !tokens.spaced(last + 1)
                && tokens.isNumber(last + 2)
                && !tokens.spaced(last + 2);
    }

    /** A year in two digits that a clock touches, where a line break between the two was lost: {@code 28.09.1912:44}. */
    private DateScanner.@Nullable Day withClockAtYear(int start, char sign) {
        long year = tokens.value(start + 4) / 100;
        long hour = tokens.value(start + 4) % 100;
        boolean clock = tokens.length(start + 6) == 2 && tokens.value(start + 6) <= 59 && hour <= 23;
        LocalDate day = fullYear(century(year) + year, tokens.value(start + 2), tokens.value(start));
        if (!clock || day == null || !isDayFirst(sign)) {
            return null;
        }
        LocalTime time = LocalTime.of((int) hour, (int) tokens.value(start + 6));
        return new DateScanner.Day(day, start + 7, Form.SHORT_YEAR, null, new Clocks.Match(time, start + 7, true));
    }

    private DateScanner.@Nullable Day yearLast(int start, char sign) {
        long a = tokens.value(start);
        long b = tokens.value(start + 2);
        long year = tokens.value(start + 4);
        boolean dotted =
                sign == '.' && context.order() != DayOrder.MONTH_FIRST; // nobody writes 9.1.2024 for 1 September there
        return ordered(
                fullYear(year, b, a), dotted ? null : fullYear(year, a, b), isDayFirst(sign), start + 5, Form.NUMERIC);
    }

    private DateScanner.@Nullable Day shortYear(int start, char sign) {
        long a = tokens.value(start);
        long b = tokens.value(start + 2);
        long c = tokens.value(start + 4);
        if (tokens.length(start) == 2 && context.order() == DayOrder.YEAR_FIRST) {
            LocalDate day = fullYear(century(a) + a, b, c);
            if (day != null) {
                return DateScanner.Day.of(day, start + 5, Form.SHORT_YEAR);
            }
        }
        if (sign == '.' && (tokens.length(start) < 2 || tokens.length(start + 2) < 2) && !endsShortLine(start)) {
            return null; // 8.4.13 numbers a chapter
        }
        long year = context.language().equals("th") && c > 50 ? 2500 + c : century(c) + c;
        return ordered(fullYear(year, b, a), fullYear(year, a, b), isDayFirst(sign), start + 5, Form.SHORT_YEAR);
    }

    /** Whether nothing follows but a time, in a text of few words: a line that says when, not a numbered heading. */
    private boolean endsShortLine(int start) {
        int end = start + 5;
        boolean last = end >= tokens.size() || !tokens.isWord(end) && Clocks.at(tokens, end + 1) != null;
        boolean version = tokens.isWord(start - 1) && tokens.length(start - 1) == 1; // v 2.1.22
        return last && start <= SHORT_LINE && !version;
    }

    private boolean isDayFirst(char sign) {
        return context.order() != DayOrder.MONTH_FIRST || sign == '.' && !context.certain();
    }

    private DateScanner.@Nullable Day ordered(
            @Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst, boolean preferDay, int end, Form form) {
        LocalDate best = preferDay ? dayFirst : monthFirst;
        LocalDate other = preferDay ? monthFirst : dayFirst;
        if (best == null || other != null && context.isFuture(best)) {
            best = other;
            other = null;
        }
        if (best == null) {
            return null;
        }
        boolean open = other != null && !other.equals(best) && !context.certain();
        return new DateScanner.Day(best, end, form, open ? other : null, null);
    }

    private @Nullable LocalDate fullYear(long year, long month, long day) {
        if (month > 12 || day > 31) {
            return null;
        }
        Calendar calendar = Calendar.GREGORIAN;
        if (Calendar.BUDDHIST.has(year)) {
            calendar = Calendar.BUDDHIST;
        } else if (Calendar.SOLAR_HIJRI.has(year) && PERSIAN.contains(context.language())) {
            calendar = Calendar.SOLAR_HIJRI;
        }
        return calendar.day(year, (int) month, (int) day);
    }
}
