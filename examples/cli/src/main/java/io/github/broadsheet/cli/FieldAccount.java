package io.github.broadsheet.cli;

import io.github.broadsheet.model.Candidate;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import java.util.List;
import java.util.Locale;

/** Prints how one field of a page came about: its value, evidence and confidence, and the candidates that lost. */
record FieldAccount(Field<?> field, boolean several) implements Format.Printer {
    @Override
    public boolean explains() {
        return true;
    }

    @Override
    public String print(String page, Explanation explained) {
        var out = new StringBuilder();
        if (several) {
            out.append("==> ").append(page).append(" <==\n\n");
        }
        explained
                .article()
                .find(field)
                .ifPresentOrElse(
                        found -> value(found, out),
                        () -> out.append(field.name()).append(": not found\n"));
        explained
                .article()
                .notes()
                .forEach(note -> out.append("  note        ").append(note).append('\n'));
        List<? extends Candidate<?>> lost = explained.candidates(field).stream()
                .filter(candidate -> !candidate.chosen())
                .toList();
        if (!lost.isEmpty()) {
            out.append("  lost\n");
            lost.forEach(candidate -> lost(candidate, out));
        }
        return several ? out.append('\n').toString() : out.toString();
    }

    private void value(Found<?> found, StringBuilder out) {
        out.append(field.name()).append(": ").append(Fields.line(found.value())).append('\n');
        line("evidence", evidence(found), out);
        line("read from", Fields.line(found.provenance().raw()), out);
        line("confidence", confidence(found), out);
    }

    private static void line(String name, String value, StringBuilder out) {
        if (!value.isEmpty()) {
            out.append(String.format(Locale.ROOT, "  %-11s %s%n", name, value).replace("\r", ""));
        }
    }

    private static void lost(Candidate<?> candidate, StringBuilder out) {
        Found<?> found = candidate.found();
        out.append("    ").append(Fields.line(found.value())).append('\n');
        out.append("      ")
                .append(evidence(found))
                .append(", ")
                .append(confidence(found))
                .append(candidate.reason().isEmpty() ? "" : ": " + candidate.reason())
                .append('\n');
    }

    private static String evidence(Found<?> found) {
        String kind =
                found.provenance().evidence().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String where = Fields.line(found.provenance().where());
        return where.isEmpty() ? kind : kind + ", " + where;
    }

    private static String confidence(Found<?> found) {
        return String.format(Locale.ROOT, "%.2f", found.confidence());
    }
}
