package io.github.broadsheet.build;

import io.github.broadsheet.outline.Addresses;
import io.github.broadsheet.outline.Box;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells what an element embeds from elsewhere: a player, a map, a post of a social network. */
final class Embeds {
    private static final List<String> NOT_CONTENT = List.of(
            "/plugins/like",
            "/plugins/share",
            "/plugins/comments",
            "/plugins/follow",
            "/plugins/page",
            "share_button",
            "follow_button",
            "captcha",
            "newsletter",
            "subscri",
            "signup",
            "login",
            "consent",
            "cookie",
            "tagmanager",
            "doubleclick",
            "googlesyndication",
            "adserver",
            "/ads/",
            "/ads.",
            "/ad/",
            "pixel",
            "analytics",
            "/gtm",
            "chat",
            "donat");

    private Embeds() {}

    /** Whether a quote stands in for a post that a script would show in its place. */
    static boolean isPost(Box box) {
        return box.tag().equals("blockquote") && Marks.isPost(box);
    }

    /** Where what a player shows is kept, or null if that is nowhere or no content. */
    static @Nullable String player(Element element, Addresses addresses) {
        String address = null;
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            boolean source = key.equals("src") || key.equals("data") || key.startsWith("data-") && key.endsWith("src");
            if (source && address == null) {
                address = addresses.resource(attribute.getValue());
            }
        }
        Element child = element.firstElementChild();
        for (; child != null && address == null; child = child.nextElementSibling()) {
            if (child.normalName().equals("source")) {
                address = addresses.resource(child.attr("src"));
            }
        }
        return address == null || !isContent(address) ? null : address;
    }

    /** The address of a post: as declared, or where its last link leads. */
    static @Nullable String post(Element quote, Addresses addresses) {
        String declared = addresses.resource(quote.attr("cite"));
        for (Attribute attribute : quote.attributes()) {
            if (declared == null && attribute.getKey().endsWith("permalink")) {
                declared = addresses.resource(attribute.getValue());
            }
        }
        if (declared != null) {
            return declared;
        }
        Element link = quote.select("a[href]").last();
        return link == null ? null : addresses.resource(link.attr("href"));
    }

    private static boolean isContent(String address) {
        String plain = address.toLowerCase(Locale.ROOT);
        for (String part : NOT_CONTENT) {
            if (plain.contains(part)) {
                return false;
            }
        }
        return true;
    }

    static String title(Element element) {
        String title = element.attr("title");
        return title.isEmpty() ? element.attr("aria-label") : title;
    }
}
