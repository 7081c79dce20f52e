package io.github.broadsheet.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void findsWhatWasAddedAndNothingElse() {
        var lexicon = new Lexicon();
        for (int i = 0; i < 1_000; i++) {
            assertThat(lexicon.add("word " + i)).isEqualTo(i);
        }
        for (int i = 0; i < 1_000; i++) {
            String text = "a word " + i + "!";
            assertThat(lexicon.find(text, 2, text.length() - 1)).isEqualTo(i);
        }
        assertThat(lexicon.add("word 7")).isEqualTo(7);
        assertThat(lexicon.find("word 1000", 0, 9)).isEqualTo(-1);
        assertThat(lexicon.find("word", 0, 0)).isEqualTo(-1);
    }

    @Test
    void tellsEntriesOfOneHashApart() {
        var lexicon = new Lexicon();
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        lexicon.add("Aa");
        assertThat(lexicon.find("BB", 0, 2)).isEqualTo(-1);
        lexicon.add("BB");
        assertThat(lexicon.find("BB", 0, 2)).isEqualTo(1);
        assertThat(lexicon.find("Aa", 0, 2)).isZero();
    }

    @Test
    void growsAHashAtEitherEnd() {
        var lexicon = new Lexicon();
        int number = lexicon.add("tide");
        int forwards = 0;
        int backwards = 0;
        int weight = 1;
        for (int i = 0; i < 4; i++) {
            forwards = Lexicon.after(forwards, "tide".charAt(i));
            backwards = Lexicon.before("tide".charAt(3 - i), weight, backwards);
            weight = Lexicon.heavier(weight);
        }
        assertThat(lexicon.find("low tide", 4, 8, forwards)).isEqualTo(number);
        assertThat(lexicon.find("low tide", 4, 8, backwards)).isEqualTo(number);
    }
}
