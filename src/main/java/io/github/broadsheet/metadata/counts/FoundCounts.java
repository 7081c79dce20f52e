package io.github.broadsheet.metadata.counts;

import io.github.broadsheet.metadata.evidence.Places;
import io.github.broadsheet.metadata.ranking.Ballot;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Box;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The counters that were found on a page, and which of them are the article's own. */
final class FoundCounts {
    private static final double LEAST = 0.4;
    private static final double BEYOND_DOUBT = 0.8;
    private static final double EQUAL = 0.01;
    private static final int LIST = 3;
    private static final int THOUSAND = 1_000;
    private static final int ROUNDED_BY = 15; // at most one in so many of it

    private final Places places;
    private final List<Offer<Long>> offers = new ArrayList<>();
    private final List<@Nullable Box> lists = new ArrayList<>(); // for each offer, the list that it stands in

    FoundCounts(Places places) {
        this.places = places;
    }

    int size() {
        return offers.size();
    }

    void add(Offer<Long> offer, Box box) {
        offers.add(offer);
        lists.add(box.nearest("ul"));
    }

    /** Gives the offers of the article's own place; where several counters of one kind differ, none is its own. */
    void give(Ballot ballot) {
        for (int i = 0; i < offers.size(); i++) {
            Offer<Long> offer = offers.get(i);
            if (offer.confidence() >= LEAST
                    && !isRounded(offer)
                    && !isOneOfMany(offer)
                    && !isMistaken(offer)
                    && !isOfChoice(i)) {
                ballot.add(offer);
            }
        }
    }

    /**
     * Whether the number is somebody else's: an element named after views holds what the page's words elsewhere call
     * comments, or a word for comments stands before the icon of views.
     */
    private boolean isMistaken(Offer<Long> offer) {
        boolean named = isNamed(offer);
        for (Offer<Long> other : offers) {
            boolean same = other.value().equals(offer.value()) && !other.field().equals(offer.field());
            boolean here = other.shown().equals(offer.shown());
            if (same && named != isNamed(other) && named != here) {
                return true;
            }
        }
        return false;
    }

    /** Whether other elements named after views in the same list hold other numbers, as the answers of a poll do. */
    private boolean isOfChoice(int number) {
        Offer<Long> offer = offers.get(number);
        Box list = lists.get(number);
        for (int i = 0; i < offers.size() && list != null && isNamed(offer); i++) {
            if (list.equals(lists.get(i))
                    && isNamed(offers.get(i))
                    && !offers.get(i).value().equals(offer.value())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the exact number is shown as well. */
    private boolean isRounded(Offer<Long> offer) {
        for (Offer<Long> other : offers) {
            if (isRounding(offer, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one number is the other to two places or three, with a word or letter for thousands: 5.4K for 5412. */
    private static boolean isRounding(Offer<Long> one, Offer<Long> exact) {
        long value = one.value();
        long gap = Math.abs(value - exact.value());
        return one.field().equals(exact.field())
                && gap > 0
                && value >= THOUSAND
                && value % (THOUSAND / 10) == 0
                && gap * ROUNDED_BY <= value
                && digits(one.provenance().raw()) < digits(exact.provenance().raw());
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean isNamed(Offer<Long> offer) {
        return offer.provenance().evidence() == Provenance.Evidence.MARKUP;
    }

    /** Whether others that are as good, or that stand below the body as well, say something else. */
    private boolean isOneOfMany(Offer<Long> offer) {
        Set<Long> below = new LinkedHashSet<>();
        boolean rival = false;
        for (Offer<Long> other : offers) {
            if (other.field().equals(offer.field())) {
                rival |= other.value() != (long) offer.value()
                        && !isRounding(other, offer)
                        && offer.confidence() < BEYOND_DOUBT
                        && Math.abs(other.confidence() - offer.confidence()) < EQUAL;
                if (isBelow(other)) {
                    below.add(other.value());
                }
            }
        }
        return rival || isBelow(offer) && below.size() >= LIST;
    }

    private boolean isBelow(Offer<Long> offer) {
        return offer.shown().first() >= places.text().end() && offer.shown().first() >= places.endOfHead();
    }
}
