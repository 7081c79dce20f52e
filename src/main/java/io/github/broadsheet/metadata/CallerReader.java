package io.github.broadsheet.metadata;

import io.github.broadsheet.extend.FieldExtractor;
import io.github.broadsheet.extend.Offers;
import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.page.Page;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Offers what the caller's site rules and extractors find. */
final class CallerReader {
    private static final double SURE = 0.99;

    private final Reading reading;

    private CallerReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Runs the rules for the page's site, then every extractor.
     *
     * @throws IllegalStateException if an extractor throws, with its class in the message
     */
    static void read(Reading reading, Setup setup) {
        var reader = new CallerReader(reading);
        Page page = reading.outline().page();
        setup.rulesFor(page).ifPresent(reader::readRules);
        for (FieldExtractor extractor : setup.extractors()) {
            reader.run(extractor, page);
        }
    }

    private void run(FieldExtractor extractor, Page page) {
        String name = extractor.getClass().getName();
        try {
            extractor.extract(page, new Offers() {
                @Override
                public <T> void offer(Field<T> field, T value, double confidence, String where) {
                    double sure = Math.max(0, Math.min(1, confidence));
                    var provenance = new Provenance(Provenance.Evidence.EXTRACTOR, where, String.valueOf(value));
                    reading.ballot().add(new Offer<>(field, value, provenance, sure, Span.NONE));
                }
            });
        } catch (RuntimeException e) {
            throw new IllegalStateException("the extractor " + name + " failed: " + e, e);
        }
    }

    private void readRules(SiteRules rules) {
        for (Map.Entry<Field<?>, String> rule : rules.fields().entrySet()) {
            var found = new Elements(
                    rules.elements(rule.getKey(), reading.outline().page().document()));
            if (!isDate(rule.getKey()) && (found.isEmpty() || !offered(rule.getKey(), rule.getValue(), found))) {
                reading.outline()
                        .page()
                        .notes()
                        .add("the site rule for " + rule.getKey() + " found nothing "
                                + (found.isEmpty() ? "" : "plausible ") + "at " + rules.place(rule.getKey()));
            }
        }
    }

    /** Whether another reader, that of all dates, follows the rule. */
    private static boolean isDate(Field<?> field) {
        return field.equals(Field.PUBLISHED) || field.equals(Field.MODIFIED);
    }

    private <T> boolean offered(Field<T> field, String selector, Elements found) {
        Element first = found.get(0);
        String raw = FieldValue.text(first);
        Optional<T> value = FieldValue.of(field, found, reading);
        value.ifPresent(one -> {
            var provenance = new Provenance(Provenance.Evidence.SITE_RULE, selector, raw);
            reading.ballot().add(new Offer<>(field, one, provenance, SURE, shown(first)));
        });
        return value.isPresent();
    }

    private Span shown(Element element) {
        for (Box box : reading.outline().boxes()) {
            if (box.element().equals(element)) {
                return reading.lineOf(box);
            }
        }
        return Span.NONE;
    }
}
