package io.github.broadsheet.extend;

import io.github.broadsheet.page.Page;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the user told the parser, apart from limits.
 *
 * @param clockZone the zone of pages' clocks, null where the user named none
 * @param minConfidence the confidence below which no fact is given, 0 to 1
 * @param sites what the user knows about sites
 * @param extractors the user's own code
 */
public record Setup(
        @Nullable ZoneId clockZone, double minConfidence, List<SiteRules> sites, List<FieldExtractor> extractors)
        implements Serializable {
    public Setup {
        sites = List.copyOf(sites);
        extractors = List.copyOf(extractors);
    }

    /** The zone of pages' clocks. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(clockZone);
    }

    /** The rules for a page's site: those made most closely for its host, the last of equals. */
    public Optional<SiteRules> rulesFor(Page page) {
        String host = sites.isEmpty() ? "" : page.url().flatMap(Setup::host).orElse("");
        SiteRules closest = null;
        int closeness = 1;
        for (SiteRules site : sites) {
            int now = site.closeness(host);
            if (now >= closeness) {
                closest = site;
                closeness = now;
            }
        }
        return Optional.ofNullable(closest);
    }

    /** The zone of a page's clock: what the rules for its site say, else what holds for all pages. */
    public Optional<ZoneId> zoneFor(Page page) {
        return rulesFor(page).flatMap(SiteRules::zone).or(this::zone);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url).getHost());
        } catch (URISyntaxException e) {
            return Optional.empty(); // an address that is none has no host
        }
    }
}
