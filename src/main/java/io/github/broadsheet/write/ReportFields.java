package io.github.broadsheet.write;

import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Candidate;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.model.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The part of a report that shows each field: its value, where it was found, and the candidates that lost. */
final class ReportFields {
    private final Map<Field<?>, Found<?>> facts;
    private final Map<Field<?>, List<Candidate<?>>> candidates = new LinkedHashMap<>();

    ReportFields(Explanation explanation) {
        facts = explanation.article().metadata().facts();
        for (Candidate<?> candidate : explanation.candidates()) {
            candidates
                    .computeIfAbsent(candidate.field(), field -> new ArrayList<>())
                    .add(candidate);
        }
    }

    void write(ReportMarkup out) {
        var fields = new LinkedHashSet<Field<?>>(Field.all());
        fields.addAll(facts.keySet());
        fields.addAll(candidates.keySet());
        var missing = new ArrayList<String>();
        for (Field<?> field : fields) {
            if (facts.containsKey(field) || candidates.containsKey(field)) {
                writeField(out, field);
            } else {
                missing.add(field.name());
            }
        }
        if (!missing.isEmpty()) {
            out.html("<p class=\"field nothing\">The page says nothing of ");
            out.text(String.join(", ", missing)).html(".</p>\n");
        }
    }

    private void writeField(ReportMarkup out, Field<?> field) {
        Found<?> found = facts.get(field);
        List<Candidate<?>> considered = candidates.getOrDefault(field, List.of());
        out.html("<section class=\"field\"><div class=\"name\"><h3>")
                .text(field.name())
                .html("</h3>");
        if (found == null) {
            out.html("</div><p class=\"value nothing\">no value</p>");
        } else {
            out.sure("sure ", found.confidence()).html("</div>");
            String reason = considered.stream()
                    .filter(Candidate::chosen)
                    .map(Candidate::reason)
                    .findFirst()
                    .orElse("");
            writeFound(out, found, reason);
        }
        writeLosers(out, considered.stream().filter(one -> !one.chosen()).toList());
        out.html("</section>\n");
    }

    private static void writeLosers(ReportMarkup out, List<Candidate<?>> losers) {
        if (losers.isEmpty()) {
            return;
        }
        out.html("<details class=\"lost\"><summary>").number(losers.size());
        out.html(losers.size() == 1 ? " candidate lost" : " candidates lost").html("</summary><ul role=\"list\">");
        for (Candidate<?> loser : losers) {
            out.html("<li>").sure("sure ", loser.found().confidence());
            writeFound(out, loser.found(), loser.reason());
            out.html("</li>");
        }
        out.html("</ul></details>");
    }

    private static void writeFound(ReportMarkup out, Found<?> found, String reason) {
        out.html("<div class=\"value\" dir=\"auto\">");
        writeValue(out, found.value());
        out.html("</div><p class=\"evidence\">").text(name(found.provenance().evidence()));
        writeUnlessEmpty(out, " <code>", found.provenance().where(), "</code>");
        writeUnlessEmpty(out, " – ", reason, "");
        out.html("</p>");
        if (!found.provenance().raw().equals(found.value().toString())) {
            writeUnlessEmpty(
                    out,
                    "<p class=\"raw\" dir=\"auto\">read from <q>",
                    found.provenance().raw(),
                    "</q></p>");
        }
    }

    private static void writeUnlessEmpty(ReportMarkup out, String before, String words, String after) {
        if (!words.isEmpty()) {
            out.html(before).text(words).html(after);
        }
    }

    private static String name(Provenance.Evidence evidence) {
        return evidence.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void writeValue(ReportMarkup out, Object value) {
        if (value instanceof List<?> list) {
            out.html("<ul>");
            for (Object one : list) {
                out.html("<li dir=\"auto\">");
                writeOne(out, one);
                out.html("</li>");
            }
            out.html("</ul>");
        } else {
            writeOne(out, value);
        }
    }

    private static void writeOne(ReportMarkup out, Object value) {
        if (value instanceof ArticleDate date) {
            out.text(date.iso());
        } else if (value instanceof Author author) {
            out.text(author.name()).html(author.kind() == Author.Kind.ORGANIZATION ? " (organization)" : "");
            writeUnlessEmpty(out, " <code>", author.url().orElse(""), "</code>");
        } else if (value instanceof Image image) {
            out.html("<code>").longText(image.url()).html("</code>");
            writeUnlessEmpty(out, "\n", image.caption(), "");
            writeUnlessEmpty(out, "\nCredit: ", image.credit(), "");
            writeUnlessEmpty(out, "\nAlternative text: ", image.alt(), "");
        } else {
            out.longText(value.toString());
        }
    }
}
