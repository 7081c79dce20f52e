package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.NameFinder;
import java.util.ArrayList;
import java.util.List;

/** What a page is made of: its elements by name, its links by where they lead, and what classes and ids hint at. */
final class ElementFeatures {
    private static final int NEAR = 8;

    private static final List<String> HINTS = List.of(
            "prices",
            "replies",
            "comments",
            "cards",
            "bylines",
            "dates",
            "breadcrumbs",
            "pages",
            "heroes",
            "sharing",
            "related");

    /** What a class or id may hint at, each with parts of names. */
    static final List<List<String>> NAMES = List.of(
            List.of("price", "cart", "sku"),
            List.of("reply", "thread", "topic-", "post-author", "postbody", "message-", "upvote", "votecell"),
            List.of("comment"),
            List.of("card", "tile", "teaser", "grid-item", "listing"),
            List.of("byline", "author"),
            List.of("date", "timestamp", "published"),
            List.of("breadcrumb"),
            List.of("pagination", "pager", "page-numbers"),
            List.of("hero", "cta", "testimonial", "feature"),
            List.of("share", "social"),
            List.of("related", "read-more", "readmore", "recommended"));

    private static final long ALL_HINTS = (1L << HINTS.size()) - 1;
    private static final int BYLINE = BoxNames.ELEMENTS + HINTS.indexOf("bylines");

    /** Parts of addresses: where stories are shared, where authors are introduced. */
    private static final NameFinder LINKS = new NameFinder(List.of(
            List.of(
                    "/sharer",
                    "/intent/",
                    "share?",
                    "sharearticle",
                    "share-offsite",
                    "mailto:?",
                    "t.me/share",
                    "pin/create",
                    "wa.me/?",
                    "send?text",
                    "/submit?"),
            List.of("/author", "/profile/", "/by/", "/autor", "/people/", "/team/")));

    private static final int SHARING = 1;
    private static final int AUTHORS = 1 << 1;

    private enum Kind {
        ARTICLE,
        TIME,
        H1,
        H2_H3,
        BUTTON,
        FIELD,
        CODE,
        TABLE,
        PICTURE,
        LINKED_PICTURE,
        ANCHOR_LINK,
        CONTACT_LINK,
        SHARE_LINK,
        AUTHOR_LINK
    }

    static final List<Feature> FEATURES = list();

    private static final int KINDS = Kind.values().length;

    private final Layout layout;
    private final int[] kinds = new int[KINDS];
    private final int[] hints = new int[HINTS.size()];
    private int headline = -1;
    private boolean authorNearHeadline;

    ElementFeatures(Layout layout) {
        this.layout = layout;
        for (Box box : layout.boxes) {
            read(box);
        }
    }

    private static List<Feature> list() {
        var list = new ArrayList<Feature>();
        for (Kind kind : Kind.values()) {
            list.add(new Feature("elements." + kind, "elements of this kind", "logarithm of the number"));
        }
        for (String hint : HINTS) {
            list.add(new Feature("hints." + hint, "elements whose class or id hint at it", "logarithm of the number"));
        }
        list.add(new Feature("headline.at", "where the first h1 stands among the segments", "0 to 1, 0 for none"));
        list.add(new Feature("headline.author", "an author is named near the first h1", "0 or 1"));
        return List.copyOf(list);
    }

    /** The number of the segment of the first h1, -1 for none. */
    int headline() {
        return headline;
    }

    private void read(Box box) {
        if (box.skipped()) {
            switch (box.tag()) {
                case "select", "input", "textarea" -> count(Kind.FIELD);
                default -> {}
            }
            return;
        }
        switch (box.tag()) {
            case "html", "body" -> {
                return;
            }
            case "article" -> count(Kind.ARTICLE);
            case "time" -> count(Kind.TIME);
            case "h1" -> {
                headline = headline < 0 ? box.firstSegment() : headline;
                count(Kind.H1);
            }
            case "h2", "h3" -> count(Kind.H2_H3);
            case "button" -> count(Kind.BUTTON);
            case "pre", "code" -> count(Kind.CODE);
            case "table" -> count(Kind.TABLE);
            case "img" -> {
                count(Kind.PICTURE);
                if (box.nearest("a") != null) {
                    count(Kind.LINKED_PICTURE);
                }
            }
            case "a" -> readLink(box);
            default -> {}
        }
        readNames(box);
    }

    @SuppressWarnings("EnumOrdinal") // the numbers never leave this class
    private void count(Kind kind) {
        kinds[kind.ordinal()]++;
    }

    private void readLink(Box box) {
        String href = box.attr("href");
        long leads = LINKS.in(href);
        boolean author = (leads & AUTHORS) != 0 || box.attr("rel").contains("author");
        if (href.startsWith("#")) {
            count(Kind.ANCHOR_LINK);
        } else if (href.startsWith("tel:") || href.startsWith("mailto:") && href.indexOf('?') < 0) {
            count(Kind.CONTACT_LINK);
        } else if ((leads & SHARING) != 0) {
            count(Kind.SHARE_LINK);
        } else if (author) {
            count(Kind.AUTHOR_LINK);
        }
        authorNearHeadline |= author && isNearHeadline(box);
    }

    private boolean isNearHeadline(Box box) {
        return headline >= 0 && Math.abs(box.firstSegment() - headline) <= NEAR;
    }

    private void readNames(Box box) {
        long names = layout.names.of(box.index());
        for (long rest = names >>> BoxNames.ELEMENTS & ALL_HINTS; rest != 0; rest &= rest - 1) {
            hints[Long.numberOfTrailingZeros(rest)]++;
        }
        authorNearHeadline |= (names >>> BYLINE & 1) != 0 && isNearHeadline(box);
    }

    void write(Row row) {
        for (int kind : kinds) {
            row.put(Math.log1p(kind));
        }
        for (int hint : hints) {
            row.put(Math.log1p(hint));
        }
        row.ratio(headline + 1, layout.size + 1);
        row.put(authorNearHeadline);
    }
}
