package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import java.util.List;
import java.util.Locale;

/** Offers languages: the declared, unless the text is plainly written in another. */
final class LanguageReader {
    private static final int MOST_CHARS = 800;
    private static final double SHARE_OF_CONTRADICTED = 0.4;
    private static final List<String> RENAMED = List.of("iw", "in", "ji");

    private final Reading reading;
    private final String written;

    private LanguageReader(Reading reading) {
        this.reading = reading;
        this.written = LanguageGuess.of(bodyText(reading));
    }

    static void read(Reading reading) {
        var reader = new LanguageReader(reading);
        Evidence evidence = reading.evidence();
        if (!evidence.outline().boxes().isEmpty()) {
            Box root = evidence.outline().boxes().get(0);
            reader.offer(Ranking.LANGUAGE_DECLARED, "html lang", root.attr("lang"), 1);
            reader.offer(Ranking.LANGUAGE_DECLARED, "html xml:lang", root.attr("xml:lang"), 0.98);
        }
        for (String tag :
                new String[] {"og:locale", "content-language", "language", "dc.language", "dcterms.language"}) {
            reader.offer(Ranking.LANGUAGE_META, "meta " + tag, evidence.meta().first(tag), 1);
        }
        String inLanguage = evidence.jsonLd().article().get("inLanguage").text();
        String name = evidence.jsonLd()
                .article()
                .get("inLanguage")
                .get("alternateName")
                .text();
        reader.offer(Ranking.LANGUAGE_LD, "inLanguage", inLanguage.isEmpty() ? name : inLanguage, 1);
        if (!reader.written.isEmpty()) {
            reading.ballot().offer(Ranking.LANGUAGE_WRITTEN, reader.written, "the text", "");
        }
    }

    private static String bodyText(Reading reading) {
        var out = new StringBuilder();
        Span body = reading.evidence().body();
        for (int i = body.first(); i < body.end() && out.length() < MOST_CHARS; i++) {
            Segment segment = reading.segments().get(i);
            if (segment.words() >= 6) {
                out.append(segment.text()).append('\n');
            }
        }
        return out.toString();
    }

    private void offer(Basis<String> basis, String where, String raw, double share) {
        String tag = tag(raw);
        if (tag.isEmpty()) {
            return;
        }
        int cut = tag.indexOf('-');
        String primary = cut < 0 ? tag : tag.substring(0, cut);
        boolean contradicted = !written.isEmpty() && !isSame(primary, written);
        double fit =
                contradicted ? share * SHARE_OF_CONTRADICTED : written.isEmpty() ? share : Math.min(1.1, share * 1.1);
        reading.ballot().add(Offer.on(basis, tag, where, raw, fit, Span.NONE));
    }

    /** Languages that a guess by common words cannot tell apart. */
    private static boolean isSame(String declared, String written) {
        String norwegian = declared.equals("nb") || declared.equals("nn") ? "no" : declared;
        String pairs =
                " no-da da-no hr-bs hr-sr hr-sh sr-sh id-ms ms-id gl-pt pt-gl hi-mr hi-ne zh-yue ca-va ro-mo ar-fa fa-ar ar-ckb ar-ps fa-ps fa-ckb ar-ug cs-sk sk-cs tl-fil ";
        return norwegian.equals(written) || pairs.contains(" " + written + "-" + norwegian + " ");
    }

    /** A well-formed BCP 47 tag, empty where the text is none. */
    private static String tag(String raw) {
        String text = Plain.text(raw).replace('_', '-');
        int end = 0;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) < 0x80
                        || text.charAt(end) == '-')) {
            end++;
        }
        text = text.substring(0, end);
        int cut = text.indexOf('-');
        int primary = cut < 0 ? text.length() : cut;
        if (primary < 2 || primary > 3) {
            return "";
        }
        String tag = isPlain(text) ? text : Locale.forLanguageTag(text).toLanguageTag();
        return tag.startsWith("und") ? "" : tag;
    }

    /** Whether a text is the usual two small letters, alone or with a country, of a language that had no others before. */
    private static boolean isPlain(String text) {
        return isWithin(text, 0, 2, 'a', 'z')
                && (text.length() == 2 || text.length() == 5 && isWithin(text, 3, 5, 'A', 'Z'))
                && !RENAMED.contains(text.substring(0, 2));
    }

    private static boolean isWithin(String text, int from, int end, char first, char last) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) < first || text.charAt(i) > last) {
                return false;
            }
        }
        return true;
    }
}
