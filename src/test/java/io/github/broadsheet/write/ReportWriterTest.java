package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReportWriterTest {
    private static final ReportWriter WRITER = new ReportWriter();

    @Test
    void writesTheGoldenReport() throws IOException {
        try (InputStream golden = ReportWriterTest.class.getResourceAsStream("report-small.html")) {
            String expected = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
            String written = WRITER.write(SampleExplanations.small());
            assertThat(bodyOf(written)).isEqualTo(bodyOf(expected));
        }
    }

    /** The style has its own tests in a browser; a golden copy of it would only say that it was touched. */
    private static String bodyOf(String report) {
        return report.substring(report.indexOf("<body>"));
    }

    @Test
    void showsEverySegmentInOrderWithItsVerdict() {
        Document report = Jsoup.parse(WRITER.write(SampleExplanations.small()));
        assertThat(report.select(".segments > li").eachAttr("class"))
                .containsExactly("out r0", "out r0", "kept", "kept", "out r1");
        assertThat(report.select("#s5").text()).contains("share-prompt", "asks to share the page", "0.52", "div.share");
        assertThat(report.expectFirst("#s3 .words").wholeText())
                .isEqualTo("The gates opened at dawn,\nand the valley filled.");
    }

    @Test
    void keepsThePagesWordsAsText() {
        Document report = Jsoup.parse(WRITER.write(SampleExplanations.hostile()));
        assertThat(report.select(
                        "script, img, iframe, object, embed, link, base, form, [onerror], [onload], [href^=j]"))
                .isEmpty();
        assertThat(report.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(report.select("#s1 .words").text()).contains("<script>window.hit = 1</script>");
    }

    @Test
    void opensOnlyTheBeginningOfVeryLongTexts() {
        Document report = Jsoup.parse(WRITER.write(SampleExplanations.longPage(300)));
        assertThat(report.select("#s131 details summary").text()).isEqualTo("The rest of 32000 characters");
        assertThat(report.select("#s131 .words").text()).contains("endless endless");
    }

    @Test
    void writesAReportOfNothing() {
        var nothing = new Article(Status.EMPTY, List.of(), Metadata.none(), List.of(), 0);
        Document report = Jsoup.parse(WRITER.write(new Explanation(nothing, List.of(), List.of())));
        assertThat(report.select("h1").text()).isEqualTo("A page without a title");
        assertThat(report.select("main").text()).contains("The page holds no text.");
    }

    @Test
    void writesTheSameBytesToAStream() throws IOException {
        var out = new ByteArrayOutputStream();
        WRITER.write(SampleExplanations.hostile(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(WRITER.write(SampleExplanations.hostile()));
    }
}
