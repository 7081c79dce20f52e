package io.github.broadsheet.metadata.dates;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times of day: 24 and 12 hours, with colon, dot, {@code h}, or the East Asian words. */
final class Clocks {
    private static final Set<String> HOUR_WORDS = Spelling.words("h hs 時 时 點 点 시 u");
    private static final Set<String> MINUTE_WORDS = Spelling.words("分 분 m min");
    private static final Set<String> SECOND_WORDS = Spelling.words("秒 초 s");
    private static final Set<String> AM =
            Spelling.words("am a πμ oo ص صباحا 오전 午前 上午 凌晨 早上 清晨 새벽 아침 পূর্বাহ্ণ সকাল सुबह காலை முற்பகல் sa pg قظ");
    private static final Set<String> PM = Spelling.words(
            "pm p μμ os م مساء 오후 午後 下午 晚上 中午 傍晚 晚间 晚間 저녁 অপরাহ্ণ দুপুর বিকাল বিকেল সন্ধ্যা दोपहर शाम மாலை பிற்பகல் ch ptg بظ");

    private static final Set<String> CLOCK_WORDS = Spelling.words("uhr uur hrs klo godz год");

    private Clocks() {}

    /** A time found in tokens; {@code end} is the index after it. {@code marked}: with a colon, a word or am/pm. */
    record Match(LocalTime time, int end, boolean marked) {}

    private enum Half {
        NONE,
        AM,
        PM
    }

    /** The time that is written at a token, null if there is none. */
    static @Nullable Match at(Tokens tokens, int start) {
        Half half = halfBefore(tokens, start);
        int i = half == Half.NONE ? start : afterHalfBefore(tokens, start);
        if (!tokens.isNumber(i) || tokens.length(i) > 2 || tokens.value(i) > 24) {
            return null;
        }
        int hour = (int) tokens.value(i);
        int minute = 0;
        int second = 0;
        int nanos = 0;
        int end = i + 1;
        boolean marked = half != Half.NONE;
        int minutes = minutesAt(tokens, end);
        if (minutes > 0) {
            marked |= !tokens.isSign(end, '.');
            minute = (int) tokens.value(minutes);
            end = minutes + 1;
            int seconds = secondsAt(tokens, end);
            if (seconds > 0) {
                second = (int) tokens.value(seconds);
                end = seconds + 1;
                if (isFraction(tokens, end)) {
                    nanos = nanos(tokens, end + 1);
                    end += 2;
                }
            }
            end += tokens.isWord(end)
                            && (MINUTE_WORDS.contains(tokens.word(end)) || SECOND_WORDS.contains(tokens.word(end)))
                            && !isHalf(tokens, end)
                    ? 1
                    : 0;
        } else if (isHourWord(tokens, end)
                && half == Half.NONE
                && tokens.word(end).charAt(0) > 0x7f) {
            marked = true;
            end++;
        }
        if (half == Half.NONE && isHalf(tokens, end)) {
            half = half(tokens, end);
            end = afterHalf(tokens, end);
        } else if (minutes < 0 && half == Half.NONE && !marked) {
            return null;
        }
        marked |= CLOCK_WORDS.contains(tokens.word(end));
        LocalTime time = time(hour, minute, second, nanos, half);
        return time == null ? null : new Match(time, end, marked || half != Half.NONE);
    }

    private static @Nullable LocalTime time(int hour, int minute, int second, int nanos, Half half) {
        int hours = hour;
        if (half == Half.PM && hour < 12) {
            hours += 12;
        } else if (half == Half.AM && hour == 12) {
            hours = 0;
        }
        return hours > 23 || minute > 59 || second > 59 ? null : LocalTime.of(hours, minute, second, nanos);
    }

    /** Where the minutes stand after the hour, -1 if none do. */
    private static int minutesAt(Tokens tokens, int i) {
        char sign = tokens.sign(i);
        boolean colon = sign == ':' || sign == '：' || sign == '.';
        boolean word = isHourWord(tokens, i) && !isHalf(tokens, i);
        boolean two = tokens.isNumber(i + 1) && tokens.length(i + 1) == 2 && tokens.value(i + 1) <= 59;
        boolean one = tokens.isNumber(i + 1) && tokens.word(i).length() == 1 && tokens.value(i + 1) <= 59;
        if (sign == '.'
                && (tokens.spaced(i) || tokens.spaced(i + 1) || tokens.isSign(i + 2, '.') && tokens.isNumber(i + 3))) {
            return -1;
        }
        return colon && two || word && (two || one) ? i + 1 : -1;
    }

    private static boolean isHourWord(Tokens tokens, int i) {
        return tokens.isWord(i) && HOUR_WORDS.contains(tokens.word(i));
    }

    private static int secondsAt(Tokens tokens, int i) {
        char sign = tokens.sign(i);
        boolean parted = sign == ':' || sign == '：' || tokens.isWord(i) && MINUTE_WORDS.contains(tokens.word(i));
        boolean two = tokens.isNumber(i + 1) && tokens.length(i + 1) == 2 && tokens.value(i + 1) <= 59;
        return parted && two && !tokens.spaced(i + 1) ? i + 1 : -1;
    }

    private static boolean isFraction(Tokens tokens, int i) {
        return (tokens.isSign(i, '.') || tokens.isSign(i, ',') && !tokens.spaced(i + 1))
                && tokens.isNumber(i + 1)
                && !tokens.spaced(i + 1)
                && tokens.length(i + 1) <= 9;
    }

    private static int nanos(Tokens tokens, int i) {
        long nanos = tokens.value(i);
        for (int digits = tokens.length(i); digits < 9; digits++) {
            nanos *= 10;
        }
        return (int) nanos;
    }

    private static Half half(Tokens tokens, int i) {
        String word = isInitials(tokens, i) ? tokens.word(i) + tokens.word(i + 2) : tokens.word(i);
        return AM.contains(word) ? Half.AM : PM.contains(word) ? Half.PM : Half.NONE;
    }

    /** Two letters with a dot between, as in {@code a.m.} */
    private static boolean isInitials(Tokens tokens, int i) {
        return tokens.isWord(i)
                && tokens.length(i) == 1
                && tokens.isSign(i + 1, '.')
                && tokens.isWord(i + 2)
                && tokens.length(i + 2) == 1;
    }

    /** {@code am}, {@code a.m.}, {@code a. m.}; a lone {@code a} or {@code p} only where it touches the number. */
    private static boolean isHalf(Tokens tokens, int i) {
        if (half(tokens, i) == Half.NONE) {
            return false;
        }
        boolean lone = (tokens.isWord(i, "a") || tokens.isWord(i, "p")) && !isInitials(tokens, i);
        return !lone || !tokens.spaced(i);
    }

    private static int afterHalf(Tokens tokens, int i) {
        int end = isInitials(tokens, i) ? i + 3 : i + 1;
        return tokens.isSign(end, '.') ? end + 1 : end;
    }

    private static Half halfBefore(Tokens tokens, int i) {
        if (tokens.isWord(i) && tokens.firstChar(i) > 0x7f) {
            String two = tokens.word(i) + tokens.word(i + 1);
            return AM.contains(tokens.word(i)) || AM.contains(two)
                    ? Half.AM
                    : PM.contains(tokens.word(i)) || PM.contains(two) ? Half.PM : Half.NONE;
        }
        return Half.NONE;
    }

    private static int afterHalfBefore(Tokens tokens, int i) {
        return tokens.length(i) == 1 && Tokens.isHan(tokens.firstChar(i)) ? i + 2 : i + 1;
    }
}
