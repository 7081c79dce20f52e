package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.outline.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a text is a name, of a person or of an organisation, and cleans it. */
final class Names {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_INITIALS = 4;
    private static final int LONGEST_INITIAL = 2;
    private static final int LONGEST_SHORT_FORM = 4;

    private static final String VOWELS = "AEIOUY";
    private static final Set<String> NO_EMPLOYERS = Set.of("NG", "JR", "SR");

    private Names() {}

    /** Whether a text is a degree or title that stands after a name. */
    static boolean isCredential(String text) {
        return NameWords.CREDENTIALS.contains(Plain.key(text));
    }

    /** Whether a text is what stands after a name: a degree or a job. */
    static boolean isTitle(String text) {
        return isCredential(text) || isJob(text);
    }

    /** Whether a name is that of an account or a host, not of a person: {@code jane.doe}, {@code newsroom_2}. */
    static boolean isAccount(String name) {
        boolean sign = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && c != '.' && c != '_' && !(c >= '0' && c <= '9')) {
                return false;
            }
            sign |= !letter;
        }
        return sign;
    }

    /** Whether a word is two to four capitals. */
    static boolean isInitials(String word) {
        boolean capitals = word.length() > 1 && word.length() <= LONGEST_INITIALS;
        for (int i = 0; i < word.length(); i++) {
            capitals &= Character.isUpperCase(word.charAt(i));
        }
        return capitals;
    }

    /** Whether capitals have no vowel, as no name has, and mean no generation: {@code NRK}, not {@code NG} or {@code JR}. */
    static boolean isUnspeakable(String capitals) {
        boolean vowel = NO_EMPLOYERS.contains(capitals);
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            vowel |= c > 'Z' || VOWELS.indexOf(c) >= 0;
        }
        return !vowel;
    }

    /** Whether a word begins family names, as well as bylines. */
    static boolean isParticle(String word) {
        return NameWords.PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The author that a text names, null if it names none. */
    static @Nullable Author read(String raw, boolean declared) {
        if (raw.indexOf('@') >= 0) {
            return null;
        }
        String name = declared
                ? NameEnds.withoutPlace(trimmed(raw))
                : NameEnds.withoutDay(withoutJob(trimmed(namesake(raw))));
        String key = Plain.key(name);
        if (key.isEmpty()
                || name.length() > LONGEST
                || NameWords.NOBODY.contains(key)
                || key.endsWith("admin") && isEndApart(name)
                || NameWords.CREDENTIALS.contains(key)
                || hasAddress(name)
                || hasDigit(name, declared)) {
            return null;
        }
        boolean filing = NameWords.FILINGS.stream().anyMatch(name::endsWith);
        int words = Words.count(name);
        if (filing
                || words > MOST_WORDS
                || SectionNames.digits(key) == key.length()
                || key.length() < 2
                || isJob(name)) {
            return null;
        }
        if (!declared && (beginsPhrase(name) || NameEnds.isHebrewDay(name))) {
            return null;
        }
        boolean initials = !declared
                && name.length() <= 3
                && name.charAt(0) < 0x2e80
                && name.equals(name.toUpperCase(Locale.ROOT));
        if (initials && !NameWords.DESKS.contains(name.toLowerCase(Locale.ROOT))) {
            return null;
        }
        boolean desk = isDesk(name);
        boolean agency = desk && name.indexOf(' ') < 0 && !isCommonNoun(name);
        if (!declared
                && (name.indexOf(':') >= 0
                        || name.indexOf('\uff1a') >= 0
                        || name.indexOf('?') >= 0
                        || !agency && !isCapitalised(name))) {
            return null;
        }
        return new Author(name, desk ? Author.Kind.ORGANIZATION : Author.Kind.PERSON, null);
    }

    /** Whether the last five letters of a name are a word of their own: {@code Site Admin}, {@code q_admin}. */
    private static boolean isEndApart(String name) {
        int before = name.length() - 6;
        return before >= 0 && " _-.".indexOf(name.charAt(before)) >= 0;
    }

    /** Whether a text begins as phrases do and no name: an article or preposition and what it belongs to. */
    private static boolean beginsPhrase(String name) {
        int blank = name.indexOf(' ');
        String first = blank < 0 ? "" : name.substring(0, blank);
        String next = blank < 0 ? "" : name.substring(blank + 1);
        boolean goesOn = NameWords.PHRASES.contains(next.substring(0, Math.max(0, next.indexOf(' '))));
        return NameWords.PHRASES.contains(first)
                || goesOn && NameWords.PHRASES.contains(first.toLowerCase(Locale.ROOT));
    }

    /** Without the signs and words around it that are none of the name. */
    private static String trimmed(String raw) {
        String name = raw.strip();
        int start = 0;
        int end = name.length();
        while (start < end && isEdge(name.charAt(start), false)) {
            start++;
        }
        while (end > start && isEdge(name.charAt(end - 1), true)) {
            end--;
        }
        if (end > start && name.charAt(end - 1) == '.' && isSentenceEnd(name, start, end - 1)) {
            end--;
        }
        name = name.substring(start, end);
        for (String tail : new String[] {" \uae30\uc790", "\uae30\uc790", " \u8a18\u8005", " \u8bb0\u8005"}) {
            if (name.endsWith(tail) && name.length() > tail.length() + 1) {
                name = name.substring(0, name.length() - tail.length());
            }
        }
        return name;
    }

    /** Whether the dot behind a name ends a sentence: behind a word too long to be cut short, and no other dot. */
    private static boolean isSentenceEnd(String name, int start, int dot) {
        int i = dot;
        while (i > start && Character.isLetter(name.charAt(i - 1))) {
            i--;
        }
        boolean word = i == start || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
        return word && dot - i > LONGEST_SHORT_FORM && i > start;
    }

    /** The capitalised words in front where a sentence goes on after them: {@code Jane Doe on behalf of us}. */
    private static String namesake(String text) {
        String[] words = text.strip().split(" ", -1);
        int capitals = 0;
        for (int i = 0; i < words.length; i++) {
            boolean lower = !words[i].isEmpty() && isLower(words[i].codePointAt(0));
            if (lower && !NameWords.PARTICLES.contains(words[i])) {
                return capitals >= 2 ? String.join(" ", List.of(words).subList(0, i)) : text;
            }
            capitals += lower ? 0 : 1;
        }
        return text;
    }

    /** Without the job that follows a name of two words or more: {@code Jane Doe Senior Editor}. */
    private static String withoutJob(String name) {
        String[] words = name.split(" ", -1);
        for (int i = 2; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            if (JobWords.ALL.contains(word)
                            && !NameWords.DESKS.contains(words[words.length - 1].toLowerCase(Locale.ROOT))
                    || word.equals("staff") && i + 1 < words.length) {
                int end = i > 2 && words[i - 1].equals("Content") ? i - 1 : i;
                return String.join(" ", List.of(words).subList(0, end));
            }
        }
        return name;
    }

    private static boolean isEdge(char c, boolean atEnd) {
        if (c == '.' || c == ')' || c == '\u00ae' || c == '!') {
            return !atEnd || c == ')';
        }
        return !Character.isLetterOrDigit(c)
                && c != '\u2019'
                && c != '\''
                && Character.getType(c) != Character.NON_SPACING_MARK
                && Character.getType(c) != Character.COMBINING_SPACING_MARK
                && !Character.isSurrogate(c);
    }

    private static boolean hasAddress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("://")
                || lower.contains("www.")
                || lower.indexOf('@') >= 0
                || lower.startsWith("http")
                || lower.indexOf('{') >= 0
                || lower.indexOf('=') >= 0
                || lower.indexOf('_') >= 0 && lower.indexOf(' ') < 0 && lower.length() > 25;
    }

    private static boolean hasDigit(String name, boolean declared) {
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            digits += Character.isDigit(name.charAt(i)) ? 1 : 0;
        }
        return digits > (declared ? 3 : 0);
    }

    private static boolean isJob(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
        int jobs = 0;
        for (String word : words) {
            jobs += JobWords.ALL.contains(word) ? 1 : 0;
        }
        return jobs > 0
                && (words.length - jobs < 2 || jobs >= 2 || JobWords.ALL.contains(words[0]))
                && !isDeskOfEditors(words);
    }

    private static boolean isDeskOfEditors(String[] words) {
        return words[words.length - 1].equals("editors") || words[words.length - 1].equals("team");
    }

    /** Whether a name begins with an initial and goes on right behind its dot, as Mongolians write theirs. */
    static boolean hasInitial(String name) {
        int dot = name.indexOf('.');
        return dot > 0
                && dot <= LONGEST_INITIAL
                && dot + 2 < name.length()
                && Character.isUpperCase(name.charAt(0))
                && Character.isUpperCase(name.charAt(dot + 1))
                && Character.isLowerCase(name.charAt(dot + 2));
    }

    static boolean isDesk(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || " /.-".indexOf(lower.charAt(i)) >= 0) {
                if (NameWords.DESKS.contains(lower.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        boolean dotted = name.indexOf('.') > 0 && name.indexOf(' ') < 0 && name.indexOf('.') < name.length() - 2;
        return dotted && !hasInitial(name);
    }

    /** Whether a word for a desk is none of an agency's small initials, and stands as it does inside sentences: {@code staff}. */
    private static boolean isCommonNoun(String word) {
        return word.length() > LONGEST_INITIALS && word.equals(word.toLowerCase(Locale.ROOT)) && word.indexOf('.') < 0;
    }

    /** Whether each word begins as words of names do; scripts without case pass if short. */
    private static boolean isCapitalised(String name) {
        String[] words = name.split(" ", -1);
        int capitals = 0;
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            int c = word.codePointAt(0);
            if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                capitals++;
            } else if (isLower(c) && !NameWords.PARTICLES.contains(word)) {
                return false;
            } else if (Character.isLetter(c) && !isLower(c)) {
                capitals++;
            }
        }
        return capitals > 0 && words.length <= MOST_WORDS;
    }

    /** Whether a letter would be another at the beginning of a name; Georgian has small letters that would not. */
    private static boolean isLower(int c) {
        return Character.isLowerCase(c) && Character.toTitleCase(c) != c;
    }
}
