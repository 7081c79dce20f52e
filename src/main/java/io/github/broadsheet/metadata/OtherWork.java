package io.github.broadsheet.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What somebody named beside the author did, other than to write: to check, to edit, to take the pictures. */
final class OtherWork {
    /** Words before the name of somebody who did other work on the text than to write it. */
    private static final String[] BEGINNINGS = {
        "Reviewed by",
        "Reviewed By",
        "Fact checked by",
        "Fact-checked by",
        "Gepr\u00fcft von",
        "\u8d23\u4efb\u7f16\u8f91",
        "\u8cac\u4efb\u7de8\u8f2f",
        "\u8d23\u7f16",
        "\u8cac\u7de8",
        "\u7f16\u8f91",
        "\u7de8\u8f2f",
        "\u7f16\u5ba1",
        "\u5ba1\u6838",
        "\u6821\u5bf9",
        "\u6821\u5c0d"
    };

    /** Words right before a name that stands in a line with the author's and is another's, in lower case. */
    private static final List<String> LABELS = List.of(
            "reviewed by",
            "checked by",
            "fact-checked by",
            "edited by",
            "produced by",
            "translated by",
            "photos by",
            "photographs by",
            "photography by",
            "illustrations by",
            "illustrated by",
            "video by",
            "contributions from",
            "contact",
            "gepr\u00fcft von",
            "redigiert von",
            "\u00fcbersetzt von",
            "fotos von",
            "relu par",
            "traduit par",
            "photos par",
            "traducido por",
            "editado por",
            "revisado por",
            "fotos de",
            "tradotto da",
            "foto di",
            "vertaald door",
            "red.",
            "redaktor",
            "\u0440\u0435\u0434\u0430\u043a\u0442\u043e\u0440",
            "\u0444\u043e\u0442\u043e",
            "photo",
            "photos",
            "foto",
            "fotos");

    private static final Set<String> ALSO = Set.of("and", "und", "et", "y", "e", "och", "og", "en", "i", "&");

    private OtherWork() {}

    /** Whether a text begins with the words for such work. */
    static boolean opens(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        for (String work : BEGINNINGS) {
            if (text.startsWith(work, start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text ends in words that say that whoever is named next did something else than to write. */
    static boolean ends(String before) {
        String text = before.strip().toLowerCase(Locale.ROOT);
        String label = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
        for (String other : LABELS) {
            boolean list = other.indexOf(' ') > 0; // several names may stand behind
            int at = label.lastIndexOf(other);
            boolean last = at >= 0 && at + other.length() == label.length();
            if (at >= 0 && (list || last) && isBoundary(label, at) && !isAlso(label, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(String label, int at) {
        return at == 0 || !Character.isLetterOrDigit(label.charAt(at - 1));
    }

    /** Whether words at an index are one of several things that somebody did: {@code written and edited by}. */
    private static boolean isAlso(String label, int at) {
        int end = at;
        while (end > 0 && label.charAt(end - 1) == ' ') {
            end--;
        }
        return end < at && ALSO.contains(label.substring(label.lastIndexOf(' ', end - 1) + 1, end));
    }
}
