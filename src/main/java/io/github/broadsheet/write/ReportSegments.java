package io.github.broadsheet.write;

import io.github.broadsheet.model.Removal;
import io.github.broadsheet.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part of a report that shows the page's segments: a map, filters by reason, and every verdict in order. */
final class ReportSegments {
    private static final int MAP_COLUMNS = 400;
    private static final int MAP_HEIGHT = 10;
    private static final int MOST_STRETCHES = 24;

    private final List<Verdict> verdicts;
    private final String language;
    private final List<Rule> rules;
    private final Map<String, Integer> numbers;
    private final int kept;

    /** A rule with the number of segments that it left out. */
    private record Rule(String name, int segments) {}

    /** @param language the language of the page's words, empty where it is not known */
    ReportSegments(List<Verdict> verdicts, String language) {
        this.verdicts = verdicts;
        this.language = language;
        this.rules = rules(verdicts);
        this.numbers = new LinkedHashMap<>();
        rules.forEach(rule -> numbers.put(rule.name(), numbers.size()));
        this.kept = verdicts.size() - rules.stream().mapToInt(Rule::segments).sum();
    }

    private static List<Rule> rules(List<Verdict> verdicts) {
        var counts = new LinkedHashMap<String, Integer>();
        for (Verdict verdict : verdicts) {
            verdict.removal().ifPresent(removal -> counts.merge(removal.rule(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new Rule(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Rule::segments).reversed().thenComparing(Rule::name))
                .toList();
    }

    int kept() {
        return kept;
    }

    /** What the filters do: each hides the segments that are not its own. */
    String style() {
        var css = new StringBuilder();
        hide(css, "kept", "kept");
        hide(css, "out", "out");
        for (int i = 0; i < rules.size(); i++) {
            hide(css, "r" + i, "r" + i);
        }
        return css.toString();
    }

    private static void hide(StringBuilder css, String filter, String others) {
        css.append(".filters:has(#show-").append(filter).append(":checked) ~ .segments > :not(.");
        css.append(others).append(") { display: none; }\n");
    }

    void write(ReportMarkup out) {
        if (verdicts.isEmpty()) {
            out.html("<p class=\"nothing\">The page holds no text.</p>");
            return;
        }
        List<int[]> stretches = stretches();
        writeMap(out, stretches.size());
        writeStretches(out, stretches);
        writeFilters(out);
        out.html("<ul class=\"segments\" role=\"list\"");
        if (!language.isEmpty()) {
            out.html(" lang=\"").text(language).html("\"");
        }
        out.html(">\n");
        for (int i = 0; i < verdicts.size(); i++) {
            writeVerdict(out, i + 1, verdicts.get(i));
        }
        out.html("</ul>");
    }

    private void writeVerdict(ReportMarkup out, int number, Verdict verdict) {
        Removal why = verdict.why();
        out.html("<li id=\"s").number(number).html("\" class=\"");
        if (why == null) {
            out.html("kept");
        } else {
            out.html("out r").number(numbers.getOrDefault(why.rule(), -1));
        }
        out.html("\"><p class=\"verdict\" lang=\"en\" data-number=\"")
                .number(number)
                .html("\"><b>");
        if (why == null) {
            out.html("✓ kept</b>");
        } else {
            out.html("✕ ")
                    .text(why.rule())
                    .html("</b> <span>")
                    .text(why.reason())
                    .html("</span>");
        }
        out.html(" ").sure("p ", verdict.probability());
        out.html(" <code>").text(verdict.path()).html("</code></p><div class=\"words\" dir=\"auto\">");
        out.longText(verdict.text()).html("</div></li>\n");
    }

    private void writeFilters(ReportMarkup out) {
        out.html("<fieldset class=\"filters\"><legend>Show</legend><div>");
        filter(out, "all", "everything", verdicts.size());
        filter(out, "kept", "✓ kept", kept);
        filter(out, "out", "✕ left out", verdicts.size() - kept);
        for (int i = 0; i < rules.size(); i++) {
            filter(out, "r" + i, rules.get(i).name(), rules.get(i).segments());
        }
        out.html("</div></fieldset>\n");
    }

    private static void filter(ReportMarkup out, String id, String label, int segments) {
        out.html("<label><input type=\"radio\" name=\"show\" id=\"show-")
                .html(id)
                .html("\"");
        out.html("all".equals(id) ? " checked" : "").html("><span>").text(label);
        out.html(" ").number(segments).html("</span></label>");
    }

    /** Where the body stands, first and last number of each run of kept segments. */
    private List<int[]> stretches() {
        var runs = new ArrayList<int[]>();
        for (int i = 0; i < verdicts.size(); i++) {
            if (!verdicts.get(i).kept()) {
                continue;
            }
            if (i > 0 && verdicts.get(i - 1).kept()) {
                runs.get(runs.size() - 1)[1] = i + 1;
            } else {
                runs.add(new int[] {i + 1, i + 1});
            }
        }
        return runs;
    }

    private static void writeStretches(ReportMarkup out, List<int[]> stretches) {
        out.html("<nav class=\"stretches\" aria-label=\"Stretches of the body\">");
        out.html(stretches.isEmpty() ? "Nothing was kept." : "The body stands at ");
        for (int[] run : stretches.subList(0, Math.min(MOST_STRETCHES, stretches.size()))) {
            out.html("<a href=\"#s").number(run[0]).html("\">").number(run[0]);
            if (run[1] > run[0]) {
                out.html("–").number(run[1]);
            }
            out.html("</a> ");
        }
        if (stretches.size() > MOST_STRETCHES) {
            out.html("and ").number(stretches.size() - MOST_STRETCHES).html(" more places");
        }
        out.html("</nav>\n");
    }

    /** A strip across the page's length: full where everything was kept, half as high where some was. */
    private void writeMap(ReportMarkup out, int stretches) {
        int columns = Math.min(MAP_COLUMNS, verdicts.size());
        out.html("<svg class=\"map\" role=\"img\" preserveAspectRatio=\"none\" viewBox=\"0 0 ");
        out.number(columns)
                .html(" ")
                .number(MAP_HEIGHT)
                .html("\" aria-label=\"Map of the page: ")
                .number(kept);
        out.html(" of ")
                .number(verdicts.size())
                .html(" segments were kept, in ")
                .number(stretches);
        out.html(stretches == 1 ? " stretch" : " stretches").html("\">");
        for (int column = 0; column < columns; column++) {
            int from = (int) ((long) column * verdicts.size() / columns);
            int to = (int) ((column + 1L) * verdicts.size() / columns);
            int count = 0;
            for (int i = from; i < to; i++) {
                count += verdicts.get(i).kept() ? 1 : 0;
            }
            if (count > 0) {
                boolean all = count == to - from;
                out.html("<rect class=\"")
                        .html(all ? "all" : "some")
                        .html("\" width=\"1\" x=\"")
                        .number(column);
                out.html("\" y=\"").number(all ? 0 : MAP_HEIGHT / 2);
                out.html("\" height=\"")
                        .number(all ? MAP_HEIGHT : MAP_HEIGHT / 2)
                        .html("\"/>");
            }
        }
        out.html("</svg>\n");
    }
}
