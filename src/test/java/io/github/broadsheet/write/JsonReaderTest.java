package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    private final JsonReader reader = new JsonReader();

    @Test
    void givesBackAnEqualArticle() {
        Article article = SampleArticle.full();
        assertThat(reader.read(new JsonWriter().write(article))).isEqualTo(article);
        assertThat(reader.read(new JsonWriter().indented().write(article))).isEqualTo(article);
    }

    @Test
    void givesBackEveryShapeOfText() {
        Article article = SampleArticle.of(
                new Block.Paragraph(List.of()),
                new Block.Paragraph(List.of(Inline.Text.plain("a\nb"))),
                new Block.Paragraph(List.of(Inline.Text.plain("a"), Inline.Text.plain("b"))),
                new Block.Paragraph(List.of(new Inline.Link("u", List.of()))),
                new Block.Figure("u", "", List.of(), ""),
                new Block.Quote(List.of()),
                new Block.Table(List.of()),
                new Block.Code(""));
        assertThat(reader.read(new JsonWriter().write(article))).isEqualTo(article);
    }

    @Test
    void losesOnlyProvenanceWithoutEvidence() {
        Article article = SampleArticle.full();
        Article back = reader.read(new JsonWriter().withoutEvidence().write(article));
        assertThat(back.blocks()).isEqualTo(article.blocks());
        assertThat(back.metadata().facts().keySet())
                .isEqualTo(article.metadata().facts().keySet());
        assertThat(back.find(Field.TITLE).map(Found::value)).isEqualTo(article.title());
        assertThat(back.find(Field.TITLE).map(Found::confidence)).contains(1.0);
    }

    @Test
    void passesOverKeysThatItDoesNotKnow() {
        assertThat(
                        reader.read(
                                "{\"source\":\"x\",\"status\":\"empty\",\"later\":{\"a\":[null]},\"title\":null,\"wordCount\":0}"))
                .isEqualTo(new Article(
                        io.github.broadsheet.model.Status.EMPTY,
                        List.of(),
                        io.github.broadsheet.model.Metadata.none(),
                        List.of(),
                        0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';empty",
                "[1,;not JSON",
                "[];$ is not an object",
                "{};$.status is missing",
                "{'status':'article'};$.wordCount is missing",
                "{'status':'odd','wordCount':0};$.status is none of the known values",
                "{'status':'article','wordCount':9999999999};$.wordCount is not a number of this size",
                "{'status':'article','views':'7','wordCount':0};$.views is not a whole number",
                "{'status':'article','tags':[1],'wordCount':0};$.tags[0] is not a string",
                "{'status':'article','tags':['a',null],'wordCount':0};$.tags[1] is null",
                "null;$ is null",
                "{'status':'article','published':{'value':'1.9.24'},'wordCount':0};$.published.value is no ISO 8601 date",
                "{'status':'article','blocks':[{'type':'odd'}],'wordCount':0};$.blocks[0].type is no known block",
                "{'status':'article','wordCount':0} 1;more than one"
            })
    void namesThePlaceThatIsWrong(String json, String message) {
        assertThatThrownBy(() -> reader.read(json.replace('\'', '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
