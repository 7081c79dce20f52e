package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Inline;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An item of a list that has nothing to show has no number either, in any writing. */
class ListsTest {
    private static final Block PICTURE = new Block.Figure("https://a.example/b.jpg", "", List.of(), "");
    private static final Article ARTICLE = new Article(
            Status.ARTICLE,
            List.of(),
            Metadata.none(),
            List.of(new Block.ItemList(true, List.of(item("one"), new Block.Item(List.of(PICTURE)), item("two")))),
            2);

    private static Block.Item item(String words) {
        return new Block.Item(List.of(new Block.Paragraph(List.of(Inline.Text.plain(words)))));
    }

    @Test
    void withoutPicturesTheirItemsAreLeftOut() {
        assertThat(ARTICLE.text()).isEqualTo("1. one\n2. two");
        assertThat(new TextWriter(Rendition.body()).write(ARTICLE)).isEqualTo("1. one\n2. two\n");
        assertThat(new MarkdownWriter(Rendition.body()).write(ARTICLE)).isEqualTo("1. one\n2. two\n");
        assertThat(new HtmlWriter(Rendition.body()).write(ARTICLE)).contains("<ol>\n<li>one</li>\n<li>two</li>\n</ol>");
    }

    @Test
    void listsCountOnInEveryWriting() {
        Block further = new Block.ItemList(true, 7, List.of(item("one"), item("two")));
        var article = new Article(Status.ARTICLE, List.of(), Metadata.none(), List.of(further), 2);
        assertThat(article.text()).isEqualTo("7. one\n8. two");
        assertThat(new TextWriter(Rendition.body()).write(article)).isEqualTo("7. one\n8. two\n");
        assertThat(new MarkdownWriter(Rendition.body()).write(article)).isEqualTo("7. one\n8. two\n");
        assertThat(new HtmlWriter(Rendition.body()).write(article)).contains("<ol start=\"7\">\n<li>one</li>");
        assertThat(new JsonReader().read(new JsonWriter().write(article)).blocks())
                .containsExactly(further);
    }

    @Test
    void withPicturesTheyStay() {
        assertThat(new MarkdownWriter().write(ARTICLE)).isEqualTo("1. one\n2. ![](https://a.example/b.jpg)\n3. two\n");
        assertThat(new HtmlWriter().write(ARTICLE)).contains("<li>\n<figure>\n");
    }
}
