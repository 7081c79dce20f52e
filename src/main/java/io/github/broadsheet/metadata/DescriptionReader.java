package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Property;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Span;

/** Offers descriptions: the summary that the page declares. */
final class DescriptionReader {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 3_000;

    private final Reading reading;

    private DescriptionReader(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        var reader = new DescriptionReader(reading);
        Evidence evidence = reading.evidence();
        reader.offer(Ranking.DESCRIPTION_META, "description", evidence.meta().first("description"), 1);
        reader.offer(Ranking.DESCRIPTION_META, "og:description", evidence.meta().first("og:description"), 0.98);
        for (String tag :
                new String[] {"twitter:description", "dc.description", "dcterms.description", "sailthru.description"}) {
            reader.offer(Ranking.DESCRIPTION_META, tag, evidence.meta().first(tag), 0.8);
        }
        reader.offer(
                Ranking.DESCRIPTION_LD,
                "description",
                evidence.jsonLd().article().get("description").text(),
                1);
        for (Property property : evidence.properties()) {
            if (property.name().equals("description") && property.ofArticle()) {
                String attribute = property.attribute();
                String text = attribute.isEmpty() ? evidence.text(property.box()) : Plain.text(attribute);
                reader.offer(Ranking.DESCRIPTION_MICRODATA, property.box().path(), text.replace('\n', ' '), 1);
                return;
            }
        }
    }

    private void offer(Basis<String> basis, String where, String text, double share) {
        String key = Plain.key(text);
        boolean title = key.equals(reading.evidence().headline().key());
        if (text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !title
                && !reading.site().isNamedBy(text)) {
            reading.ballot().add(Offer.on(basis, text, where, text, share, Span.NONE));
        }
    }
}
