package io.github.broadsheet.outline;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the largest variant of a picture is kept: {@code srcset} of the image or of the sources around it, the attributes
 * that lazy loading uses, {@code src}, the copy in a {@code noscript} behind it, or a background in its style. Placeholders
 * and pictures that are written into the page itself do not count.
 */
public final class ImageSource {
    private static final int GUESSED = 1;
    private static final int SHOWN = 2;
    private static final int LOADED_LATER = 3;
    private static final int PIXELS_PER_DENSITY = 1_000;
    private static final int WIDEST = 100_000;
    private static final List<String> IMAGE_ENDINGS =
            List.of(".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".jxl", ".bmp", ".tif", ".tiff");
    private static final List<String> PLACEHOLDER_NAMES = List.of(
            "blank.", "pixel.", "dummy.", "empty.", "loading.", "loader.", "lazy.", "grey.", "gray.", "clear.", "1x1.");
    private static final List<String> PLACEHOLDER_WORDS = List.of("spacer", "placeholder", "transparent");

    private @Nullable String best;
    private int bestWidth;

    private ImageSource() {}

    /** The address of a picture: an {@code img} or an element with a background. Null where it has none. */
    public static @Nullable String of(Element image, Addresses addresses) {
        var source = new ImageSource();
        source.readSources(image);
        source.readAttributes(image);
        if (source.best == null) {
            source.readCopy(image);
        }
        return source.best == null ? null : addresses.resource(source.best);
    }

    /** The address of the picture in an element's {@code background} or {@code background-image} style, or null. */
    public static @Nullable String background(Element element, Addresses addresses) {
        String style = element.attr("style");
        int property = style.indexOf("background");
        int start = property < 0 ? -1 : style.indexOf("url(", property);
        if (start < 0) {
            return null;
        }
        int from = start + "url(".length();
        while (from < style.length() && isQuoteOrBlank(style.charAt(from))) {
            from++;
        }
        char quote = style.charAt(from - 1);
        int end = style.indexOf(quote == '"' || quote == '\'' ? quote : ')', from);
        if (end < 0) {
            return null;
        }
        String written = style.substring(from, end).strip();
        return isPlaceholder(written) ? null : addresses.resource(written);
    }

    private static boolean isQuoteOrBlank(char c) {
        return c == '"' || c == '\'' || c <= ' ';
    }

    private void readSources(Element image) {
        Element picture = image.parent();
        if (picture == null || !picture.normalName().equals("picture")) {
            return;
        }
        for (Element child = picture.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("source")) {
                readAttributes(child);
            }
        }
    }

    private void readAttributes(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            if (value.isEmpty()) {
                continue;
            }
            if (key.endsWith("srcset")) {
                readSet(value);
            } else if (key.equals("src")) {
                offer(value, SHOWN);
            } else if (isSourceName(key)) {
                offer(value, LOADED_LATER);
            } else if (key.startsWith("data-") && looksLikeImage(value)) {
                offer(value, GUESSED);
            }
        }
    }

    private static boolean isSourceName(String key) {
        return key.startsWith("data-")
                && (key.endsWith("-src") || key.equals("data-original") || key.equals("data-lazy"));
    }

    private static boolean looksLikeImage(String value) {
        int end = value.length();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ') {
                return false;
            }
            if (c == '?' || c == '#') {
                end = i;
                break;
            }
        }
        String path = value.substring(0, end).toLowerCase(Locale.ROOT);
        if (path.indexOf('/') < 0) {
            return false;
        }
        for (String ending : IMAGE_ENDINGS) {
            if (path.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The candidates of a {@code srcset} (HTML Standard, 4.8.4.2.1): addresses, each with a width or a density. */
    private void readSet(String set) {
        int at = 0;
        while (at < set.length()) {
            while (at < set.length() && (set.charAt(at) <= ' ' || set.charAt(at) == ',')) {
                at++;
            }
            int start = at;
            while (at < set.length() && set.charAt(at) > ' ') {
                at++;
            }
            int end = at;
            while (end > start && set.charAt(end - 1) == ',') {
                end--;
            }
            int comma = end < at ? at : set.indexOf(',', at);
            int stop = comma < 0 ? set.length() : comma;
            int width = width(set, Math.min(at, stop), stop);
            if (end > start && width > bestWidth) {
                offer(set.substring(start, end), width);
            }
            at = stop;
        }
    }

    /** The pixels that a descriptor such as {@code 640w} or {@code 2x} stands for. */
    private static int width(String set, int from, int end) {
        int i = from;
        while (i < end && set.charAt(i) <= ' ') {
            i++;
        }
        int number = 0;
        while (i < end && set.charAt(i) >= '0' && set.charAt(i) <= '9' && number < WIDEST) {
            number = number * 10 + set.charAt(i++) - '0';
        }
        if (number == 0) {
            return LOADED_LATER;
        }
        return i < end && set.charAt(i) == 'x' ? number * PIXELS_PER_DENSITY : number;
    }

    private void readCopy(Element image) {
        Element next = image.nextElementSibling();
        Element around = image.parent();
        if (next == null && around != null && around.normalName().equals("picture")) {
            next = around.nextElementSibling();
        }
        Element copy = next != null && next.normalName().equals("noscript") ? next.selectFirst("img") : null;
        if (copy != null) {
            readAttributes(copy);
        }
    }

    private void offer(String written, int width) {
        if (width > bestWidth && !isPlaceholder(written)) {
            best = written;
            bestWidth = width;
        }
    }

    private static boolean isPlaceholder(String written) {
        if (written.startsWith("data:") || written.indexOf('{') >= 0) {
            return true;
        }
        String name = written.substring(written.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        for (String beginning : PLACEHOLDER_NAMES) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        for (String word : PLACEHOLDER_WORDS) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
