package io.github.broadsheet.testkit;

import static io.github.broadsheet.testkit.ArticleAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Provenance.Evidence;
import io.github.broadsheet.model.Status;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleAssertTest {
    private static final Article ARTICLE =
            ArticleParser.create().parse(Herald.page("Dam opens"), "https://herald.example/dam");

    @Test
    void passesWhatHolds() {
        assertThat(ARTICLE)
                .hasStatus(Status.ARTICLE)
                .hasTitle("Dam opens")
                .hasSection("World")
                .hasLanguage("en")
                .hasAuthors("Ann Lee")
                .wasPublished("2024-09-01T06:59")
                .hasImage("https://herald.example/dam.jpg")
                .has(Field.URL, "https://herald.example/dam")
                .hasNo(Field.VIEWS, Field.COMMENTS, Field.MODIFIED)
                .found(Field.PUBLISHED, Evidence.JSON_LD)
                .isSureOf(Field.TITLE, 0.5)
                .bodyContains("gates of the\n dam", "as the engineers")
                .bodyContains("would. Second. The gates") // over two blocks
                .bodyDoesNotContain("All rights reserved", "By Ann Lee")
                .bodyStartsWith("First. The gates")
                .bodyEndsWith("it would.")
                .hasParagraphs(4)
                .hasBlocks(Block.Paragraph.class);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(article -> article.hasStatus(Status.LISTING), "status: expected LISTING, but it is ARTICLE"),
                mistake(
                        article -> article.hasTitle("Dam closes"),
                        "title: expected",
                        "Dam closes",
                        "Dam opens",
                        "from "),
                mistake(article -> article.hasSubtitle("x"), "subtitle: expected", "not there"),
                mistake(article -> article.hasSection("Sport"), "section: expected", "Sport", "World"),
                mistake(article -> article.hasSite("x"), "site: expected"),
                mistake(article -> article.hasLanguage("de"), "language: expected", "en"),
                mistake(article -> article.hasViews(127), "views: expected", "127", "not there"),
                mistake(article -> article.hasComments(1), "comments: expected"),
                mistake(article -> article.hasAuthors("Bo Ek"), "authors: expected", "[Ann Lee]"),
                mistake(article -> article.hasTags("dams"), "tags: expected", "[dams]"),
                mistake(
                        article -> article.wasPublished("2024-09-01"),
                        "2024-09-01T06:59",
                        "from JSON_LD, datePublished"),
                mistake(article -> article.wasModified("2024-09-01"), "modified: expected", "not there"),
                mistake(article -> article.hasImage("x"), "image: expected", "https://herald.example/dam.jpg"),
                mistake(article -> article.hasNo(Field.TITLE), "title: expected none", "Dam opens", "from "),
                mistake(article -> article.found(Field.TITLE, Evidence.GIVEN), "title: expected to be found in GIVEN"),
                mistake(article -> article.found(Field.VIEWS, Evidence.META), "views: expected a value"),
                mistake(article -> article.isSureOf(Field.TITLE, 1.1), "title: expected a confidence of 1.1 or more"),
                mistake(
                        article -> article.bodyContains("gates", "doors"),
                        "does not contain",
                        "doors",
                        "First. The gates"),
                mistake(
                        article -> article.bodyDoesNotContain("Third."),
                        "the body contains",
                        "in the block",
                        "Third. The"),
                mistake(article -> article.bodyDoesNotContain("would. Third."), "over several blocks"),
                mistake(article -> article.bodyStartsWith("Second"), "does not start with"),
                mistake(article -> article.bodyEndsWith("dawn"), "does not end with", "it would."),
                mistake(article -> article.hasParagraphs(5), "expected 5 paragraphs, but there are 4"),
                mistake(article -> article.hasBlocks(Block.Table.class), "no Table, only [Paragraph]"));
    }

    private static Arguments mistake(Consumer<ArticleAssert> mistake, String... told) {
        return Arguments.of(mistake, told);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tellsWhatDoesNot(Consumer<ArticleAssert> mistake, String... told) {
        assertThatThrownBy(() -> mistake.accept(assertThat(ARTICLE)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(told);
    }

    @Test
    void standsBesideAssertJsOwn() {
        assertThat(ARTICLE.title()).contains("Dam opens");
        assertThat(ARTICLE).as("the dam").hasTitle("Dam opens").isEqualTo(ARTICLE);
    }
}
