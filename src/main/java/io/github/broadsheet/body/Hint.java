package io.github.broadsheet.body;

import java.util.List;

/**
 * What the class and the id of an element hint at. Authors of templates all over the world name things in English; a hint
 * is only a hint, so the model sees besides how much of the page the element holds.
 *
 * @param name what it hints at
 * @param words parts of words in class or id, three letters or more
 */
record Hint(String name, List<String> words) {
    /** All hints; a hint's number is its place here. */
    static final List<Hint> ALL = List.of(
            new Hint(
                    "text", List.of("article", "content", "entry", "story", "body", "text", "post", "prose", "detail")),
            new Hint(
                    "caption",
                    List.of(
                            "caption",
                            "credit",
                            "copyright",
                            "photo",
                            "image",
                            "gallery",
                            "figure",
                            "picture",
                            "media",
                            "video",
                            "slide")),
            new Hint(
                    "author",
                    List.of("author", "byline", "biogra", "autor", "profile", "contributor", "writer", "avatar")),
            new Hint(
                    "comment",
                    List.of(
                            "comment",
                            "disqus",
                            "respon",
                            "reply",
                            "replies",
                            "kommentar",
                            "discuss",
                            "review",
                            "rating")),
            new Hint(
                    "related",
                    List.of(
                            "relat",
                            "recommend",
                            "popular",
                            "trend",
                            "teaser",
                            "readmore",
                            "read-",
                            "more-",
                            "also",
                            "most-",
                            "latest",
                            "suggest",
                            "similar",
                            "outbrain",
                            "taboola",
                            "widget",
                            "recirc",
                            "card",
                            "list",
                            "next")),
            new Hint(
                    "share",
                    List.of("share", "sharing", "social", "follow", "facebook", "twitter", "whatsapp", "telegram")),
            new Hint(
                    "signup",
                    List.of(
                            "newsletter",
                            "subscri",
                            "signup",
                            "sign-",
                            "paywall",
                            "regwall",
                            "donat",
                            "piano",
                            "offer",
                            "promo",
                            "abo-")),
            new Hint(
                    "dialog",
                    List.of(
                            "cookie",
                            "consent",
                            "gdpr",
                            "modal",
                            "popup",
                            "overlay",
                            "dialog",
                            "login",
                            "banner",
                            "onetrust",
                            "sourcepoint",
                            "usercentrics",
                            "account",
                            "regist",
                            "privacy")),
            new Hint(
                    "side",
                    List.of(
                            "sidebar",
                            "side-",
                            "aside",
                            "rail",
                            "footer",
                            "header",
                            "menu",
                            "navig",
                            "toolbar",
                            "bottom",
                            "masthead")),
            new Hint(
                    "advert",
                    List.of("advert", "sponsor", "adslot", "affiliat", "disclaim", "-ads", "ads-", "commerc")),
            new Hint(
                    "embed",
                    List.of(
                            "embed",
                            "placeholder",
                            "external",
                            "tweet",
                            "instagram",
                            "youtube",
                            "player",
                            "audio",
                            "podcast",
                            "live",
                            "chart")),
            new Hint(
                    "note",
                    List.of(
                            "footnote",
                            "reference",
                            "source",
                            "correct",
                            "note",
                            "quote",
                            "infobox",
                            "factbox",
                            "fact-")));
}
