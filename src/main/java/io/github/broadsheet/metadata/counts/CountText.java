package io.github.broadsheet.metadata.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads counters out of a line: a number and, right before or after it, the word for what it counts. */
final class CountText {
    private static final int LONGEST = 300;
    private static final int LONGEST_LONE = 60;
    private static final char MINUTES = '\u2032';
    private static final int MOST_BETWEEN = 3;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_MONTH = 31;

    private CountText() {}

    /** A counter found in a line. {@code alone} is the number of words in the line that are no part of it. */
    record Match(Counted counted, long value, int start, int end, int others) {}

    /** Every counter in a line, in its order. */
    static List<Match> find(String text) {
        if (text.length() > LONGEST || !CountPart.hasDigit(text)) {
            return List.of();
        }
        List<CountPart> parts = CountPart.of(text);
        if (parts.size() > CountPart.MOST) {
            return List.of(); // prose
        }
        var found = new ArrayList<Match>();
        for (int i = 0; i < parts.size(); i++) {
            Counted counted = CountWords.counted(parts.get(i).kinds());
            int number = counted == null ? -1 : number(text, parts, i);
            if (counted != null
                    && number >= 0
                    && !isNarrowed(text, parts, Math.min(i, number), Math.max(i, number))
                    && !isOfDate(text, parts, number)
                    && !isOrder(text, parts, i, number)) {
                CountPart value = parts.get(number);
                NumberText.Found read = value.number();
                if (read != null) {
                    int others = beside(text, parts, Math.min(i, number), Math.max(i, number));
                    found.add(new Match(
                            counted,
                            read.value(),
                            Math.min(parts.get(i).start(), value.start()),
                            Math.max(parts.get(i).end(), value.end()),
                            others));
                }
            }
        }
        return found;
    }

    /** How many parts stand beside some of them, up to where a stroke or a dot sets other facts apart. */
    private static int beside(String text, List<CountPart> parts, int first, int last) {
        int from = first;
        while (from > 0
                && !isSetApart(text, parts.get(from - 1).end(), parts.get(from).start())) {
            from--;
        }
        int to = last;
        while (to + 1 < parts.size()
                && !isSetApart(text, parts.get(to).end(), parts.get(to + 1).start())) {
            to++;
        }
        return to - from - (last - first);
    }

    private static boolean isSetApart(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if ("|•·".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The number that a text consists of, but for words that say what is counted. */
    static Optional<Long> lone(String text) {
        if (text.length() > LONGEST_LONE || !CountPart.hasDigit(text)) {
            return Optional.empty();
        }
        NumberText.Found only = null;
        for (CountPart part : CountPart.of(text)) {
            if (part.number() != null) {
                if (only != null) {
                    return Optional.empty();
                }
                only = part.number();
            } else if (CountWords.counted(part.kinds()) != Counted.VIEWS && (part.kinds() & CountWords.IS_TIMES) == 0) {
                return Optional.empty();
            }
        }
        return only == null || isSigned(text, only) ? Optional.empty() : Optional.of(only.value());
    }

    /** Whether a text is a counter of views by its own words, and nothing else. */
    static boolean isWorded(String text) {
        boolean worded = false;
        if (text.length() <= LONGEST_LONE && CountPart.hasDigit(text)) {
            for (CountPart part : CountPart.of(text)) {
                worded |= part.isWord() && CountWords.counted(part.kinds()) == Counted.VIEWS;
            }
        }
        return worded && lone(text).isPresent();
    }

    private static boolean isSigned(String text, NumberText.Found number) {
        for (int i = 0; i < text.length(); i++) {
            boolean outside = i < number.start() || i >= number.end();
            if (outside
                    && ("%:/-+$€£" + MINUTES).indexOf(text.charAt(i)) >= 0
                    && !(text.charAt(i) == ':' && i < number.start())) {
                return true;
            }
        }
        return false;
    }

    /** The index of the number that a word counts, -1 if there is none. */
    private static int number(String text, List<CountPart> parts, int word) {
        int after = step(text, parts, word, 1);
        int before = step(text, parts, word, -1);
        boolean stamp = before >= 0 && (isOfClock(text, parts.get(before).start()) || isOfDate(text, parts, before));
        before = stamp ? -1 : before;
        boolean pointed = after >= 0
                && isPointed(text, parts.get(word).end(), parts.get(after).start());
        return before < 0 || pointed ? after : before;
    }

    /** Whether a number is the end of a time of day: {@code 10:42}. */
    private static boolean isOfClock(String text, int start) {
        return start > 1 && text.charAt(start - 1) == ':' && Character.isDigit(text.charAt(start - 2));
    }

    /** Whether a sign between a word and a number says that the number is what the word announces. */
    private static boolean isPointed(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (":\uff1a(\uff08".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The next number in a direction, over words such as "times" and over nothing else. */
    private static int step(String text, List<CountPart> parts, int word, int direction) {
        int i = word + direction;
        for (int skipped = 0; skipped < MOST_BETWEEN && i >= 0 && i < parts.size(); skipped++, i += direction) {
            CountPart from = parts.get(Math.min(i, i - direction));
            CountPart to = parts.get(Math.max(i, i - direction));
            if (!isOneThing(text, from.end(), to.start(), direction)) {
                return -1;
            }
            if (!parts.get(i).isWord()) {
                return i;
            }
            Counted counted = CountWords.counted(parts.get(i).kinds());
            boolean same = (parts.get(i).kinds() & CountWords.IS_TIMES) != 0
                    || counted != null
                            && counted == CountWords.counted(parts.get(word).kinds());
            if (!same) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether nothing between two parts sets them apart. */
    private static boolean isOneThing(String text, int from, int end, int direction) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '|'
                    || c == '•'
                    || c == '·'
                    || c == ';'
                    || c == '/'
                    || c == '\n' && direction < 0
                    || c == ','
                    || c == '%'
                    || c == MINUTES
                    || c == '$') {
                return false;
            }
            if (direction < 0 && (c == ':' || c == '\uff1a' || c == ')')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number is the end of a date that stands in front: {@code 6/11/2023}, {@code 31 October 2023}. */
    private static boolean isOfDate(String text, List<CountPart> parts, int number) {
        int start = parts.get(number).start();
        boolean signed = start > 1
                && "/.-".indexOf(text.charAt(start - 1)) >= 0
                && Character.digit(text.charAt(start - 2), 10) >= 0;
        NumberText.Found year = parts.get(number).number();
        if (signed || number < 2 || year == null || year.value() < FIRST_YEAR || year.value() > LAST_YEAR) {
            return signed;
        }
        NumberText.Found day = parts.get(number - 2).number();
        CountPart month = parts.get(number - 1);
        return month.isWord() && month.kinds() == 0 && day != null && day.value() >= 1 && day.value() <= LONGEST_MONTH;
    }

    /** Whether the words ask to view so many of something else: {@code View 3 images}. */
    private static boolean isOrder(String text, List<CountPart> parts, int word, int number) {
        CountPart verb = parts.get(word);
        boolean asks = number == word + 1
                && verb.end() + 1 == parts.get(number).start()
                && text.regionMatches(true, verb.start(), "view", 0, verb.end() - verb.start());
        if (!asks || number + 1 >= parts.size()) {
            return false;
        }
        CountPart next = parts.get(number + 1);
        return next.isWord()
                && next.kinds() == 0
                && next.start() == parts.get(number).end() + 1;
    }

    /** Whether a word beside or between them says that only those of a day are counted; in brackets it adds what is so. */
    private static boolean isNarrowed(String text, List<CountPart> parts, int first, int last) {
        boolean added = last + 1 < parts.size()
                && text.substring(parts.get(last).end(), parts.get(last + 1).start())
                                .indexOf('(')
                        >= 0;
        for (int i = first - 1; i <= (added ? last : last + 1); i++) {
            if (i >= 0 && i < parts.size() && (parts.get(i).kinds() & CountWords.IS_TODAY) != 0) {
                return true;
            }
        }
        return false;
    }
}
