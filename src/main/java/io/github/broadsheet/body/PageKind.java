package io.github.broadsheet.body;

import io.github.broadsheet.model.Status;

/**
 * What kind of page it is, from what two models say of its features and from what stands before its text.
 *
 * @param article the probability that it is an article
 */
record PageKind(Status status, double article) {
    private static final Model ARTICLE = Model.load("kind-article.model");
    private static final Model LISTING = Model.load("kind-listing.model");
    private static final double HALF = 0.5;
    private static final double HARDLY = 0.2;

    /** Whether it is surely no article, but holds something else. */
    boolean isSurelyNoArticle() {
        return isSurelyNoArticle(article) && (status == Status.LISTING || status == Status.OTHER);
    }

    static boolean isSurelyNoArticle(double article) {
        return article < HARDLY;
    }

    /** The kind of a page of which these segments were kept. */
    static PageKind of(Features page, boolean[] kept) {
        boolean any = false;
        for (boolean one : kept) {
            any |= one;
        }
        var walls = new Walls(page.layout(), kept);
        if (walls.consent()) {
            return new PageKind(Status.CONSENT_WALL, 0);
        }
        float[] row = KindFeatures.of(page, kept);
        double article = any ? ARTICLE.trees().probability(row) : 0;
        if (article >= HALF) {
            return new PageKind(walls.paywall() ? Status.PAYWALLED : Status.ARTICLE, article);
        }
        boolean listing = LISTING.trees().probability(row) >= HALF;
        return new PageKind(listing ? Status.LISTING : any ? Status.OTHER : Status.EMPTY, article);
    }
}
