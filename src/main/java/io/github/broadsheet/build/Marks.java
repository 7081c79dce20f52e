package io.github.broadsheet.build;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.WordFinder;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names that authors give to elements say about the pictures inside. */
final class Marks {
    private static final WordFinder NAMES = new WordFinder(
            "ad ads adv advert advertisement app author authors avatar avatars badge bio btn button comment "
                    + "comments cta emoji footer icon icons logo logos menu modal nav navigation newsletter pixel popup "
                    + "promo promotion qr qrcode rating recommended recommendations related share sharing sidebar smiley "
                    + "social sponsor sponsored sprite subscribe tracking",
            "article cover featured full fullwidth headline hero large lead main masthead opener post story "
                    + "thumbnail top",
            "agency attribution copyright courtesy credit credits photographer photocredit imagecredit rights "
                    + "source",
            "*caption* cutline legend imgdesc",
            "tweet instagram tiktok embed embedded");
    private static final Set<String> PICTURES =
            Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "bmp", "tif", "tiff");
    private static final int APART = 1;
    private static final int LEAD = 2;
    private static final int CREDIT = 4;
    private static final int CAPTION = 8;
    private static final int POST = 16;
    private static final int SHORT_WORDS = 40;

    private Marks() {}

    /** Whether an element is something else than part of the article: an advertisement, a portrait, a button. */
    static boolean isApart(Box box) {
        String words = box.attr("alt");
        return (NAMES.in(box) & APART) != 0 || words.length() < SHORT_WORDS && (NAMES.inText(words) & APART) != 0;
    }

    /** Whether an element is named as the article's own picture. */
    static boolean isLead(Box box) {
        return (NAMES.in(box) & LEAD) != 0;
    }

    /** Whether an element is named as a post of a social network. */
    static boolean isPost(Box box) {
        return (NAMES.in(box) & POST) != 0;
    }

    /** Whether an element is named a caption or a credit. */
    static boolean isCaption(Box box) {
        return (NAMES.in(box) & (CAPTION | CREDIT)) != 0;
    }

    /** The same for an element in a line. */
    static boolean isCaption(Element inline) {
        return (NAMES.in(inline.className()) & (CAPTION | CREDIT)) != 0;
    }

    /** Whether an element is named a credit, and not one with the caption. */
    static boolean isCredit(Box box) {
        return (NAMES.in(box) & (CAPTION | CREDIT)) == CREDIT;
    }

    /** The same for an element in a line. */
    static boolean isCredit(Element inline) {
        return (NAMES.in(inline.className()) & (CAPTION | CREDIT)) == CREDIT;
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
