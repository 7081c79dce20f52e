package io.github.broadsheet.build;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Lexicon;
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

    private static final Set<String> POST = Set.of("tweet", "instagram", "tiktok", "embed", "embedded");

    private static final int IS_APART = 1;
    private static final int IS_LEAD = 2;
    private static final int IS_CREDIT = 4;
    private static final int IS_CAPTION = 8;
    private static final int IS_POST = 16;
    private static final int SHORT_WORDS = 40;

    private static final Lexicon NAMES = new Lexicon();
    private static final int[] MEANINGS = meanings();

    private Marks() {}

    private static int[] meanings() {
        var meanings = new int[APART.size() + LEAD.size() + CREDIT.size() + CAPTION.size() + POST.size()];
        mean(APART, IS_APART, meanings);
        mean(LEAD, IS_LEAD, meanings);
        mean(CREDIT, IS_CREDIT, meanings);
        mean(CAPTION, IS_CAPTION, meanings);
        mean(POST, IS_POST, meanings);
        return meanings;
    }

    private static void mean(Set<String> names, int meaning, int[] meanings) {
        names.forEach(name -> meanings[NAMES.add(name)] |= meaning);
    }

    /** Whether an element is something else than part of the article: an advertisement, a portrait, a button. */
    static boolean isApart(Box box) {
        String words = box.attr("alt");
        return means(box.marks(), IS_APART) || words.length() < SHORT_WORDS && means(words, IS_APART);
    }

    /** Whether an element is named as the article's own picture. */
    static boolean isLead(Box box) {
        return means(box.marks(), IS_LEAD);
    }

    static boolean isCredit(String marks) {
        return means(marks, IS_CREDIT);
    }

    static boolean isCaption(String marks) {
        return means(marks, IS_CAPTION) || marks.contains("caption");
    }

    /** Whether an element is named as a post of a social network. */
    static boolean isPost(Box box) {
        return means(box.marks(), IS_POST);
    }

    /** Whether any of the words of a name has a meaning. Words end at whatever is no letter. */
    private static boolean means(String name, int meaning) {
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && Character.isLetter(name.charAt(i))) {
                hash = Lexicon.after(hash, name.charAt(i));
                continue;
            }
            int known = i > start ? NAMES.find(name, start, i, hash) : -1;
            if (known >= 0 && (MEANINGS[known] & meaning) != 0) {
                return true;
            }
            start = i + 1;
            hash = 0;
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
