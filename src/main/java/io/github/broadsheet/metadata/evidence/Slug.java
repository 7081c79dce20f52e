package io.github.broadsheet.metadata.evidence;

import java.util.List;

/** The words of the headline that many sites write into a page's address: {@code the-harbour-opens-its-gates-again}. */
final class Slug {
    private static final int FEWEST_SIGNS = 2;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 300;

    private Slug() {}

    /** The {@linkplain Plain#key key} of the longest of the last two parts of the path, empty where no words are written. */
    static String key(List<String> addresses) {
        if (addresses.isEmpty()) {
            return "";
        }
        String address = addresses.get(0);
        int end = end(address);
        String best = "";
        for (int part = 0; part < 2 && end > 0; part++) {
            int start = address.lastIndexOf('/', end - 1) + 1;
            String words = words(address.substring(start, Math.max(start, end)));
            best = words.length() > best.length() ? words : best;
            end = start - 1;
        }
        return best;
    }

    private static int end(String address) {
        int end = Math.min(address.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                end = i;
            }
        }
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return end;
    }

    /** The key of a part of a path without its numbers at the ends and its file's ending, empty if it is not of words. */
    private static String words(String part) {
        int signs = 0;
        for (int i = 0; i < part.length(); i++) {
            signs += part.charAt(i) == '-' || part.charAt(i) == '_' ? 1 : 0;
        }
        int dot = part.lastIndexOf('.');
        String key = Plain.key(dot > 0 && part.length() - dot <= 6 ? part.substring(0, dot) : part);
        return signs >= FEWEST_SIGNS && key.length() >= SHORTEST && !key.contains("%") ? key : "";
    }
}
