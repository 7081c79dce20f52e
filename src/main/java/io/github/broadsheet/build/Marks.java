package io.github.broadsheet.build;

import io.github.broadsheet.outline.Box;
import java.util.Locale;
import java.util.Set;

/** What the names that authors give to elements say about the pictures inside. */
final class Marks {
    private static final Set<String> APART = Set.of(
            "ad",
            "ads",
            "adv",
            "advert",
            "advertisement",
            "app",
            "author",
            "authors",
            "avatar",
            "avatars",
            "badge",
            "bio",
            "btn",
            "button",
            "comment",
            "comments",
            "cta",
            "emoji",
            "footer",
            "icon",
            "icons",
            "logo",
            "logos",
            "menu",
            "modal",
            "nav",
            "navigation",
            "newsletter",
            "pixel",
            "popup",
            "promo",
            "promotion",
            "qr",
            "qrcode",
            "rating",
            "recommended",
            "recommendations",
            "related",
            "share",
            "sharing",
            "sidebar",
            "smiley",
            "social",
            "sponsor",
            "sponsored",
            "sprite",
            "subscribe",
            "tracking");
    private static final Set<String> LEAD = Set.of(
            "article",
            "cover",
            "featured",
            "full",
            "fullwidth",
            "headline",
            "hero",
            "large",
            "lead",
            "main",
            "masthead",
            "opener",
            "post",
            "story",
            "thumbnail",
            "top");
    private static final Set<String> PICTURES =
            Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "bmp", "tif", "tiff");
    private static final Set<String> CREDIT = Set.of(
            "agency",
            "attribution",
            "copyright",
            "courtesy",
            "credit",
            "credits",
            "photographer",
            "photocredit",
            "imagecredit",
            "rights",
            "source");
    private static final Set<String> CAPTION =
            Set.of("caption", "captions", "cutline", "figcaption", "legend", "imgdesc");

    private Marks() {}

    /** Whether an element is something else than part of the article: an advertisement, a portrait, a button. */
    static boolean isApart(Box box) {
        return anyWord(box.marks(), APART) || anyWord(box.attr("alt").length() < 40 ? box.attr("alt") : "", APART);
    }

    /** Whether an element is named as the article's own picture. */
    static boolean isLead(Box box) {
        return anyWord(box.marks(), LEAD);
    }

    static boolean isCredit(String marks) {
        return anyWord(marks, CREDIT);
    }

    static boolean isCaption(String marks) {
        return anyWord(marks, CAPTION) || marks.contains("caption");
    }

    /** Whether any of the words of a name is one of these. Words end at whatever is no letter. */
    static boolean anyWord(String name, Set<String> words) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                if (i > start && words.contains(name.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** Whether an address ends like that of a picture. */
    static boolean namesPicture(String address) {
        int end = address.length();
        for (int i = 0; i < end; i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                end = i;
            }
        }
        return PICTURES.contains(
                address.substring(address.lastIndexOf('.', end) + 1, end).toLowerCase(Locale.ROOT));
    }
}
