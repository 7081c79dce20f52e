package io.github.broadsheet.metadata.dates;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The abbreviations of time zones that news pages write after a clock. Those that mean one thing only; what stands for
 * several zones (IST, and CST or AST outside of America) is left out or taken at its commonest.
 */
final class Zones {
    private static final int LONGEST_OFFSET_HOURS = 14;

    private static final Map<String, ZoneOffset> FIXED = Map.ofEntries(
            fixed("z", 0),
            fixed("utc", 0),
            fixed("gmt", 0),
            fixed("wet", 0),
            fixed("bst", 60),
            fixed("west", 60),
            fixed("cet", 60),
            fixed("mez", 60),
            fixed("cest", 120),
            fixed("mesz", 120),
            fixed("wat", 60),
            fixed("sast", 120),
            fixed("cat", 120),
            fixed("eet", 120),
            fixed("eest", 180),
            fixed("eat", 180),
            fixed("msk", 180),
            fixed("мск", 180),
            fixed("trt", 180),
            fixed("gst", 240),
            fixed("pkt", 300),
            fixed("wib", 420),
            fixed("ict", 420),
            fixed("wita", 480),
            fixed("hkt", 480),
            fixed("sgt", 480),
            fixed("myt", 480),
            fixed("awst", 480),
            fixed("wit", 540),
            fixed("jst", 540),
            fixed("kst", 540),
            fixed("aest", 600),
            fixed("aedt", 660),
            fixed("nzst", 720),
            fixed("nzdt", 780),
            fixed("est", -300),
            fixed("edt", -240),
            fixed("cst", -360),
            fixed("cdt", -300),
            fixed("mst", -420),
            fixed("mdt", -360),
            fixed("pst", -480),
            fixed("pdt", -420),
            fixed("akst", -540),
            fixed("akdt", -480),
            fixed("hst", -600),
            fixed("ast", -240),
            fixed("adt", -180),
            fixed("nst", -210),
            fixed("ndt", -150),
            fixed("brt", -180));

    /** Zones whose abbreviation leaves open whether it is summer. */
    private static final Map<String, ZoneId> SEASONAL = Map.of(
            "et", ZoneId.of("America/New_York"),
            "ct", ZoneId.of("America/Chicago"),
            "mt", ZoneId.of("America/Denver"),
            "pt", ZoneId.of("America/Los_Angeles"));

    private Zones() {}

    /** An offset found in tokens; {@code end} is the index after it. */
    record Match(ZoneOffset offset, int end) {}

    private static Map.Entry<String, ZoneOffset> fixed(String name, int minutes) {
        return Map.entry(name, ZoneOffset.ofTotalSeconds(minutes * 60));
    }

    /** The offset that is written at a token, null if there is none. */
    static @Nullable Match at(Tokens tokens, int start, LocalDateTime time) {
        int i = tokens.isSign(start, '(') ? start + 1 : start;
        if (tokens.isWord(i)) {
            String word = tokens.word(i);
            if (word.equals("gmt") || word.equals("utc") || word.equals("z")) {
                Match more = numeric(tokens, i + 1, false);
                return more == null ? new Match(ZoneOffset.UTC, i + 1) : more;
            }
            ZoneOffset offset = named(word, time);
            return offset == null || !isWritten(tokens, i) ? null : new Match(offset, i + 1);
        }
        return numeric(tokens, i, true);
    }

    private static @Nullable ZoneOffset named(String word, LocalDateTime time) {
        ZoneOffset fixed = FIXED.get(word);
        ZoneId zone = fixed == null ? SEASONAL.get(word) : null;
        return zone == null ? fixed : zone.getRules().getOffset(time);
    }

    /** Abbreviations are in capitals, but for the Russian one: "et" is French, "pt" Portuguese. */
    private static boolean isWritten(Tokens tokens, int i) {
        return Character.isUpperCase(tokens.firstChar(i))
                        && Character.isUpperCase(tokens.text().charAt(tokens.end(i) - 1))
                || tokens.firstChar(i) == 'м';
    }

    /** {@code +04:00}, {@code +0400}, {@code +4}; after GMT an hour may be apart from its sign. */
    private static @Nullable Match numeric(Tokens tokens, int i, boolean strict) {
        char sign = tokens.sign(i);
        boolean minus = sign == '-' || sign == '−' || sign == '–';
        if (sign != '+' && !minus || !tokens.isNumber(i + 1) || strict && tokens.spaced(i + 1)) {
            return null;
        }
        long hours = tokens.value(i + 1);
        long minutes = 0;
        int end = i + 2;
        if (tokens.length(i + 1) == 4) {
            minutes = hours % 100;
            hours /= 100;
        } else if (tokens.length(i + 1) > 2) {
            return null;
        } else if (tokens.isSign(end, ':') && tokens.length(end + 1) == 2 && tokens.isNumber(end + 1)) {
            minutes = tokens.value(end + 1);
            end += 2;
        } else if (strict && tokens.length(i + 1) != 2) {
            return null;
        }
        if (hours > LONGEST_OFFSET_HOURS || minutes > 59) {
            return null;
        }
        int seconds = (int) (hours * 3600 + minutes * 60);
        try {
            return new Match(ZoneOffset.ofTotalSeconds(minus ? -seconds : seconds), end);
        } catch (DateTimeException e) {
            return null; // no such offset on earth
        }
    }
}
