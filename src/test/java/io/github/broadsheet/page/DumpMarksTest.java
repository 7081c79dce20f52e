package io.github.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What programs write into the dumps that they make is no text of the page. */
class DumpMarksTest {
    @Test
    void takesOutTheNumbersOfLinks() {
        String dump = "[1]Home [2]News [3]Sport\n\nThe boat [4]sank [12]. See [5]the list, and [6]this.";
        assertThat(DumpMarks.without(dump)).isEqualTo("Home News Sport\n\nThe boat sank [12]. See the list, and this.");
    }

    @Test
    void leavesNotesOfTheTextAlone() {
        String dump = "The boat sank.[1] It was old.[2]\n\n[1] Harbour office\n[2] Interview\n[2020] was the year.";
        assertThat(DumpMarks.without(dump)).isEqualTo(dump);
    }

    @Test
    void joinsLinesThatWereBrokenAtTheWidth() {
        String dump = """
                   The harbour office counted eleven boats on Tuesday, which is four more
                   than a year ago. Most of them came from the islands, where the ice has
                   kept the ferries away since the beginning of the month, and nobody who
                   knows the place expects it to go before March.

                   The next count is in May.
                     * a first item
                     * a second item
                """;
        assertThat(DumpMarks.without(dump).strip()).isEqualTo("""
                The harbour office counted eleven boats on Tuesday, which is four more \
                than a year ago. Most of them came from the islands, where the ice has \
                kept the ferries away since the beginning of the month, and nobody who \
                knows the place expects it to go before March.

                   The next count is in May.
                     * a first item
                     * a second item""");
    }

    @Test
    void leavesLinesAloneThatEndWithTheirElement() {
        String dump = """
                The harbour office counted eleven boats on Tuesday, four more than a year ago.
                Most of them came from the islands.
                Nobody who knows the place expects the ice to go before the first of March.
                The next count is in May.
                """;
        assertThat(DumpMarks.without(dump)).isEqualTo(dump);
    }

    @Test
    void takesMarkdownForWhatItSays() {
        String dump = """
                * [Home](/)
                * [News](/news)

                # The boat that [never](/n(1) sailed

                ![The boat](/boat.jpg)
                She lay in the harbour [for years], an [old list](/list) says.""";
        assertThat(DumpMarks.without(dump)).isEqualTo("""
                * Home
                * News

                The boat that never sailed


                She lay in the harbour [for years], an old list says.""");
    }

    @Test
    void leavesHashesAndBracketsOfOthersAlone() {
        String dump = "# 1 in the charts\n#harbour #boats\n[sic] she said [that](twice)";
        assertThat(DumpMarks.without(dump)).isEqualTo(dump);
    }

    @Test
    void leavesMarksAloneThatNothingEnds() {
        String dump = "[".repeat(9_000) + "](".repeat(9_000);
        assertThat(DumpMarks.without(dump)).isEqualTo(dump);
    }
}
