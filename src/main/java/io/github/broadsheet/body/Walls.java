package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
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
    /** Names of classes and ids: of consent dialogs, of paywalls. */
    static final List<List<String>> NAMES = List.of(
            List.of(
                    "consent",
                    "cookie",
                    "gdpr",
                    "onetrust",
                    "usercentrics",
                    "didomi",
                    "sp_message",
                    "cmpbox",
                    "cmp-banner",
                    "privacy-wall"),
            List.of(
                    "paywall",
                    "regwall",
                    "subscription-wall",
                    "subscribe-wall",
                    "premium-wall",
                    "meteredcontent",
                    "metered-content",
                    "piano-container",
                    "paid-content",
                    "paidcontent"));

    private static final int CONSENT = BoxNames.WALLS;
    private static final int PAYWALL = CONSENT + 1;
    private static final String FREE = "\"isAccessibleForFree\"";

    private final Layout layout;
    private final boolean[] kept;
    /** For each segment the kept words before it; one more entry than segments. */
    private final int[] keptTo;

    Walls(Layout layout, boolean[] kept) {
        this.layout = layout;
        this.kept = kept;
        keptTo = new int[layout.size + 1];
        for (int i = 0; i < layout.size; i++) {
            keptTo[i + 1] = keptTo[i] + (kept[i] ? layout.words(i, i + 1) : 0);
        }
    }

    /** Whether a consent dialog holds most of the page's text, and next to nothing was kept outside it. */
    boolean consent() {
        int inside = 0;
        int outside = keptTo[layout.size];
        Box dialog = null;
        for (Box box : layout.boxes) {
            boolean nested = dialog != null && dialog.contains(box);
            if (!nested && isMarked(box, CONSENT)) {
                dialog = box;
                int first = layout.first(box.index());
                int end = layout.end(box.index());
                inside += layout.words(first, end);
                outside -= keptTo[end] - keptTo[first];
            }
        }
        return dialog != null && inside >= MOST * layout.words(0, layout.size) && outside < FEW_WORDS;
    }

    /** Whether a short text is followed by a paywall, or declared to be held back from readers who do not pay. */
    boolean paywall() {
        if (keptTo[layout.size] >= STUB_WORDS) {
            return false;
        }
        int last = lastKept();
        for (Box box : layout.boxes) {
            if (box.endSegment() > last && isMarked(box, PAYWALL) || isDeclaredHeldBack(box)) {
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

    private boolean isMarked(Box box, int group) {
        return !box.skipped()
                && layout.names.has(box.index(), group)
                && !box.tag().equals("body")
                && !box.tag().equals("html");
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
}
