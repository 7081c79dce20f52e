package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.outline.Span;
import java.util.ArrayList;
import java.util.List;

/** Weighs lists of authors, wherever they were read: as offers of their own, and against each other. */
final class AuthorOffers {
    private static final double SHARE_OF_DESKS = 0.8;
    private static final double SHARE_OF_SITE = 0.55;
    private static final String SIGNS_OF_TITLES = "_-|\u2013\u2014\uff5c ";
    private static final double SHARE_OF_ACCOUNTS = 0.7;
    private static final double SHARE_OF_SINGLE_WORDS = 0.85;

    private AuthorOffers() {}

    /**
     * Where the page shows all of the declared authors and more, the declaration speaks for the longer list too: many
     * systems declare the first author only.
     */
    static void supportLongerLists(Reading reading) {
        List<Offer<List<Author>>> offers = reading.ballot().offers(Field.AUTHORS);
        for (Offer<List<Author>> longer : offers) {
            for (Offer<List<Author>> shorter : offers) {
                boolean other =
                        shorter.provenance().evidence() != longer.provenance().evidence();
                if (other
                        && shorter.value().size() < longer.value().size()
                        && isListOfPeople(longer)
                        && holdsAll(longer.value(), shorter.value())) {
                    reading.ballot()
                            .add(new Offer<>(
                                    Field.AUTHORS,
                                    longer.value(),
                                    shorter.provenance(),
                                    shorter.confidence() * 0.9,
                                    Span.NONE));
                }
            }
        }
    }

    private static boolean isListOfPeople(Offer<List<Author>> offer) {
        boolean shown = offer.confidence() >= Ranking.AUTHORS_MARKED.trust()
                && offer.value().size() <= 5;
        for (Author author : offer.value()) {
            shown &= author.kind() == Author.Kind.PERSON && author.name().indexOf(' ') > 0;
        }
        return shown;
    }

    private static boolean holdsAll(List<Author> longer, List<Author> shorter) {
        for (Author author : shorter) {
            String key = Plain.key(author.name());
            if (longer.stream().noneMatch(one -> Plain.key(one.name()).endsWith(key))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name in East Asian script stands behind a sign at the end of the page's title, where the site's does. */
    private static boolean closesTitle(Reading reading, String name) {
        String title = reading.evidence().titleElement();
        int at = title.length() - name.length() - 1;
        return name.charAt(0) >= 0x2e80
                && at > 0
                && title.endsWith(name)
                && SIGNS_OF_TITLES.indexOf(title.charAt(at)) >= 0;
    }

    /** Whether a name in East Asian script begins what stands behind the last sign of the page's title. */
    private static boolean opensSiteOfTitle(Reading reading, String name) {
        String title = reading.evidence().titleElement();
        int sign =
                Math.max(title.lastIndexOf(" - "), Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" \uff5c ")));
        return name.charAt(0) >= 0x2e80 && sign > 0 && title.startsWith(name, sign + 3);
    }

    /** An offer whose share reflects what the names are: people, desks, the site itself. */
    static void offer(
            Reading reading,
            Basis<List<Author>> basis,
            List<Author> all,
            String where,
            String raw,
            double share,
            Span shown) {
        var authors = new ArrayList<Author>();
        String title = reading.evidence().headline().key();
        boolean several = all.size() > 1;
        boolean address = several
                && basis.equals(Ranking.AUTHORS_META)
                && reading.site().isNamedBy(all.get(0).name());
        for (Author author : address ? all.subList(0, 1) : all) {
            boolean site = several
                    && !address
                    && (reading.site().isOwn(author.name()) || opensSiteOfTitle(reading, author.name()));
            if (!Plain.key(author.name()).equals(title) && !site) {
                authors.add(author);
            }
        }
        if (authors.isEmpty()) {
            return;
        }
        boolean people = authors.stream().anyMatch(author -> author.kind() == Author.Kind.PERSON);
        Author first = authors.get(0);
        double fit = share;
        if (authors.size() == 1
                && (reading.site().isNamedBy(first.name())
                        || reading.site().isAddressedIn(raw)
                        || closesTitle(reading, first.name()))) {
            fit *= SHARE_OF_SITE;
            authors.set(0, new Author(first.name(), Author.Kind.ORGANIZATION, first.link()));
        } else if (authors.size() == 1 && Names.isAccount(first.name())) {
            fit *= SHARE_OF_ACCOUNTS;
        } else if (!people) {
            fit *= SHARE_OF_DESKS;
        } else if (authors.size() == 1
                && first.name().indexOf(' ') < 0
                && first.name().charAt(0) < 0x2e80) {
            fit *= SHARE_OF_SINGLE_WORDS;
        }
        reading.ballot().add(Offer.on(basis, List.copyOf(authors), where, raw, fit, shown));
    }
}
