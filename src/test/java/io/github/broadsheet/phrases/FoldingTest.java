package io.github.broadsheet.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            READ  MORE »       | read more
            1,204 Views        | # views
            12 345 views       | # views
            A+                 | a+
            İSTANBUL           | istanbul
            ещё                | еще
            ＳＨＡＲＥ          | share
            L’app              | lapp
            阅读3200次          | 阅读 # 次
            🚀                 | ''
            """)
    void makesTextsAlike(String text, String folded) {
        assertThat(new Folding().fold(text)).isEqualTo(folded);
    }
}
