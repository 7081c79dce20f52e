package io.github.broadsheet.body;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Outline;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a page is made of: its elements by name, its links by where they lead, and what classes and ids hint at. */
final class ElementFeatures {
    private static final int NEAR = 8;

    /** What a class or id may hint at, each with parts of names. */
    private static final String[][] HINTS = {
        {"prices", "price", "cart", "sku"},
        {"replies", "reply", "thread", "topic-", "post-author", "postbody", "message-", "upvote", "votecell"},
        {"comments", "comment"},
        {"cards", "card", "tile", "teaser", "grid-item", "listing"},
        {"bylines", "byline", "author"},
        {"dates", "date", "timestamp", "published"},
        {"breadcrumbs", "breadcrumb"},
        {"pages", "pagination", "pager", "page-numbers"},
        {"heroes", "hero", "cta", "testimonial", "feature"},
        {"sharing", "share", "social"},
        {"related", "related", "read-more", "readmore", "recommended"}
    };

    private static final int BYLINE = 1 << 4;

    private static final String[] SHARING = {
        "/sharer",
        "/intent/",
        "share?",
        "shareArticle",
        "share-offsite",
        "mailto:?",
        "t.me/share",
        "pin/create",
        "wa.me/?",
        "send?text",
        "/submit?"
    };
    private static final String[] AUTHORS = {"/author", "/authors/", "/profile/", "/by/", "/autor", "/people/", "/team/"
    };

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

    private final Outline outline;
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final int[] hints = new int[HINTS.length];
    private final Map<String, Integer> known = new HashMap<>();
    private int headline = -1;
    private boolean authorNearHeadline;

    ElementFeatures(Outline outline) {
        this.outline = outline;
        for (Box box : outline.boxes()) {
            read(box);
        }
    }

    private static List<Feature> list() {
        var list = new ArrayList<Feature>();
        for (Kind kind : Kind.values()) {
            list.add(new Feature("elements." + kind, "elements of this kind", "logarithm of the number"));
        }
        for (String[] hint : HINTS) {
            list.add(new Feature(
                    "hints." + hint[0], "elements whose class or id hint at it", "logarithm of the number"));
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
            count(
                    box.tag().equals("select")
                            || box.tag().equals("input")
                            || box.tag().equals("textarea"),
                    Kind.FIELD);
            return;
        }
        switch (box.tag()) {
            case "article" -> count(true, Kind.ARTICLE);
            case "time" -> count(true, Kind.TIME);
            case "h1" -> {
                headline = headline < 0 ? box.firstSegment() : headline;
                count(true, Kind.H1);
            }
            case "h2", "h3" -> count(true, Kind.H2_H3);
            case "button" -> count(true, Kind.BUTTON);
            case "pre", "code" -> count(true, Kind.CODE);
            case "table" -> count(true, Kind.TABLE);
            case "img" -> {
                count(true, Kind.PICTURE);
                count(box.nearest("a") != null, Kind.LINKED_PICTURE);
            }
            case "a" -> readLink(box);
            default -> {}
        }
        readMarks(box);
    }

    private void count(boolean really, Kind kind) {
        if (really) {
            kinds.merge(kind, 1, Integer::sum);
        }
    }

    private void readLink(Box box) {
        String href = box.attr("href");
        boolean author = box.attr("rel").contains("author") || AddressFeatures.any(href, AUTHORS);
        if (href.startsWith("#")) {
            count(true, Kind.ANCHOR_LINK);
        } else if (href.startsWith("tel:") || href.startsWith("mailto:") && href.indexOf('?') < 0) {
            count(true, Kind.CONTACT_LINK);
        } else if (AddressFeatures.any(href, SHARING)) {
            count(true, Kind.SHARE_LINK);
        } else {
            count(author, Kind.AUTHOR_LINK);
        }
        authorNearHeadline |= author && isNearHeadline(box);
    }

    private boolean isNearHeadline(Box box) {
        return headline >= 0 && Math.abs(box.firstSegment() - headline) <= NEAR;
    }

    private void readMarks(Box box) {
        String marks = box.tag().equals("body") || box.tag().equals("html") ? "" : box.marks();
        if (marks.isEmpty()) {
            return;
        }
        int found = known.computeIfAbsent(marks, ElementFeatures::hintsOf);
        for (int hint = 0; found >> hint > 0; hint++) {
            hints[hint] += found >> hint & 1;
        }
        authorNearHeadline |= (found & BYLINE) != 0 && isNearHeadline(box);
    }

    /** A bit for each hint. */
    private static int hintsOf(String marks) {
        int bits = 0;
        for (int hint = 0; hint < HINTS.length; hint++) {
            for (int part = 1; part < HINTS[hint].length; part++) {
                bits |= marks.contains(HINTS[hint][part]) ? 1 << hint : 0;
            }
        }
        return bits;
    }

    void write(Row row) {
        for (Kind kind : Kind.values()) {
            row.put(Math.log1p(kinds.getOrDefault(kind, 0)));
        }
        for (int hint : hints) {
            row.put(Math.log1p(hint));
        }
        row.ratio(headline + 1, outline.segments().size() + 1);
        row.put(authorNearHeadline);
    }
}
