package io.github.broadsheet.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import io.github.broadsheet.phrases.LineTopics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(kept(page.formatted("comes next"), 0.9, 0.1, 0.9)).containsExactly(0, 2);
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
        assertThat(keptOfDump(0.9, 0.9, 0.02, last)).containsExactly(0, 1);
        assertThat(keptOfDump(0.9, 0.1, 0.2, last)).containsExactly(0);
        assertThat(keptOfDump(0.9, 0.9, 0.2, "More stories from all over the valley"))
                .containsExactly(0, 1);
        assertThat(keptOfDump(0.9, 0.9, 0.2, "Share this story.")).containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Advertisement", "Read also: Crab season opens", "Sign up to our newsletter"})
    void theTextOfADumpGoesOnBehindAPhraseOfChrome(String phrase) throws IOException {
        String dump = PARA + '\n' + PARA + PARA + '\n' + phrase + "\nThe council decides on it in a week.\n";
        assertThat(keptOfLines(dump, 0.9, 0.9, 0.05, 0.12)).containsExactly(0, 1, 3);
    }

    @Test
    void theTextOfADumpGoesOnBehindAnotherLineUnlessTitlesFollow() throws IOException {
        String dump = PARA + '\n' + PARA + PARA + "\nThe pike in the hall\nThe council decides on it in a week.\n";
        assertThat(keptOfLines(dump, 0.9, 0.9, 0.05, 0.12)).containsExactly(0, 1, 3);
        assertThat(keptOfLines(dump, 0.9, 0.9, 0.3, 0.12)).containsExactly(0, 1, 2, 3);
        assertThat(keptOfLines(dump, 0.9, 0.9, 0.05, 0.04)).containsExactly(0, 1);
        assertThat(keptOfLines(dump + "Crab season opens\n", 0.9, 0.9, 0.05, 0.12, 0.05))
                .containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related stories",
                "\u041f\u043e\u0445\u043e\u0436\u0438\u0435 \u043d\u043e\u0432\u043e\u0441\u0442\u0438",
                "Te puede interesar",
                "Comments (4)"
            })
    void teasersBelowTheirLabelAreNoneOfADump(String label) throws IOException {
        String dump = PARA + '\n' + PARA + PARA + '\n' + label + """

                Crab season opens with smaller boats
                The price of fuel will keep some of the boats at the dock until April.
                Library board names new director
                The board voted to appoint the head of the children's rooms on Monday.
                """;
        assertThat(keptOfLines(dump, 0.9, 0.9, 0.1, 0.1, 0.6, 0.1, 0.6)).containsExactly(0, 1);
        assertThat(keptOfLines(dump, 0.9, 0.9, 0.1, 0.1, 0.95, 0.1, 0.95)).containsExactly(0, 1, 4, 6);
        assertThat(keptOfLines(dump.replace(label, "The pike in the hall"), 0.9, 0.9, 0.1, 0.1, 0.6, 0.1, 0.6))
                .containsExactly(0, 1, 4, 6);
    }

    @Test
    void aQuotationBetweenParagraphsIsKeptInDoubtUnlessItLinks() throws IOException {
        String html = "<div><p>" + PARA + "</p><blockquote>%s</blockquote><p>" + PARA + PARA + "</p></div>";
        String said = "\"We print when it rains, and read when it does not,\" she said.";
        assertThat(kept(html.formatted(said), 0.9, 0.33, 0.9)).containsExactly(0, 1, 2);
        assertThat(kept(html.formatted(said), 0.9, 0.1, 0.9)).containsExactly(0, 2);
        assertThat(kept(html.formatted("<a href=/r>" + said + "</a>"), 0.9, 0.33, 0.9))
                .containsExactly(0, 2);
    }

    private static List<Integer> kept(String html, double... probabilities) throws IOException {
        var features = new Features(outline(Source.html(html)));
        return kept(Draft.of(features, probabilities, Cut.STRICT), probabilities.length);
    }

    private static List<Integer> keptOfDump(double first, double second, double third, String last) throws IOException {
        return keptOfLines(PARA + "\n\n" + PARA + PARA + "\n\n" + last + "\n", first, second, third);
    }

    private static List<Integer> keptOfLines(String text, double... probabilities) throws IOException {
        Outline dump = outline(Source.text(text));
        var topics = new LineTopics(dump.segments());
        return kept(Draft.ofLines(new Layout(dump), topics, probabilities), probabilities.length);
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
