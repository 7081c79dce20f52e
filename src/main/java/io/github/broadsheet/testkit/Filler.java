package io.github.broadsheet.testkit;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DateFormatSymbols;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Puts other letters in the place of words' own. Of one word there is one filler, whatever its case, so that a headline is
 * still the same wherever it stands. Digits, punctuation, marks, months, weekdays and words of up to three letters stay.
 */
final class Filler {
    private static final int SHORTEST = 4;
    private static final int WORDS_OF_A_SLUG = 3;
    private static final int REACH = 8;
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bcdfghklmnprstvz";
    private static final String CYRILLIC_VOWELS = "аеиоу";
    private static final String CYRILLIC_CONSONANTS = "бвгдзклмнпрстх";
    private static final String OTHER_CYRILLIC_VOWELS = "ёыэюяіїєө";
    private static final Set<String> CALENDAR = calendar();

    /** The names of months and weekdays in all languages that the JDK knows. */
    private static Set<String> calendar() {
        var names = new HashSet<String>();
        for (Locale locale : Locale.getAvailableLocales()) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
            for (String[] each : new String[][] {
                symbols.getMonths(), symbols.getShortMonths(), symbols.getWeekdays(), symbols.getShortWeekdays()
            }) {
                for (String name : each) {
                    names.add(name.replace(".", "").toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    /** Whether a code point is part of a word: a letter, or a mark on one. */
    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** How many words of letters a text has, months and weekdays not counted; where words are not set apart, two letters are one. */
    static int words(String text) {
        int words = 0;
        int apart = 0;
        for (int i = 0; i < text.length(); ) {
            int end = endOfWord(text, i);
            if (end == i) {
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            String word = text.substring(i, end);
            if (isSetTight(word.codePointAt(0))) {
                apart += word.length();
            } else if (!CALENDAR.contains(word.toLowerCase(Locale.ROOT))) {
                words++;
            }
            i = end;
        }
        return words + apart / 2;
    }

    private static boolean isSetTight(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI
                || script == Character.UnicodeScript.LAO
                || script == Character.UnicodeScript.KHMER
                || script == Character.UnicodeScript.MYANMAR;
    }

    /** From how many letters on a word is somebody's: a Korean syllable is one character. */
    private static int shortest(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL ? SHORTEST / 2 : SHORTEST;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** The text with every word replaced. */
    String text(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int end = endOfWord(text, i);
            if (end == i) {
                int c = text.codePointAt(i);
                out.appendCodePoint(c);
                i += Character.charCount(c);
            } else {
                word(text.substring(i, end), out);
                i = end;
            }
        }
        return out.toString();
    }

    private static void word(String word, StringBuilder out) {
        boolean tight = isSetTight(word.codePointAt(0));
        boolean stays = !tight
                && (word.codePointCount(0, word.length()) < shortest(word.codePointAt(0))
                        || CALENDAR.contains(word.toLowerCase(Locale.ROOT)));
        if (stays) {
            out.append(word);
            return;
        }
        int seed = tight ? 0 : word.toLowerCase(Locale.ROOT).hashCode();
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            seed = seed * 31 + (tight ? c * 7 : i) + 17;
            out.appendCodePoint(letter(c, (seed ^ seed >>> 16) & 0x7fffffff));
            seed = tight ? 0 : seed;
            i += Character.charCount(c);
        }
    }

    /** A letter of the same kind. */
    private static int letter(int c, int seed) {
        int small = Character.toLowerCase(c);
        int other = small;
        if (small >= 'a' && small <= 'z') {
            other = pick(VOWELS.indexOf(small) >= 0 ? VOWELS : CONSONANTS, seed);
        } else if (small >= 'а' && small <= 'я' || OTHER_CYRILLIC_VOWELS.indexOf(small) >= 0) {
            boolean vowel = CYRILLIC_VOWELS.indexOf(small) >= 0 || OTHER_CYRILLIC_VOWELS.indexOf(small) >= 0;
            other = pick(vowel ? CYRILLIC_VOWELS : CYRILLIC_CONSONANTS, seed);
        } else if (Character.getType(c) == Character.OTHER_LETTER
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK) {
            other = neighbour(small, seed);
        }
        return c == small ? other : Character.toUpperCase(other); // letters with accents stay: they tell the language
    }

    private static int pick(String letters, int seed) {
        return letters.charAt(seed % letters.length());
    }

    /** A letter nearby in the same script that is of the same kind. */
    private static int neighbour(int c, int seed) {
        for (int i = 0; i < 2 * REACH; i++) {
            int other = c - REACH + (seed + i) % (2 * REACH);
            boolean alike = other != c
                    && other > 0
                    && Character.getType(other) == Character.getType(c)
                    && Character.UnicodeScript.of(other) == Character.UnicodeScript.of(c)
                    && Character.toLowerCase(Character.toUpperCase(other)) == other;
            if (alike) {
                return other;
            }
        }
        return c;
    }

    /** An address with the words of slugs replaced: of the parts of its path that have three words or more. */
    String address(String address) {
        int path = address.indexOf("://");
        int start = path < 0 ? 0 : address.indexOf('/', path + "://".length());
        if (start < 0) {
            return address;
        }
        int end = start;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        var out = new StringBuilder(address.substring(0, start));
        int at = start;
        while (at < end) {
            int slash = address.indexOf('/', at);
            int next = slash < 0 || slash >= end ? end : slash + 1;
            String part = address.substring(at, next);
            out.append(slug(part));
            at = next;
        }
        return out.append(address, end, address.length()).toString();
    }

    /** A part of a path, its words replaced if it has enough of them; what it ends in stays. */
    private String slug(String part) {
        String plain = decoded(part);
        int words = 1;
        for (int i = 0; i < plain.length(); i++) {
            words += plain.charAt(i) == '-' || plain.charAt(i) == '_' ? 1 : 0;
        }
        if (words < WORDS_OF_A_SLUG) {
            return part;
        }
        int dot = plain.lastIndexOf('.');
        int end = dot < 0 ? plain.length() : dot;
        String other = text(plain.substring(0, end)) + plain.substring(end);
        return plain.equals(part)
                ? other
                : URLEncoder.encode(other, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    private static String decoded(String part) {
        try {
            return part.indexOf('%') < 0 ? part : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part; // a percent sign that is only that
        }
    }
}
