package io.github.broadsheet.metadata.dates;

import io.github.broadsheet.metadata.words.LetterTable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Brings the spellings of one word together: case, accents, vowel points, and letters that look alike in Arabic script. */
public final class Spelling {
    private static final LetterTable LETTERS = new LetterTable(Spelling::decomposed);

    private Spelling() {}

    /** The word in lower case without accents and points. */
    public static String plain(String word) {
        String plain = LETTERS.apply(word);
        return plain == null ? decomposed(word) : plain;
    }

    private static String decomposed(String word) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var out = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = plain(parts.charAt(i));
            if (c != 0) {
                out.append(c);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** The words of lists, with blanks between, each in its plain spelling. */
    public static Set<String> words(String... lists) {
        var words = new HashSet<String>();
        for (String list : lists) {
            words.addAll(phrases(list));
        }
        return Set.copyOf(words);
    }

    /** The words and phrases of a list, each in its plain spelling: blanks stand between them, underscores inside. */
    public static List<String> phrases(String list) {
        return Arrays.stream(list.split(" ", -1))
                .map(phrase -> plain(phrase.replace('_', ' ')))
                .toList();
    }

    /** The letter that stands for this one, 0 for a mark that is left out. */
    private static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        if (isAccent(c)) {
            return 0;
        }
        return switch (c) {
            case 'ı' -> 'i';
            case 'ё' -> 'е';
            case 'ς' -> 'σ';
            case 'ي', 'ى' -> 'ی';
            case 'ك' -> 'ک';
            default -> c;
        };
    }

    private static boolean isAccent(char c) {
        return c >= 0x300 && c <= 0x36f
                || c >= 0x591 && c <= 0x5c7
                || c >= 0x64b && c <= 0x65f
                || c == 0x640
                || c == 0x200c
                || c == 0x200d
                || c == 0x200e
                || c == 0x200f;
    }
}
