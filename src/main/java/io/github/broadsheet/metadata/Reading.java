package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Site;
import io.github.broadsheet.metadata.ranking.Ballot;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.ImageAddress;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What every reader of this room works on: the page's evidence, and the ballot that takes the offers. */
record Reading(Evidence evidence, Ballot ballot) {
    Site site() {
        return evidence.site();
    }

    Outline outline() {
        return evidence.outline();
    }

    List<Segment> segments() {
        return evidence.outline().segments();
    }

    /** An address resolved against the page's, null where it is none. */
    @Nullable
    String absolute(String address) {
        String url = resolved(address);
        return address.isBlank() || !url.startsWith("http") ? null : url;
    }

    /** An address resolved against the page's; as it is written where it is whole or the page's is unknown. */
    String resolved(String address) {
        String trimmed = address.strip();
        return isWhole(trimmed)
                ? trimmed
                : ImageAddress.absolute(evidence.outline().page().document(), trimmed);
    }

    /** Whether an address needs no resolving: scheme, host and path, in the signs that addresses are made of. */
    private static boolean isWhole(String address) {
        int host = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : -1;
        boolean whole = host > 0 && address.indexOf('/', host) > host;
        for (int i = 0; i < address.length() && whole; i++) {
            char c = address.charAt(i);
            whole = c > ' ' && c < 0x7f && (c != '.' || address.charAt(i - 1) != '/');
        }
        return whole;
    }

    /** Whether an element stands between a little before the headline and a little after the body, and not beside. */
    boolean isNearArticle(Box box) {
        int first = evidence.headline().first() - 8;
        int end = Math.max(evidence.body().end(), evidence.headline().end()) + 8;
        return box.firstSegment() >= first && box.firstSegment() < end && !evidence.isAside(box);
    }

    /** Whether an address is that of a site's front page: a host alone, or the root of this one. */
    static boolean leadsHome(String address) {
        String href = address.strip();
        int host = href.indexOf("//");
        int path = host < 0 ? 0 : href.indexOf('/', host + 2);
        return host >= 0 && path < 0 || path >= 0 && href.length() == path + 1 && href.charAt(path) == '/';
    }

    /** The address of the first link that the text of a line stands in, empty if its text begins outside of links. */
    static String addressOf(Segment line) {
        for (Node node = line.nodes().get(0);
                node != null && !node.equals(line.box().element());
                node = node.parent()) {
            if (node.nameIs("a")) {
                return node.attr("href");
            }
        }
        return line.box().tag().equals("a") ? line.box().attr("href") : "";
    }

    /** The segments of an element if they are few enough to be a line of their own. */
    Span lineOf(Box box) {
        int end = box.endSegment();
        return end - box.firstSegment() > 4 || end <= box.firstSegment()
                ? Span.NONE
                : new Span(box.firstSegment(), end);
    }
}
