package io.github.broadsheet.metadata.timing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names under which pages declare their dates, in meta tags, microdata, JSON and scripts. */
final class DateNames {
    /** Meta tags by their name without signs, with the trust that they earn. */
    private static final Map<String, Double> PUBLISHED_META = Map.ofEntries(
            Map.entry("articlepublishedtime", 0.90),
            Map.entry("ogarticlepublishedtime", 0.90),
            Map.entry("articlepublished", 0.88),
            Map.entry("articlepublicationdate", 0.88),
            Map.entry("articlepublishdate", 0.88),
            Map.entry("articlefirstpublished", 0.88),
            Map.entry("articleoriginalpublicationdate", 0.88),
            Map.entry("ogpublishedtime", 0.86),
            Map.entry("ogpublisheddate", 0.86),
            Map.entry("ogpubdate", 0.86),
            Map.entry("ogdatepublished", 0.86),
            Map.entry("parselypubdate", 0.88),
            Map.entry("sailthrudate", 0.84),
            Map.entry("shareaholicarticlepublishedtime", 0.84),
            Map.entry("cxenseparserecspublishtime", 0.86),
            Map.entry("cxenseparsepublishtime", 0.86),
            Map.entry("cxenseparserecsarticlepublishedtime", 0.86),
            Map.entry("pubdate", 0.84),
            Map.entry("publishdate", 0.84),
            Map.entry("publisheddate", 0.84),
            Map.entry("published", 0.82),
            Map.entry("publishedtime", 0.84),
            Map.entry("publishedat", 0.84),
            Map.entry("publicationdate", 0.84),
            Map.entry("publishtime", 0.84),
            Map.entry("datepublished", 0.86),
            Map.entry("datepublication", 0.84),
            Map.entry("datepublicationyyyymmdd", 0.84),
            Map.entry("originalpublicationdate", 0.86),
            Map.entry("rnewsdatepublished", 0.86),
            Map.entry("btpubdate", 0.84),
            Map.entry("citationpublicationdate", 0.80),
            Map.entry("citationonlinedate", 0.82),
            Map.entry("citationdate", 0.80),
            Map.entry("dcdateissued", 0.82),
            Map.entry("dctermsissued", 0.82),
            Map.entry("dctermsdateissued", 0.82),
            Map.entry("dcdatecreated", 0.74),
            Map.entry("dctermscreated", 0.74),
            Map.entry("dctermsavailable", 0.78),
            Map.entry("dcdate", 0.76),
            Map.entry("dctermsdate", 0.76),
            Map.entry("dcterms", 0.5),
            Map.entry("date", 0.74),
            Map.entry("pdate", 0.74),
            Map.entry("articlecreated", 0.78),
            Map.entry("articledate", 0.80),
            Map.entry("articledateoriginal", 0.84),
            Map.entry("datecreated", 0.74),
            Map.entry("createddate", 0.74),
            Map.entry("creationdate", 0.72),
            Map.entry("created", 0.72),
            Map.entry("createdat", 0.74),
            Map.entry("timestamp", 0.66),
            Map.entry("weiboarticlecreateat", 0.84),
            Map.entry("apubtime", 0.8),
            Map.entry("newsdate", 0.78),
            Map.entry("postdate", 0.80),
            Map.entry("posteddate", 0.80),
            Map.entry("displaydate", 0.78),
            Map.entry("contentdate", 0.76),
            Map.entry("iaparticlepublished", 0.84),
            Map.entry("vrarticlepublished", 0.84),
            Map.entry("firstpublished", 0.86),
            Map.entry("dateposted", 0.82),
            Map.entry("uploaddate", 0.82),
            Map.entry("uploaded", 0.82),
            Map.entry("releasedate", 0.70));

    private static final Map<String, Double> MODIFIED_META = Map.ofEntries(
            Map.entry("articlemodifiedtime", 0.90),
            Map.entry("ogarticlemodifiedtime", 0.90),
            Map.entry("articlemodified", 0.88),
            Map.entry("articleupdated", 0.88),
            Map.entry("articleupdatedtime", 0.88),
            Map.entry("ogupdatedtime", 0.80),
            Map.entry("ogmodifiedtime", 0.84),
            Map.entry("lastmodified", 0.74),
            Map.entry("lastmod", 0.74),
            Map.entry("lastupdate", 0.76),
            Map.entry("lastupdated", 0.76),
            Map.entry("modified", 0.76),
            Map.entry("datemodified", 0.84),
            Map.entry("modifieddate", 0.80),
            Map.entry("modificationdate", 0.80),
            Map.entry("updated", 0.76),
            Map.entry("updateddate", 0.78),
            Map.entry("moddate", 0.78),
            Map.entry("revised", 0.70),
            Map.entry("revisiondate", 0.70),
            Map.entry("dcdatemodified", 0.80),
            Map.entry("dctermsmodified", 0.80),
            Map.entry("parselymoddate", 0.80),
            Map.entry("weiboarticleupdateat", 0.84));

    private static final Set<String> PUBLISHED_KEYS = Set.of(
            "datepublished",
            "publisheddate",
            "publishdate",
            "publishedat",
            "publishat",
            "pubdate",
            "publishtime",
            "publishedtime",
            "publicationdate",
            "firstpublished",
            "firstpublisheddate",
            "firstpublishedat",
            "publishedon",
            "datepublish",
            "publicationtime",
            "publishedtimestamp",
            "publishtimestamp",
            "originalpublishdate",
            "firstpublicationdate",
            "postdate",
            "createdat",
            "displaydate",
            "publisheddatetime",
            "firstpublishdate",
            "articlepublisheddate");

    private static final double PLAIN_IN_ANY_NAMESPACE = 0.82;

    private DateNames() {}

    /** A name in lower case, letters and digits alone. */
    static String plain(String name) {
        var out = new StringBuilder(name.length());
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The plain name of a meta tag: what follows its namespace where the whole is not known and that is a publication's. */
    static String ofTag(String tag) {
        String whole = plain(tag);
        int colon = tag.lastIndexOf(':');
        boolean known = PUBLISHED_META.containsKey(whole) || MODIFIED_META.containsKey(whole);
        if (known || colon < 0) {
            return whole;
        }
        String local = plain(tag.substring(colon + 1));
        return publishedTrust(local) >= PLAIN_IN_ANY_NAMESPACE ? local : whole;
    }

    /** How far a meta tag is to be believed about publication, 0 if it says nothing of it. */
    static double publishedTrust(String name) {
        return PUBLISHED_META.getOrDefault(name, 0.0);
    }

    static double modifiedTrust(String name) {
        return MODIFIED_META.getOrDefault(name, 0.0);
    }

    /** Whether a key of a script's state names the publication. */
    static boolean isPublishedKey(String name) {
        return PUBLISHED_KEYS.contains(plain(name));
    }
}
