package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.evidence.JsonLd;
import io.github.broadsheet.metadata.evidence.Mark;
import io.github.broadsheet.metadata.evidence.Property;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.ImageAddress;
import io.github.broadsheet.outline.Span;
import java.util.Locale;
import java.util.Set;

/** Offers lead images: those declared, and the first large one shown between headline and body. */
final class ImageReader {
    private static final int MOST_BOXES = 600;
    private static final int SMALLEST = 150;

    /** What the files of pictures that show nothing of the article are called. */
    private static final Set<String> SIGNS =
            Set.of("logo", "logos", "favicon", "icon", "blank", "placeholder", "spacer", "noimage", "default");

    /** What else stands in such names. */
    private static final Set<String> SIZES = Set.of(
            "site",
            "social",
            "share",
            "sharing",
            "facebook",
            "twitter",
            "open",
            "graph",
            "opengraph",
            "image",
            "img",
            "card",
            "large",
            "big",
            "small",
            "full",
            "square",
            "wide",
            "apple",
            "touch",
            "android",
            "chrome",
            "cropped",
            "photo",
            "thumb",
            "meta",
            "banner",
            "white",
            "black",
            "color",
            "primary",
            "new",
            "web");

    private final Reading reading;
    private final Evidence evidence;

    private ImageReader(Reading reading) {
        this.reading = reading;
        this.evidence = reading.evidence();
    }

    static void read(Reading reading) {
        var reader = new ImageReader(reading);
        for (String tag : new String[] {"og:image:secure_url", "og:image", "og:image:url"}) {
            reader.offer(Ranking.IMAGE_META, evidence(reading, tag), "", "meta " + tag, 1);
        }
        for (String tag : new String[] {"twitter:image", "twitter:image:src", "parsely-image-url", "thumbnail"}) {
            reader.offer(Ranking.IMAGE_META, evidence(reading, tag), "", "meta " + tag, 0.9);
        }
        reader.readJsonLd();
        reader.readMicrodata();
        reader.readShown();
    }

    private static String evidence(Reading reading, String tag) {
        return reading.evidence().meta().first(tag);
    }

    private void readJsonLd() {
        JsonLd jsonLd = evidence.jsonLd();
        for (String name : new String[] {"image", "primaryImageOfPage", "thumbnailUrl"}) {
            for (Json one : jsonLd.article().get(name).items()) {
                Json image = jsonLd.resolved(one);
                String url = image instanceof Json.Obj ? first(image, "url", "contentUrl") : image.raw();
                if (offer(Ranking.IMAGE_LD, url, image.get("caption").text(), name, name.equals("image") ? 1 : 0.8)) {
                    return;
                }
            }
        }
    }

    private static String first(Json object, String name, String other) {
        String value = object.get(name).raw();
        return value.isEmpty() ? object.get(other).raw() : value;
    }

    private void readMicrodata() {
        for (Property property : evidence.properties()) {
            if (property.name().equals("image")
                    && property.ofArticle()
                    && offer(
                            Ranking.IMAGE_MICRODATA,
                            property.attribute(),
                            "",
                            property.box().path(),
                            1)) {
                return;
            }
        }
    }

    private void readShown() {
        Box headline = evidence.headline().box().orElse(null);
        int from = headline == null ? 0 : Math.max(0, headline.index() - MOST_BOXES / 10);
        int end = Math.min(evidence.outline().boxes().size(), from + MOST_BOXES);
        for (int i = from; i < end; i++) {
            Box box = evidence.outline().boxes().get(i);
            if (box.firstSegment() > evidence.body().first() + 3) {
                return;
            }
            boolean picture = box.tag().equals("img") || box.tag().equals("amp-img");
            boolean cover = !picture
                    && evidence.has(box, Mark.COVER)
                    && box.attr("style").contains("url(");
            if ((picture && isLarge(box) || cover)
                    && !evidence.isAside(box)
                    && offer(Ranking.IMAGE_SHOWN, ImageAddress.of(box.element()), "", box.path(), cover ? 0.9 : 1)) {
                return;
            }
        }
    }

    private static boolean isLarge(Box box) {
        return side(box.attr("width")) >= SMALLEST && side(box.attr("height")) >= SMALLEST;
    }

    /** A length in pixels; large where it is not given. */
    private static int side(String length) {
        int pixels = 0;
        int i = 0;
        while (i < length.length() && i < 6 && length.charAt(i) >= '0' && length.charAt(i) <= '9') {
            pixels = pixels * 10 + length.charAt(i++) - '0';
        }
        return i == 0 || length.endsWith("%") ? SMALLEST : pixels;
    }

    private boolean offer(Basis<Image> basis, String raw, String caption, String where, double share) {
        String url = reading.resolved(raw);
        String lower = url.toLowerCase(Locale.ROOT);
        boolean junk = url.isEmpty()
                || lower.contains("logo")
                || lower.contains("icon")
                || lower.contains("avatar")
                || lower.contains("default") && !lower.contains("maxresdefault") && !lower.contains("/default/files")
                || lower.endsWith(".svg");
        boolean none = url.isEmpty() || isSign(lower) || junk && basis.equals(Ranking.IMAGE_SHOWN);
        if (!none) {
            var image = new Image(url, "", caption, "");
            reading.ballot().add(Offer.on(basis, image, where, raw, junk ? 0.4 * share : share, Span.NONE));
        }
        return !junk;
    }

    /** Whether a picture's file is named for nothing but the site's sign, or for being none: {@code post-logo-1200x630.png}. */
    private boolean isSign(String url) {
        int query = url.indexOf('?');
        int end = query < 0 ? url.length() : query;
        int from = url.lastIndexOf('/', end - 1) + 1;
        int dot = url.lastIndexOf('.', end);
        end = dot > from ? dot : end;
        boolean sign = false;
        if (url.startsWith("default.", from)) {
            return false; // the one size that a system keeps, of whatever picture
        }
        for (int i = from; i <= end; i++) {
            if (i == end || url.charAt(i) < 'a' || url.charAt(i) > 'z') {
                String word = url.substring(from, i);
                boolean named = SIGNS.contains(word);
                if (word.length() > 2 && !named && !SIZES.contains(word) && !isOfSite(word)) {
                    return false;
                }
                sign |= named;
                from = i + 1;
            }
        }
        return sign;
    }

    private boolean isOfSite(String word) {
        return reading.site().isAtHost(word) || reading.site().host().contains(word);
    }
}
