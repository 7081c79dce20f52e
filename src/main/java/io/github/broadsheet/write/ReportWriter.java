package io.github.broadsheet.write;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Explanation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes an explanation as a report for people: one HTML file that shows each segment of the page in order, kept or left
 * out and why, and each field with its evidence and the candidates that lost.
 *
 * <pre>{@code
 * Explanation explanation = parser.explain(source);
 * Files.writeString(Path.of("report.html"), new ReportWriter().write(explanation));
 * }</pre>
 *
 * <p>The file needs nothing beside itself: no script, no image, no font, no link to elsewhere. What the page said is text
 * in it, whatever it was on the page, and a content security policy forbids the browser all but the report's own style.
 * The same explanation gives the same bytes.
 */
public final class ReportWriter implements Serializable {
    private static final long serialVersionUID = 1;

    /** A writer of reports. */
    public ReportWriter() {}

    /** The report as HTML. */
    public String write(Explanation explanation) {
        Article article = explanation.article();
        var segments =
                new ReportSegments(explanation.verdicts(), article.language().orElse(""));
        var fields = new ReportFields(explanation);
        String style = "\n" + ReportTemplate.STYLE + segments.style();
        Map<String, Consumer<ReportMarkup>> parts = new LinkedHashMap<>();
        parts.put("hash", out -> out.html(ReportTemplate.hash(style)));
        parts.put("style", out -> out.html(style));
        parts.put("title", out -> out.text(article.title().orElse("A page without a title")));
        parts.put("summary", out -> writeSummary(out, explanation, segments.kept()));
        parts.put("fields", fields::write);
        parts.put("segments", segments::write);
        var out = new ReportMarkup();
        ReportTemplate.fill(out, parts);
        return out.toString();
    }

    /**
     * Appends the report's HTML.
     *
     * @throws IOException if the target refuses it
     */
    public void write(Explanation explanation, Appendable target) throws IOException {
        target.append(write(explanation));
    }

    /**
     * Writes the report's HTML in UTF-8. The stream is neither flushed nor closed.
     *
     * @throws IOException if the stream fails
     */
    public void write(Explanation explanation, OutputStream target) throws IOException {
        target.write(write(explanation).getBytes(StandardCharsets.UTF_8));
    }

    private static void writeSummary(ReportMarkup out, Explanation explanation, int kept) {
        Article article = explanation.article();
        int all = explanation.verdicts().size();
        out.html("<dl class=\"summary\">");
        fact(out, "Status", article.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        fact(out, "Words", Integer.toString(article.wordCount()));
        fact(out, "Segments kept", kept + " of " + all);
        article.url().ifPresent(url -> fact(out, "Address", url));
        out.html("</dl>\n");
        if (!article.notes().isEmpty()) {
            out.html("<ul class=\"notes\" aria-label=\"Notes\">");
            article.notes().forEach(note -> out.html("<li>").text(note).html("</li>"));
            out.html("</ul>\n");
        }
    }

    private static void fact(ReportMarkup out, String name, String value) {
        out.html("<div><dt>").html(name).html("</dt><dd>").text(value).html("</dd></div>");
    }
}
