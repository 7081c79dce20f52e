package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Headline;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Property;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Span;

/** Offers headlines: the one shown, and those declared, without the site's name. */
final class TitleReader {
    private static final int LONGEST = 400;
    private static final int CLOSE = 4;
    private static final String[] SURE_TAGS = {"og:title", "twitter:title", "parsely-title", "sailthru.title"};
    private static final String[] OTHER_TAGS = {"dc.title", "dcterms.title", "citation_title", "headline", "title"};

    private final Reading reading;
    private final TitleCleaner cleaner;

    private TitleReader(Reading reading) {
        this.reading = reading;
        this.cleaner = new TitleCleaner(
                reading.site(),
                reading.evidence().headline(),
                reading.evidence().outline().page().url().orElse(""));
    }

    static void read(Reading reading) {
        new TitleReader(reading).readAll();
    }

    private void readAll() {
        Evidence evidence = reading.evidence();
        readShown(evidence.headline());
        for (String name : SURE_TAGS) {
            offer(Ranking.TITLE_META, "meta " + name, evidence.meta().first(name), 1);
        }
        for (String name : OTHER_TAGS) {
            offer(Ranking.TITLE_META, "meta " + name, evidence.meta().first(name), 0.85);
        }
        Json article = evidence.jsonLd().article();
        offer(Ranking.TITLE_LD, "headline", article.get("headline").text(), 1);
        offer(Ranking.TITLE_LD, "name", article.get("name").text(), 0.85);
        offer(Ranking.TITLE_ELEMENT, "title", evidence.titleElement(), 1);
        for (Property property : evidence.properties()) {
            if (property.name().equals("headline") && property.ofArticle()) {
                String text = property.attribute().isEmpty() ? evidence.text(property.box()) : property.attribute();
                offer(Ranking.TITLE_MICRODATA, property.box().path(), Plain.text(text), 1);
                break;
            }
        }
    }

    private void readShown(Headline headline) {
        headline.box().ifPresent(box -> {
            String text = cleaner.clean(headline.text());
            if (isTitle(text)) {
                int start = reading.evidence().body().first();
                boolean above = start >= headline.first() && start - headline.end() <= CLOSE;
                double share = headline.agreement() >= 0.5 || box.tag().equals("h1") ? 1 : above ? 0.7 : 0.6;
                var shown = new Span(headline.first(), headline.end());
                reading.ballot().add(Offer.on(Ranking.TITLE_SHOWN, text, box.path(), headline.text(), share, shown));
            }
        });
    }

    private void offer(Basis<String> basis, String where, String raw, double share) {
        String text = cleaner.clean(raw);
        if (isTitle(text)) {
            reading.ballot().add(Offer.on(basis, text, where, raw, share, Span.NONE));
        }
    }

    private boolean isTitle(String text) {
        String key = Plain.key(text);
        boolean slug = text.indexOf(' ') < 0 && text.indexOf('-') > 0 && text.length() > 15 && text.charAt(0) < 0x80;
        return !key.isEmpty()
                && !slug
                && text.length() <= LONGEST
                && !key.equals("untitled")
                && !key.equals("undefined")
                && !key.equals("null")
                && !(reading.site().isNamedBy(text)
                        && !reading.evidence().headline().text().equals(text));
    }
}
