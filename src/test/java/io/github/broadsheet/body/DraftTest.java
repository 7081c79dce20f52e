package io.github.broadsheet.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept where the model's probabilities are known. */
class DraftTest {
    private static final String PARA =
            "The gates of the dam were opened at dawn, said the city, after a week of rain in the hills. ";

    @Test
    void aHeadingBetweenParagraphsOfItsElementIsKeptInDoubt() throws IOException {
        String page = "<div><p>" + PARA + "<h3>What %s</h3><p>" + PARA + PARA + "</div>";
        assertThat(kept(page.formatted("comes next"), 0.9, 0.35, 0.9)).containsExactly(0, 1, 2);
        assertThat(kept(page.formatted("<span>comes next</span>"), 0.9, 0.35, 0.9))
                .containsExactly(0, 1, 2);
        assertThat(kept(page.formatted("comes next"), 0.9, 0.2, 0.9)).containsExactly(0, 2);
        assertThat(kept(page.formatted("comes next").replace("h3", "h5"), 0.9, 0.35, 0.1))
                .containsExactly(0);
        assertThat(kept(page.formatted("comes next").replace("h3", "p"), 0.9, 0.35, 0.9))
                .containsExactly(0, 2);
        assertThat(kept(page.formatted("comes <a href=/a>next in the news today</a>"), 0.9, 0.35, 0.9))
                .doesNotContain(1);
        assertThat(kept(
                        "<div><p>" + PARA + "</div><h3>What comes next</h3><div><p>" + PARA + PARA + "</div>",
                        0.9,
                        0.35,
                        0.9))
                .containsExactly(0, 2);
    }

    @Test
    void theSentenceBehindTheTextOfADumpIsKeptInDoubt() throws IOException {
        String last = "The council decides on it in a week.";
        assertThat(keptOfDump(0.9, 0.9, 0.2, last)).containsExactly(0, 1, 2);
        assertThat(keptOfDump(0.9, 0.9, 0.05, last)).containsExactly(0, 1);
        assertThat(keptOfDump(0.9, 0.1, 0.2, last)).containsExactly(0);
        assertThat(keptOfDump(0.9, 0.9, 0.2, "More stories from all over the valley"))
                .containsExactly(0, 1);
        assertThat(keptOfDump(0.9, 0.9, 0.2, "Share this story.")).containsExactly(0, 1);
    }

    private static List<Integer> kept(String html, double... probabilities) throws IOException {
        var features = new Features(outline(Source.html(html)));
        return kept(Draft.of(features, probabilities, Cut.STRICT), probabilities.length);
    }

    private static List<Integer> keptOfDump(double first, double second, double third, String last) throws IOException {
        Outline dump = outline(Source.text(PARA + "\n\n" + PARA + PARA + "\n\n" + last + "\n"));
        return kept(Draft.ofLines(new Layout(dump), new double[] {first, second, third}), 3);
    }

    private static Outline outline(Source source) throws IOException {
        return Outline.of(PageReader.read(source, Limits.defaults()));
    }

    private static List<Integer> kept(Draft draft, int segments) {
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < segments; i++) {
            if (draft.keeps(i)) {
                kept.add(i);
            }
        }
        return kept;
    }
}
