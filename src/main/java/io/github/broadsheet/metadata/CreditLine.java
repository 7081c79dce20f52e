package io.github.broadsheet.metadata;

import java.util.Locale;
import java.util.Set;

/** A line that says who took a picture or who owns it. */
final class CreditLine {
    private static final Set<String> LABELS = Set.of(
            "photo",
            "photos",
            "photograph",
            "photo by",
            "photo credit",
            "picture",
            "image",
            "image credit",
            "credit",
            "cr\u00e9dit",
            "cr\u00e9dit photo",
            "foto",
            "fotos",
            "fotograf",
            "bild",
            "bilder",
            "imagen",
            "imagem",
            "immagine",
            "foto\u011fraf",
            "zdj\u0119cie",
            "fot",
            "fot.",
            "kuva",
            "\u1ea3nh",
            "\u0444\u043e\u0442\u043e",
            "\u0437\u043d\u0456\u043c\u043e\u043a",
            "\u0441\u043d\u0438\u043c\u043a\u0430",
            "\u03c6\u03c9\u03c4\u03bf",
            "\u56fe",
            "\u5716",
            "\u6444\u5f71",
            "\u651d\u5f71",
            "\u5199\u771f",
            "\uc0ac\uc9c4",
            "\u0635\u0648\u0631\u0629",
            "\u0639\u06a9\u0633");

    private CreditLine() {}

    static boolean isOne(String line) {
        int colon = Math.max(line.indexOf(':'), line.indexOf('\uff1a'));
        String label = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return LABELS.contains(label)
                || line.indexOf('\u00a9') >= 0
                || line.endsWith("\u6444")
                || line.endsWith("\u651d");
    }

    /** Whether a line is a credit or goes over into one: {@code Jane Doe at the harbour. Photo: John Roe}. */
    static boolean isCaption(String line) {
        if (isOne(line)) {
            return true;
        }
        for (int colon = line.indexOf(':'); colon > 0; colon = line.indexOf(':', colon + 1)) {
            int start = colon;
            while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
                start--;
            }
            if (LABELS.contains(line.substring(start, colon).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
