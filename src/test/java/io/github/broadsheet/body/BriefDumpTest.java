package io.github.broadsheet.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** News in brief as dumps: the text is no longer than the teasers of other stories around it. */
class BriefDumpTest {
    private static final String FIRST =
            "The ferry to Osprey Island is running again after three days of repairs to its engine, the harbour office said.";
    private static final String SECOND =
            "The first boat leaves at ten past six. Tickets for the sailings that were cancelled are good until June.";

    private static final String DUMP = """
            Home@News@Sport@Jobs@

            News@

            Osprey ferry runs again after engine repair@

            By Dana Whitcomb@
            2 March 2021 16:35@
            Share@
            Print@

            %s@

            %s@

            More news@

            Crab season opens with smaller boats@
            Fuel costs will keep some of the larger boats at the dock until the middle of April, fishermen say.@
            1 March 2021@

            Library board names new director@
            The board voted on Monday night to appoint the head of the children's rooms while it looks for another.@
            28 February 2021@

            Planners put off vote on marina hotel@
            A decision on the hotel was delayed for the third time after neighbours asked for a study of the traffic.@
            27 February 2021@

            Contact@
            Terms of use@
            """.formatted(FIRST, SECOND);

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n"})
    void keepsTheBriefAndNoTeaser(String lineEnd) throws IOException {
        String dump = DUMP.replace("@\n", lineEnd).replace("@", lineEnd);
        Article article = ArticleParser.create().parse(Source.text(dump));
        assertThat(article.title()).contains("Osprey ferry runs again after engine repair");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related stories", "Te puede interesar"})
    void theBriefEndsAtTheLabelOfTeasers(String label) throws IOException {
        String dump = DUMP.replace("More news", label).replace("@\n", "\n").replace("@", "\n");
        assertThat(ArticleParser.create().parse(Source.text(dump)).text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Engine from a museum\n\n", "Storm breaks old pier\n\n"})
    void theTextGoesOnBehindASubheadingOrALink(String between) throws IOException {
        String third = "The engine was built in 1961, and the museum of the harbour lent a valve.";
        String dump =
                DUMP.replace("More news@", between + third + "\n\nMore news@").replace("@", "\n");
        assertThat(ArticleParser.create().parse(Source.text(dump)).text()).contains(SECOND, third);
    }
}
