package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Offers the news agency that the text comes from: declared, in the byline, in the dateline or at the end. */
final class AgencyReader {
    private static final int DATELINE = 60;
    private static final int SIGNATURE = 40;

    /** The world's larger agencies, by the forms that stand in bylines. */
    private static final Map<String, String> AGENCIES = agencies();

    private AgencyReader() {}

    private static Map<String, String> agencies() {
        var all = new LinkedHashMap<String, String>();
        String[] same = {
            "dpa",
            "AFP",
            "Reuters",
            "ANSA",
            "EFE",
            "APA",
            "SID",
            "epd",
            "KNA",
            "TASS",
            "Xinhua",
            "PTI",
            "IANS",
            "ANI",
            "UPI",
            "Bloomberg",
            "Keystone-SDA",
            "Ritzau",
            "NTB",
            "STT",
            "ANP",
            "Belga",
            "Agerpres",
            "MTI",
            "PAP",
            "IHA",
            "DHA",
            "ANKA",
            "Kyodo",
            "Yonhap",
            "AAP",
            "Europa Press",
            "Lusa",
            "Interfax",
            "RIA Novosti",
            "Ukrinform",
            "Azertac",
            "Anadolu",
            "Antara",
            "Bernama",
            "Petra",
            "WAM",
            "SANA",
            "MENA",
            "CTK",
            "TASR",
            "SITA",
            "HINA",
            "Tanjug",
            "BTA",
            "ELTA",
            "LETA",
            "BNS",
            "KUNA",
            "IRNA",
            "Adnkronos",
            "Agi",
            "TT",
            "CNA",
            "RBC",
            "UNIAN"
        };
        for (String name : same) {
            all.put(name.toLowerCase(Locale.ROOT), name);
        }
        String[][] longer = {
            {"associated press", "AP"},
            {"the associated press", "AP"},
            {"ap", "AP"},
            {"agence france-presse", "AFP"},
            {"thomson reuters", "Reuters"},
            {"anadolu agency", "Anadolu"},
            {"aa", "Anadolu"},
            {"sda", "Keystone-SDA"},
            {"\u010dtk", "\u010cTK"},
            {"\u0442\u0430\u0441\u0441", "\u0422\u0410\u0421\u0421"},
            {
                "\u0440\u0438\u0430 \u043d\u043e\u0432\u043e\u0441\u0442\u0438",
                "\u0420\u0418\u0410 \u041d\u043e\u0432\u043e\u0441\u0442\u0438"
            },
            {
                "\u0438\u043d\u0442\u0435\u0440\u0444\u0430\u043a\u0441",
                "\u0418\u043d\u0442\u0435\u0440\u0444\u0430\u043a\u0441"
            },
            {"\u65b0\u534e\u793e", "\u65b0\u534e\u793e"},
            {"\u65b0\u83ef\u793e", "\u65b0\u83ef\u793e"},
            {"\u5171\u540c\u901a\u4fe1", "\u5171\u540c\u901a\u4fe1"},
            {"canadian press", "The Canadian Press"},
            {"the canadian press", "The Canadian Press"},
            {"press association", "PA"}
        };
        for (String[] pair : longer) {
            all.put(pair[0], pair[1]);
        }
        return all;
    }

    static void read(Reading reading) {
        Evidence evidence = reading.evidence();
        Json article = evidence.jsonLd().article();
        for (String name : new String[] {"sourceOrganization", "provider", "isBasedOn"}) {
            Json source = evidence.jsonLd().resolved(article.get(name));
            offer(reading, Ranking.AGENCY_DECLARED, source.get("name").text(), name, Span.NONE);
        }
        for (String tag : new String[] {"agency", "news_agency", "article:source", "source", "copyright-holder"}) {
            offer(reading, Ranking.AGENCY_META, evidence.meta().first(tag), "meta " + tag, Span.NONE);
        }
        reading.ballot().best(Field.AUTHORS).ifPresent(found -> {
            for (Author author : found.value()) {
                offer(reading, Ranking.AGENCY_SHOWN, author.name(), "the byline", Span.NONE);
            }
        });
        readText(reading);
    }

    /** {@code BERLIN (dpa) -} in front of the text, {@code (AFP)} or {@code dpa/ab} at its end. */
    private static void readText(Reading reading) {
        Span body = reading.evidence().body();
        int end = Math.min(body.end(), reading.segments().size());
        for (int i = body.first(); i < Math.min(end, body.first() + 3); i++) {
            String text = reading.segments().get(i).text();
            String start = text.substring(0, Math.min(DATELINE, text.length()));
            int open = start.indexOf('(');
            int close = start.indexOf(')', Math.max(0, open));
            if (open > 0 && close > open) {
                offer(reading, Ranking.AGENCY_SHOWN, start.substring(open + 1, close), "the dateline", Span.NONE);
            }
        }
        for (int i = Math.max(body.first(), end - 3); i < end; i++) {
            Segment segment = reading.segments().get(i);
            String text = segment.text().replace("(", "").replace(")", "");
            if (text.length() <= SIGNATURE) {
                offer(reading, Ranking.AGENCY_SHOWN, text, segment.box().path(), Span.NONE);
            }
        }
    }

    private static void offer(Reading reading, Basis<String> basis, String raw, String where, Span shown) {
        String agency = agency(raw);
        if (!agency.isEmpty()) {
            reading.ballot().add(Offer.on(basis, agency, where, raw, 1, shown));
        }
    }

    /** The agency that a short text names, alone or as one of a list, empty where it names none. */
    static String agency(String raw) {
        String text = raw.strip().toLowerCase(Locale.ROOT);
        if (text.length() > 60) {
            return "";
        }
        String whole = AGENCIES.getOrDefault(text, "");
        int from = 0;
        for (int i = 0; i <= text.length() && whole.isEmpty(); i++) {
            if (i == text.length() || "/,;|+&".indexOf(text.charAt(i)) >= 0) {
                whole = AGENCIES.getOrDefault(text.substring(from, i).strip(), "");
                from = i + 1;
            }
        }
        return whole;
    }
}
