package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.evidence.Link;
import io.github.broadsheet.metadata.ranking.Basis;

/** Offers the address that the page declares as its own. */
final class AddressReader {
    private AddressReader() {}

    static void read(Reading reading) {
        Evidence evidence = reading.evidence();
        for (Link link : evidence.links()) {
            if (link.isFor("canonical")) {
                offer(reading, Ranking.CANONICAL_LINK, link.href(), "link rel=canonical");
            }
        }
        offer(reading, Ranking.CANONICAL_META, evidence.meta().first("og:url"), "meta og:url");
        Json article = evidence.jsonLd().article();
        offer(reading, Ranking.CANONICAL_LD, article.get("url").raw(), "url");
        Json page = article.get("mainEntityOfPage");
        offer(reading, Ranking.CANONICAL_LD, page.get("@id").raw(), "mainEntityOfPage");
        offer(reading, Ranking.CANONICAL_LD, page.raw(), "mainEntityOfPage");
    }

    /** An address of the same site, and not its front page unless the page was found there. */
    private static void offer(Reading reading, Basis<String> basis, String raw, String where) {
        String url = reading.absolute(raw);
        if (url == null || url.length() > 2_000 || url.indexOf(' ') >= 0) {
            return;
        }
        String given = reading.outline().page().url().orElse("");
        boolean front = pathLength(url) <= 1 && pathLength(given) > 1;
        if (!front) {
            reading.ballot().offer(basis, url, where, raw);
        }
    }

    private static int pathLength(String url) {
        int start = url.indexOf('/', url.indexOf("//") + 2);
        return start < 0 ? 0 : url.length() - start;
    }
}
