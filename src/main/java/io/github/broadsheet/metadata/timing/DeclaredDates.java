package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.dates.DateMatch;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.evidence.JsonLd;
import io.github.broadsheet.metadata.evidence.Places;
import io.github.broadsheet.metadata.evidence.Property;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Box;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dates that a page declares for machines: JSON-LD, meta tags, microdata. */
final class DeclaredDates {
    private static final double LD_ARTICLE = 0.90;
    private static final double LD_CREATED = 0.70;
    private static final double LD_PAGE = 0.72;
    private static final double MICRODATA = 0.86;
    private static final int LINES_OF_HEAD = 8;

    private final Evidence evidence;
    private final DateContext context;
    private final List<Clue> clues;

    private DeclaredDates(Evidence evidence, DateContext context, List<Clue> clues) {
        this.evidence = evidence;
        this.context = context;
        this.clues = clues;
    }

    static void read(Evidence evidence, DateContext context, List<Clue> clues) {
        var dates = new DeclaredDates(evidence, context, clues);
        dates.readJsonLd();
        dates.readMeta();
        dates.readMicrodata();
    }

    private void readJsonLd() {
        Json article = evidence.jsonLd().article();
        offer(
                Role.PUBLISHED,
                Provenance.Evidence.JSON_LD,
                LD_ARTICLE,
                article.get("datePublished").text(),
                "datePublished");
        offer(
                Role.PUBLISHED,
                Provenance.Evidence.JSON_LD,
                LD_CREATED,
                article.get("dateCreated").text(),
                "dateCreated");
        offer(
                Role.PUBLISHED,
                Provenance.Evidence.JSON_LD,
                LD_CREATED,
                article.get("uploadDate").text(),
                "uploadDate");
        offer(
                Role.MODIFIED,
                Provenance.Evidence.JSON_LD,
                LD_ARTICLE,
                article.get("dateModified").text(),
                "dateModified");
        for (JsonLd.Node node : evidence.jsonLd().nodes()) {
            if (node.is("WebPage") && !node.value().equals(article)) {
                offer(
                        Role.PUBLISHED,
                        Provenance.Evidence.JSON_LD,
                        LD_PAGE,
                        node.value().get("datePublished").text(),
                        "WebPage datePublished");
                offer(
                        Role.MODIFIED,
                        Provenance.Evidence.JSON_LD,
                        LD_PAGE,
                        node.value().get("dateModified").text(),
                        "WebPage dateModified");
            }
        }
    }

    private void readMeta() {
        for (String tag : evidence.meta().names()) {
            String name = DateNames.ofTag(tag);
            double published = DateNames.publishedTrust(name);
            double modified = published > 0 ? 0 : DateNames.modifiedTrust(name);
            if (published > 0) {
                offer(
                        Role.PUBLISHED,
                        Provenance.Evidence.META,
                        published,
                        evidence.meta().all(tag).get(0),
                        "meta " + tag);
            } else if (modified > 0) {
                offer(
                        Role.MODIFIED,
                        Provenance.Evidence.META,
                        modified,
                        evidence.meta().all(tag).get(0),
                        "meta " + tag);
            }
        }
    }

    private void readMicrodata() {
        int others = 0;
        Set<String> loose = new HashSet<>();
        for (Property property : evidence.properties()) {
            boolean publication = property.name().equals("datepublished");
            others += publication && isOtherItem(property) ? 1 : 0;
            if (publication && property.item() == null) {
                loose.add(property.attribute());
            }
        }
        for (Property property : evidence.properties()) {
            Role role = switch (property.name()) {
                case "datepublished", "datecreated", "published_time", "pubdate", "uploaddate" -> Role.PUBLISHED;
                case "datemodified", "dateupdate", "dateupdated", "modified_time" -> Role.MODIFIED;
                default -> Role.OTHER;
            };
            boolean stranger = others > 1 && isOtherItem(property)
                    || loose.size() > 1 && property.item() == null && !isInHead(property.box());
            if (role == Role.OTHER || !property.ofArticle() || stranger || Places.isForeign(evidence, property.box())) {
                continue;
            }
            String value = property.attribute();
            double share =
                    property.name().equals("datecreated") || property.name().equals("uploaddate") ? 0.85 : 1;
            offer(
                    role,
                    Provenance.Evidence.MICRODATA,
                    MICRODATA * share,
                    value.isEmpty() ? evidence.text(property.box()) : value,
                    "itemprop " + property.name());
        }
    }

    private boolean isInHead(Box box) {
        return evidence.headline().isShown()
                && Math.abs(box.firstSegment() - evidence.headline().first()) <= LINES_OF_HEAD;
    }

    /** Whether the property describes an item that stands apart from the headline, such as one of a list. */
    private boolean isOtherItem(Property property) {
        Box item = property.item();
        return item != null && !Places.holds(item, evidence.headline().first());
    }

    private void offer(Role role, Provenance.Evidence kind, double trust, String value, String where) {
        if (value.isEmpty()) {
            return;
        }
        Optional<DateMatch> match = DateText.value(value, context);
        if (match.isEmpty()) {
            match = DateText.epoch(value, context);
        }
        match.ifPresent(date ->
                clues.add(new Clue(role, true, kind, trust, date, where, io.github.broadsheet.outline.Span.NONE)));
    }
}
