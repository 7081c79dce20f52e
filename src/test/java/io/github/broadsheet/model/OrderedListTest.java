package io.github.broadsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderedListTest {
    private static Block.ItemList list(boolean ordered, String... items) {
        return new Block.ItemList(
                ordered,
                Stream.of(items)
                        .map(item -> new Block.Item(List.of(new Block.Paragraph(List.of(Inline.Text.plain(item))))))
                        .toList());
    }

    @Test
    void isNumberedInTextAsAReaderSeesIt() {
        assertThat(list(true, "Cut the flowers", "Water them").text()).isEqualTo("1. Cut the flowers\n2. Water them");
        var further = new Block.ItemList(
                true, 3, list(true, "Cut the flowers", "Water them").items());
        assertThat(further.text()).isEqualTo("3. Cut the flowers\n4. Water them");
        assertThat(list(false, "Cut the flowers", "Water them").text()).isEqualTo("Cut the flowers\nWater them");
    }

    @Test
    void beginsWithNoNegativeNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.ItemList(true, -1, List.of()))
                .withMessageContaining("-1");
    }
}
