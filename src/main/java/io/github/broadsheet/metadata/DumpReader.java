package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads title and section out of a text dump, where lines stand for elements: what stands right above the text. */
final class DumpReader {
    private static final int LONG_LINE = 18;
    private static final int FEWEST_TITLE_WORDS = 3;
    private static final int MOST_TITLE_WORDS = 35;

    private static final Set<String> CREDIT_LABELS = Set.of(
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

    private final Reading reading;
    private final List<Segment> lines;
    private final int textStart;

    private DumpReader(Reading reading) {
        this.reading = reading;
        this.lines = reading.segments();
        this.textStart = textStart();
    }

    static void read(Reading reading) {
        new DumpReader(reading).readAll();
    }

    /** The first of the long lines that another long line follows closely. */
    private int textStart() {
        for (int i = 0; i < lines.size(); i++) {
            if (isProse(lines.get(i))) {
                for (int j = i + 1; j < Math.min(lines.size(), i + 5); j++) {
                    if (isProse(lines.get(j))) {
                        return i;
                    }
                }
            }
        }
        return Math.min(lines.size(), reading.evidence().body().first());
    }

    private static boolean isProse(Segment line) {
        String text = line.text();
        char last = text.charAt(text.length() - 1);
        return line.words() >= LONG_LINE
                && (".!?\u3002\u2026\"\u201d\u00bb:\u061f\u0964)".indexOf(last) >= 0 || line.words() >= 2 * LONG_LINE);
    }

    private void readAll() {
        int title = DumpTitle.find(lines, textStart, this::isTitle, DumpReader::isInfo);
        if (title < 0) {
            return;
        }
        String text = lines.get(title).text();
        reading.ballot()
                .add(Offer.on(Ranking.TITLE_LINE, text, "line above the text", text, 1, new Span(title, title + 1)));
        readSection(title, text);
    }

    private static boolean isInfo(String line) {
        return isDateline(line) || Byline.isOpened(line);
    }

    private boolean isTitle(Segment line) {
        return line.words() >= FEWEST_TITLE_WORDS
                && line.words() <= MOST_TITLE_WORDS
                && !isInfo(line.text())
                && !isCredit(line.text())
                && !reading.site().isNamedBy(line.text());
    }

    /** Whether a line says who took a picture or who owns it. */
    private static boolean isCredit(String line) {
        int colon = Math.max(line.indexOf(':'), line.indexOf('\uff1a'));
        String label = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return CREDIT_LABELS.contains(label)
                || line.indexOf('\u00a9') >= 0
                || line.endsWith("\u6444")
                || line.endsWith("\u651d");
    }

    /** Mostly digits and the words of a date: {@code 01 September 2024 06:59}. */
    static boolean isDateline(String text) {
        int digits = SectionNames.digits(text);
        boolean year = text.contains("20") || text.contains("19");
        return digits >= 5
                && text.length() < 60
                && (year || text.indexOf(':') > 0)
                && digits * 6 >= Plain.key(text).length();
    }

    /** A short line in capitals, or the same as a later label, in the lines around the title. */
    private void readSection(int title, String titleText) {
        for (int i = title - 1; i >= Math.max(0, title - 6); i--) {
            offerLabel(i, titleText, 1 - 0.06 * (title - 1 - i));
        }
        for (int i = title + 1; i < textStart; i++) {
            offerLabel(i, titleText, 0.85);
        }
    }

    private void offerLabel(int i, String title, double share) {
        String text = lines.get(i).text();
        if (text.indexOf('+') >= 0
                || text.length() < 3
                || lines.get(i).words() > 4
                || Names.read(text, false) == null && text.endsWith(".")) {
            return;
        }
        for (String name : SectionNames.read(text, false, reading.site(), title)) {
            boolean capitals =
                    text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
            double fit = share * (capitals ? 1 : 0.7) * (isRepeated(i) ? 1.2 : 1);
            reading.ballot()
                    .add(Offer.on(
                            Ranking.SECTION_LINE,
                            name,
                            "line near the headline",
                            text,
                            Math.min(1.2, fit),
                            new Span(i, i + 1)));
        }
    }

    private boolean isRepeated(int line) {
        String key = Plain.key(lines.get(line).text());
        for (int i = textStart; i < lines.size() && lines.size() < 5_000; i++) {
            if (lines.get(i).words() <= 4 && Plain.key(lines.get(i).text()).equals(key)) {
                return true;
            }
        }
        return false;
    }
}
