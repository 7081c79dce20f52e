package io.github.broadsheet.metadata.counts;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.evidence.JsonLd;
import io.github.broadsheet.metadata.evidence.Property;
import io.github.broadsheet.metadata.ranking.Ballot;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Box;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The counters that a page declares for machines: schema.org's interaction statistics in JSON-LD and microdata. */
final class DeclaredCounts {
    private static final Basis<Long> VIEWS_LD = new Basis<>(Field.VIEWS, Provenance.Evidence.JSON_LD, 0.80);
    private static final Basis<Long> VIEWS_MICRODATA = new Basis<>(Field.VIEWS, Provenance.Evidence.MICRODATA, 0.80);
    private static final Basis<Long> COMMENTS_LD = new Basis<>(Field.COMMENTS, Provenance.Evidence.JSON_LD, 0.80);
    private static final Basis<Long> COMMENTS_MICRODATA =
            new Basis<>(Field.COMMENTS, Provenance.Evidence.MICRODATA, 0.80);

    private static final int MOST_PROPERTIES = 500;

    private final Ballot ballot;

    private DeclaredCounts(Ballot ballot) {
        this.ballot = ballot;
    }

    static void read(Evidence evidence, Ballot ballot) {
        var counts = new DeclaredCounts(ballot);
        Json article = evidence.jsonLd().article();
        for (Json statistic : article.get("interactionStatistic").items()) {
            counts.readStatistic(statistic);
        }
        counts.offer(COMMENTS_LD, article.get("commentCount").raw(), "commentCount");
        for (Json old : article.get("interactionCount").items()) {
            counts.readOld(old.raw(), VIEWS_LD, COMMENTS_LD);
        }
        int read = 0;
        for (Property property : evidence.properties()) {
            if (++read > MOST_PROPERTIES) {
                return;
            }
            if (property.ofArticle() && property.name().equals("commentcount")) {
                counts.offer(COMMENTS_MICRODATA, value(evidence, property), "itemprop commentCount");
            } else if (property.name().equals("interactioncount")) {
                counts.readOld(value(evidence, property), VIEWS_MICRODATA, COMMENTS_MICRODATA);
            } else if (property.name().equals("userinteractioncount")) {
                counts.readMicrodata(evidence, property);
            }
        }
    }

    private void readStatistic(Json statistic) {
        Json declared = statistic.get("interactionType");
        String type = declared.raw().isEmpty()
                ? String.join(" ", JsonLd.typesOf(declared))
                        + declared.get("@id").raw()
                : declared.raw();
        Counted counted = counted(type);
        if (counted != null) {
            offer(
                    counted == Counted.VIEWS ? VIEWS_LD : COMMENTS_LD,
                    statistic.get("userInteractionCount").raw(),
                    "interactionStatistic");
        }
    }

    /** The form of old: {@code UserPageVisits:127}. */
    private void readOld(String value, Basis<Long> views, Basis<Long> comments) {
        int colon = value.indexOf(':');
        Counted counted = colon < 0 ? null : counted(value.substring(0, colon));
        if (counted != null) {
            offer(counted == Counted.VIEWS ? views : comments, value.substring(colon + 1), "interactionCount");
        }
    }

    private void readMicrodata(Evidence evidence, Property count) {
        Box item = count.item();
        for (Property type : item == null ? List.<Property>of() : evidence.propertiesOf(item)) {
            if (type.name().equals("interactiontype")) {
                Counted counted =
                        counted(value(evidence, type) + ' ' + type.box().attr("href"));
                if (counted != null) {
                    offer(
                            counted == Counted.VIEWS ? VIEWS_MICRODATA : COMMENTS_MICRODATA,
                            value(evidence, count),
                            "itemprop userInteractionCount");
                }
            }
        }
    }

    private static String value(Evidence evidence, Property property) {
        String attribute = property.attribute();
        return attribute.isEmpty() ? evidence.text(property.box()) : attribute;
    }

    private static @Nullable Counted counted(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        if (name.contains("watchaction")
                || name.contains("readaction")
                || name.contains("viewaction")
                || name.contains("pagevisits")
                || name.contains("userviews")) {
            return Counted.VIEWS;
        }
        return name.contains("commentaction") || name.contains("usercomments") ? Counted.COMMENTS : null;
    }

    private void offer(Basis<Long> basis, String raw, String where) {
        String text = raw.strip();
        NumberText.Found number = NumberText.at(text, 0);
        if (number != null && number.end() == text.length() && number.value() > 0) {
            ballot.offer(basis, number.value(), where, text);
        }
    }
}
