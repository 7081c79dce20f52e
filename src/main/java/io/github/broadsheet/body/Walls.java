package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Node;

/**
 * Whether something stands between the reader and the text: a consent or login dialog in its place, or a paywall that lets
 * its beginning through. The markup must say so; words such as "subscribe to read" prove nothing.
 */
final class Walls {
    private static final int FEW_WORDS = 60;
    private static final int STUB_WORDS = 220;
    private static final double MOST = 0.5;
    private static final String[] CONSENT = {
        "consent", "cookie", "gdpr", "onetrust", "usercentrics", "didomi", "sp_message", "cmp-", "privacy-wall"
    };
    private static final String[] PAYWALL = {
        "paywall",
        "regwall",
        "subscription-wall",
        "subscribe-wall",
        "premium-wall",
        "meteredcontent",
        "metered-content",
        "piano-container",
        "paid-content",
        "paidcontent"
    };
    private static final String FREE = "\"isAccessibleForFree\"";

    private final Outline outline;
    private final boolean[] kept;

    Walls(Outline outline, boolean[] kept) {
        this.outline = outline;
        this.kept = kept;
    }

    /** Whether a consent dialog holds most of the page's text, and next to nothing was kept outside it. */
    boolean consent() {
        int inside = 0;
        int outside = 0;
        int all = 0;
        Box dialog = null;
        for (Box box : outline.boxes()) {
            boolean nested = dialog != null && dialog.contains(box);
            if (!nested && !box.skipped() && isMarked(box, CONSENT)) {
                dialog = box;
                inside += words(box.firstSegment(), box.endSegment(), false);
                outside -= words(box.firstSegment(), box.endSegment(), true);
            }
        }
        if (dialog != null) {
            all = words(0, outline.segments().size(), false);
            outside += words(0, outline.segments().size(), true);
        }
        return dialog != null && inside >= MOST * all && outside < FEW_WORDS;
    }

    /** Whether a short text is followed by a paywall, or declared to be held back from readers who do not pay. */
    boolean paywall() {
        if (words(0, kept.length, true) >= STUB_WORDS) {
            return false;
        }
        for (Box box : outline.boxes()) {
            boolean after = box.endSegment() > lastKept();
            if (!box.skipped() && after && isMarked(box, PAYWALL) || isDeclaredHeldBack(box)) {
                return true;
            }
        }
        return false;
    }

    private int lastKept() {
        int last = kept.length - 1;
        while (last >= 0 && !kept[last]) {
            last--;
        }
        return last;
    }

    private static boolean isMarked(Box box, String... parts) {
        String tag = box.tag();
        return !tag.equals("body") && !tag.equals("html") && AddressFeatures.any(box.marks(), parts);
    }

    /** JSON-LD gives the claim as a boolean or as the string "False". */
    private static boolean isDeclaredHeldBack(Box box) {
        if (!box.tag().equals("script") || !box.attr("type").contains("ld+json")) {
            return false;
        }
        for (Node child : box.element().childNodes()) {
            String json = child instanceof DataNode data ? data.getWholeData() : "";
            int at = json.indexOf(FREE);
            int end = Math.min(json.length(), at + FREE.length() + 12);
            if (at >= 0 && AddressFeatures.any(json.substring(at + FREE.length(), end), "false", "False")) {
                return true;
            }
        }
        return false;
    }

    private int words(int first, int end, boolean keptOnly) {
        int words = 0;
        List<Segment> segments = outline.segments();
        for (int i = first; i < Math.min(end, segments.size()); i++) {
            words += keptOnly && !kept[i] ? 0 : segments.get(i).words();
        }
        return words;
    }
}
