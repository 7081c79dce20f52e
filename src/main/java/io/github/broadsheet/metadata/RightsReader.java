package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.evidence.Link;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Property;
import io.github.broadsheet.metadata.ranking.Basis;
import java.util.Locale;

/** Offers what the page says about the text's licence, and its claim whether the text is free to read. */
final class RightsReader {
    private static final int LONGEST = 300;

    private RightsReader() {}

    static void read(Reading reading) {
        readLicense(reading);
        readClaim(reading);
    }

    private static void readLicense(Reading reading) {
        Evidence evidence = reading.evidence();
        for (Link link : evidence.links()) {
            if (link.isFor("license")) {
                offer(reading, Ranking.LICENSE_LINK, link.href(), "link rel=license");
            }
        }
        for (Link link : evidence.anchors()) {
            if (link.isFor("license")) {
                offer(reading, Ranking.LICENSE_LINK, link.href(), link.box().path());
            }
        }
        Json license = evidence.jsonLd().article().get("license");
        offer(
                reading,
                Ranking.LICENSE_LD,
                license instanceof Json.Obj ? license.get("url").raw() : license.raw(),
                "license");
        for (String tag : new String[] {"dc.rights.license", "dcterms.license", "license"}) {
            offer(reading, Ranking.LICENSE_META, evidence.meta().first(tag), "meta " + tag);
        }
        for (String tag : new String[] {"dc.rights", "dcterms.rights"}) {
            String rights = evidence.meta().first(tag);
            if (isLicense(rights)) {
                offer(reading, Ranking.LICENSE_META, rights, "meta " + tag);
            }
        }
    }

    /** Whether a note of rights names a licence: mostly it names who holds them. */
    private static boolean isLicense(String rights) {
        String lower = rights.toLowerCase(Locale.ROOT);
        return lower.contains("licen")
                || lower.contains("lizenz")
                || lower.contains("creativecommons")
                || lower.contains("creative commons")
                || lower.contains("public domain")
                || lower.startsWith("cc ")
                || lower.startsWith("cc-")
                || lower.startsWith("cc0");
    }

    private static void offer(Reading reading, Basis<String> basis, String raw, String where) {
        String text = Plain.text(raw);
        if (text.isEmpty() || text.length() > LONGEST || text.startsWith("#")) {
            return;
        }
        boolean address = text.startsWith("/") || text.startsWith("http");
        String url = address ? reading.absolute(text) : null;
        reading.ballot().offer(basis, url == null ? text : url, where, raw);
    }

    private static void readClaim(Reading reading) {
        Evidence evidence = reading.evidence();
        offerClaim(
                reading,
                Ranking.FREE_LD,
                evidence.jsonLd().article().get("isAccessibleForFree").raw(),
                "isAccessibleForFree");
        for (Property property : evidence.properties()) {
            if (property.name().equals("isaccessibleforfree") && property.ofArticle()) {
                String value = property.attribute().isEmpty() ? evidence.text(property.box()) : property.attribute();
                offerClaim(
                        reading, Ranking.FREE_MICRODATA, value, property.box().path());
            }
        }
        for (String tag : new String[] {"article:content_tier", "og:article:content_tier"}) {
            offerClaim(reading, Ranking.FREE_META, evidence.meta().first(tag), "meta " + tag);
        }
    }

    /** Pages write truth values as strings in any case; a content tier is free, metered or locked. */
    private static void offerClaim(Reading reading, Basis<Boolean> basis, String raw, String where) {
        switch (Plain.text(raw).toLowerCase(Locale.ROOT)) {
            case "true", "free", "yes", "1" -> reading.ballot().offer(basis, true, where, raw);
            case "false", "locked", "no", "0", "premium" -> reading.ballot().offer(basis, false, where, raw);
            default -> {} // metered, or nothing that is understood
        }
    }
}
