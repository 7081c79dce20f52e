package io.github.broadsheet.metadata.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void stemsTellTheKindsOfEveryBeginning() {
        Stems stems = new Stems.Builder()
                .addAll(List.of("view", "views", "vista"), 1)
                .add("viewer", 2)
                .add("\u0437\u0440", 4)
                .build();
        assertThat(stems.kindsAt("viewers", 0)).isEqualTo(3);
        assertThat(stems.kindsAt("12 views", 3)).isEqualTo(1);
        assertThat(stems.kindsAt("12 views", 4)).isZero();
        assertThat(stems.kindsAt("\u0437\u0440\u044f", 0)).isEqualTo(4);
        assertThat(stems.kindsAt("vie", 0)).isZero();
        assertThat(stems.next(Stems.ROOT, 'x')).isEqualTo(Stems.NONE);
    }

    @Test
    void manyStemsStayApart() {
        var builder = new Stems.Builder();
        for (int i = 0; i < 2_000; i++) {
            builder.add("w" + i + "\u4e00", 1 + i);
        }
        Stems stems = builder.build();
        for (int i = 0; i < 2_000; i++) {
            assertThat(stems.kindsAt("w" + i + "\u4e00x", 0)).isEqualTo(1 + i);
        }
    }

    @Test
    void aTableSpellsAsItsRuleOrLeavesOpen() {
        var table = new LetterTable(text -> text.toLowerCase(Locale.ROOT).replace(".", ""));
        assertThat(table.apply("U.S. \u00dcBER")).isEqualTo("us \u00fcber");
        assertThat(table.apply("a\u0000b")).as("no reader sees it").isEqualTo("ab");
        String same = "plain";
        assertThat(table.apply(same)).isSameAs(same);
        assertThat(table.apply("e\u0301")).isNull();
        assertThat(table.apply("\u03a3")).isNull();
        assertThat(table.apply("\u0915")).isNull();
    }

    @Test
    void linesKeepEmptyOnes() {
        assertThat(Lines.of("one")).containsExactly("one");
        assertThat(Lines.of("one\n\ntwo\n")).containsExactly("one", "", "two", "");
    }
}
