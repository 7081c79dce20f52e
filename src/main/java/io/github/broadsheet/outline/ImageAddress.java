package io.github.broadsheet.outline;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The address of the picture that an element shows: the largest of its {@code srcset}, what lazy loading puts aside for
 * later, its {@code src}, or its CSS background.
 */
public final class ImageAddress {
    private static final String[] SETS = {"data-srcset", "srcset", "data-lazy-srcset", "data-original-set"};
    private static final String[] LAZY = {
        "data-src", "data-original", "data-lazy-src", "data-lazy", "data-hi-res-src", "data-full-src", "data-url",
        "data-image", "data-img-url", "data-src-large", "data-large-file", "data-orig-file", "data-bg",
                "data-background"
    };
    private static final int MOST_VARIANTS = 50;

    private ImageAddress() {}

    /** The absolute address, or one as written where the page's is unknown; empty where the element shows none. */
    public static String of(Element element) {
        String best = "";
        double bestSize = 0;
        for (String name : SETS) {
            Variant variant = largest(element.attr(name));
            if (variant.size() > bestSize) {
                best = variant.address();
                bestSize = variant.size();
            }
        }
        if (best.isEmpty()) {
            best = single(element);
        }
        return absolute(element, best);
    }

    private static String single(Element element) {
        for (String name : LAZY) {
            String value = element.attr(name).strip();
            if (isAddress(value)) {
                return value;
            }
        }
        String src = element.attr("src").strip();
        if (isAddress(src) && !isPlaceholder(src)) {
            return src;
        }
        return background(element.attr("style"));
    }

    /** The address resolved against the page's. */
    public static String absolute(Element element, String address) {
        String trimmed = address.strip();
        if (trimmed.isEmpty() || !isAddress(trimmed)) {
            return "";
        }
        if (isAbsolute(trimmed)) {
            return trimmed;
        }
        String attribute = "data-broadsheet-none";
        var probe = new Element("a").attr(attribute, trimmed);
        probe.setBaseUri(element.baseUri());
        String url = probe.absUrl(attribute);
        return url.isEmpty() ? trimmed : url;
    }

    /** Whether resolving an address would give the same again. */
    private static boolean isAbsolute(String address) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return false;
        }
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c == '.' && address.charAt(i - 1) == '/') {
                return false;
            }
        }
        return true;
    }

    /** The address in {@code background} or {@code background-image}, empty where there is none. */
    public static String background(String style) {
        int property = style.toLowerCase(Locale.ROOT).indexOf("background");
        int open = property < 0 ? -1 : style.indexOf("url(", property);
        int close = open < 0 ? -1 : style.indexOf(')', open);
        if (close < 0) {
            return "";
        }
        String address = style.substring(open + 4, close).strip();
        if (address.length() > 1 && (address.charAt(0) == '\'' || address.charAt(0) == '"')) {
            int end =
                    address.charAt(address.length() - 1) == address.charAt(0) ? address.length() - 1 : address.length();
            address = address.substring(1, end);
        }
        return isAddress(address) && !isPlaceholder(address) ? address : "";
    }

    private static boolean isAddress(String value) {
        return !value.isEmpty()
                && !value.startsWith("data:")
                && !value.startsWith("blob:")
                && !value.regionMatches(true, 0, "javascript:", 0, 11)
                && value.indexOf('{') < 0
                && value.indexOf('<') < 0
                && (value.indexOf('/') >= 0 || value.indexOf('.') > 0);
    }

    /** What stands in for a picture until it is loaded. */
    private static boolean isPlaceholder(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int file = lower.lastIndexOf('/') + 1;
        String name = lower.substring(file);
        return name.startsWith("blank.")
                || name.startsWith("placeholder")
                || name.startsWith("spacer")
                || name.startsWith("1x1")
                || name.startsWith("pixel.")
                || name.startsWith("transparent")
                || name.startsWith("lazy")
                || name.startsWith("loading")
                || name.equals("about:blank");
    }

    private record Variant(String address, double size) {
        static final Variant NONE = new Variant("", 0);
    }

    /** The widest or densest of a list of candidates, as the HTML standard's {@code srcset} gives them. */
    private static Variant largest(String set) {
        Variant best = Variant.NONE;
        int i = 0;
        for (int seen = 0; i < set.length() && seen < MOST_VARIANTS; seen++) {
            i = afterBlanks(set, i);
            int end = i;
            while (end < set.length() && set.charAt(end) > ' ') {
                end++;
            }
            String address = set.substring(i, end);
            int next = end;
            if (address.endsWith(",")) {
                address = address.substring(0, address.length() - 1);
            } else {
                while (next < set.length() && set.charAt(next) != ',') {
                    next++;
                }
            }
            double size = size(set.substring(end, next));
            if (isAddress(address) && !isPlaceholder(address) && size > best.size()) {
                best = new Variant(address, size);
            }
            i = next + 1;
        }
        return best;
    }

    private static int afterBlanks(String set, int from) {
        int i = from;
        while (i < set.length() && (set.charAt(i) <= ' ' || set.charAt(i) == ',')) {
            i++;
        }
        return i;
    }

    /** {@code 800w} as 800, {@code 2x} as 2, nothing as 1. */
    private static double size(String descriptor) {
        String text = descriptor.strip();
        double size = 0;
        for (int i = 0; i < text.length() && i < 7; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                break;
            }
            size = size * 10 + (c - '0');
        }
        return Math.max(1, size);
    }
}
