package io.github.broadsheet.metadata.ranking;

import io.github.broadsheet.model.Candidate;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what is offered for every field of one page, and picks. */
public final class Ballot {
    private static final int MOST_OFFERS = 200;
    private static final double WEIGHT_OF_AGREEMENT = 0.4;

    private final Map<Field<?>, List<Offer<?>>> offers = new LinkedHashMap<>();
    private final IdentityHashMap<Offer<?>, Object> meanings = new IdentityHashMap<>();

    /** An empty ballot. */
    public Ballot() {}

    /**
     * What was picked.
     *
     * @param facts the value of each field that has one
     * @param shown the segments in which a picked value is shown
     */
    public record Result(Map<Field<?>, Found<?>> facts, Map<Integer, Field<?>> shown) {}

    /** Adds an offer that the page does not show as text. */
    public <T> void offer(Basis<T> basis, T value, String where, String raw) {
        add(Offer.on(basis, value, where, raw, 1, Span.NONE));
    }

    /** Adds an offer. */
    public <T> void add(Offer<T> offer) {
        List<Offer<?>> all = offers.computeIfAbsent(offer.field(), field -> new ArrayList<>());
        if (all.size() < MOST_OFFERS) {
            all.add(offer);
        }
    }

    /** What was offered for a field so far. */
    @SuppressWarnings("unchecked") // a ballot files offers under their own field
    public <T> List<Offer<T>> offers(Field<T> field) {
        return offers.getOrDefault(field, List.of()).stream()
                .map(offer -> (Offer<T>) offer)
                .toList();
    }

    /** The best value for a field as things stand. */
    public <T> Optional<Found<T>> best(Field<T> field) {
        List<Group> groups = groups(offers.getOrDefault(field, List.of()));
        return groups.isEmpty() ? Optional.empty() : Optional.of(groups.get(0).found(field));
    }

    /**
     * Picks the best of each field.
     *
     * @param least the confidence below which nothing is picked, 0 to 1
     */
    public Result pick(double least) {
        var facts = new LinkedHashMap<Field<?>, Found<?>>();
        var shown = new LinkedHashMap<Integer, Field<?>>();
        offers.forEach((field, all) -> {
            Group group = groups(all).get(0);
            Found<?> found = group.found(field);
            if (found.confidence() >= least) {
                facts.put(field, found);
                group.markShown(shown);
            }
        });
        return new Result(facts, shown);
    }

    /**
     * All that was considered, the best of a field first, each with the reason why it was chosen or not.
     *
     * @param least the confidence below which nothing is picked, 0 to 1
     */
    public List<Candidate<?>> candidates(double least) {
        var candidates = new ArrayList<Candidate<?>>();
        offers.forEach((field, all) -> addCandidates(field, all, least, candidates));
        return candidates;
    }

    private <T> void addCandidates(Field<T> field, List<Offer<?>> all, double least, List<Candidate<?>> candidates) {
        List<Group> groups = groups(all);
        for (int i = 0; i < groups.size(); i++) {
            Found<T> found = groups.get(i).found(field);
            boolean chosen = i == 0 && found.confidence() >= least;
            candidates.add(new Candidate<>(field, found, chosen, reason(groups.get(i), i == 0, chosen)));
        }
    }

    private static String reason(Group group, boolean first, boolean chosen) {
        String support = group.offers.size() == 1 ? "one source" : group.offers.size() + " sources agree";
        if (chosen) {
            return "chosen: " + support;
        }
        return (first ? "not sure enough: " : "less sure than the one chosen: ") + support;
    }

    /** The offers of a field, those of one meaning together, the surest first. */
    private List<Group> groups(List<Offer<?>> offers) {
        if (offers.size() == 1) {
            return List.of(Group.of(offers.get(0)));
        }
        var byMeaning = new LinkedHashMap<Object, Group>();
        for (Offer<?> offer : offers) {
            byMeaning
                    .computeIfAbsent(meanings.computeIfAbsent(offer, Offer::meaning), meaning -> new Group())
                    .offers
                    .add(offer);
        }
        var groups = new ArrayList<Group>(byMeaning.values());
        groups.forEach(Group::weigh);
        groups.sort((a, b) -> Double.compare(b.confidence, a.confidence));
        return groups;
    }

    /** Offers that mean the same. */
    private static final class Group {
        private final List<Offer<?>> offers = new ArrayList<>();
        private double confidence;

        static Group of(Offer<?> only) {
            var group = new Group();
            group.offers.add(only);
            group.confidence = only.confidence();
            return group;
        }

        /** The best offer's confidence, raised by what other kinds of evidence say. */
        void weigh() {
            if (offers.size() == 1) {
                confidence = offers.get(0).confidence();
                return;
            }
            var best = new EnumMap<Provenance.Evidence, Double>(Provenance.Evidence.class);
            for (Offer<?> offer : offers) {
                best.merge(offer.provenance().evidence(), offer.confidence(), Math::max);
            }
            double top = best().confidence();
            Provenance.Evidence kind = best().provenance().evidence();
            double doubt = 1 - top;
            for (Map.Entry<Provenance.Evidence, Double> other : best.entrySet()) {
                if (other.getKey() != kind) {
                    doubt *= 1 - WEIGHT_OF_AGREEMENT * other.getValue();
                }
            }
            confidence = 1 - doubt;
        }

        Offer<?> best() {
            Offer<?> best = offers.get(0);
            for (Offer<?> offer : offers) {
                best = offer.confidence() > best.confidence() ? offer : best;
            }
            return best;
        }

        @SuppressWarnings("unchecked") // a ballot files offers under their own field
        <T> Found<T> found(Field<T> field) {
            Offer<T> best = (Offer<T>) best();
            return new Found<>(best.value(), best.provenance(), Calibration.of(field, confidence));
        }

        void markShown(Map<Integer, Field<?>> shown) {
            for (Offer<?> offer : offers) {
                for (int i = offer.shown().first(); i < offer.shown().end(); i++) {
                    shown.putIfAbsent(i, offer.field());
                }
            }
        }
    }
}
