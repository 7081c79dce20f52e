package io.github.broadsheet.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the characters of a text are counted as. */
class WordingTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30_000})
    void theLengthOfATextDoesNotMatter(int times) throws IOException {
        Wording wording = of("Ab1, ce... 7\u3002 \u4e2dD ".repeat(times));

        assertThat(wording.letters[0]).isEqualTo(8 * times);
        assertThat(wording.digits[0]).isEqualTo(2 * times);
        assertThat(wording.capitals[0]).isEqualTo(2 * times);
        assertThat(wording.marks[0]).isEqualTo(5 * times);
        assertThat(wording.wordStart[1]).isEqualTo(5 * times);
    }

    @Test
    void aMarkInsideAWordIsNone() throws IOException {
        assertThat(of("3.14 at 12:30, e.g. here").marks[0]).isEqualTo(2);
    }

    private static Wording of(String text) throws IOException {
        var limits = Limits.defaults();
        return new Wording(
                Outline.of(PageReader.read(Source.html("<p>" + text), limits)).segments());
    }
}
