package io.github.broadsheet.body;

import io.github.broadsheet.model.Status;

/** Decides what kind of page it is, from what two models say of its features and from what stands before its text. */
final class PageKind {
    private static final Model ARTICLE = Model.load("kind-article.model");
    private static final Model LISTING = Model.load("kind-listing.model");
    private static final double HALF = 0.5;

    private PageKind() {}

    /** The kind of a page of which these segments were kept. */
    static Status of(Features page, boolean[] kept) {
        boolean any = false;
        for (boolean one : kept) {
            any |= one;
        }
        var walls = new Walls(page.layout(), kept);
        if (walls.consent()) {
            return Status.CONSENT_WALL;
        }
        float[] row = KindFeatures.of(page, kept);
        if (any && ARTICLE.trees().probability(row) >= HALF) {
            return walls.paywall() ? Status.PAYWALLED : Status.ARTICLE;
        }
        if (LISTING.trees().probability(row) >= HALF) {
            return Status.LISTING;
        }
        return any ? Status.OTHER : Status.EMPTY;
    }
}
