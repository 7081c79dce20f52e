package io.github.broadsheet.testkit;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.model.Provenance.Evidence;
import io.github.broadsheet.model.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * AssertJ assertions on an article. A failure tells where the value came from.
 *
 * <pre>{@code
 * import static io.github.broadsheet.testkit.ArticleAssert.assertThat;
 *
 * assertThat(article)
 *         .hasTitle("Dam opens")
 *         .hasSection("World")
 *         .hasViews(127)
 *         .bodyContains("The gates of the dam")
 *         .bodyDoesNotContain("Try our paper");
 * }</pre>
 *
 * <p>In words of the body, any white space is as good as another.
 */
@SuppressWarnings("exports") // whoever calls it has the library that it shows
public final class ArticleAssert extends AbstractAssert<ArticleAssert, Article> {
    private static final int SHOWN = 400;

    private ArticleAssert(Article actual) {
        super(actual, ArticleAssert.class);
    }

    /** Assertions on an article. */
    public static ArticleAssert assertThat(Article actual) {
        return new ArticleAssert(actual);
    }

    /** Its page is of this kind. */
    public ArticleAssert hasStatus(Status status) {
        String notes = actual.notes().isEmpty() ? "" : " (" + String.join("; ", actual.notes()) + ")";
        return same(actual.status(), status, "status: expected %s, but it is %s%s", status, actual.status(), notes);
    }

    /** Its headline is this. */
    public ArticleAssert hasTitle(String title) {
        return has(Field.TITLE, title);
    }

    /** Its standfirst is this. */
    public ArticleAssert hasSubtitle(String subtitle) {
        return has(Field.SUBTITLE, subtitle);
    }

    /** It stands in this section. */
    public ArticleAssert hasSection(String section) {
        return has(Field.SECTION, section);
    }

    /** The site has this name. */
    public ArticleAssert hasSite(String site) {
        return has(Field.SITE, site);
    }

    /** It is in this language, a BCP 47 tag. */
    public ArticleAssert hasLanguage(String language) {
        return has(Field.LANGUAGE, language);
    }

    /** It was viewed this often. */
    public ArticleAssert hasViews(long views) {
        return has(Field.VIEWS, views);
    }

    /** It has this many comments. */
    public ArticleAssert hasComments(long comments) {
        return has(Field.COMMENTS, comments);
    }

    /** These wrote it, in this order, and nobody else. */
    public ArticleAssert hasAuthors(String... names) {
        return has(
                Field.AUTHORS,
                List.of(names),
                authors -> authors.stream().map(Author::name).toList());
    }

    /** It has these tags, in this order, and no others. */
    public ArticleAssert hasTags(String... tags) {
        return has(Field.TAGS, List.of(tags));
    }

    /** It was published then: {@code 2024-09-01}, {@code 2024-09-01T06:59} or {@code 2024-09-01T06:59+04:00}, as the page says. */
    public ArticleAssert wasPublished(String iso) {
        return has(Field.PUBLISHED, iso, ArticleDate::iso);
    }

    /** It was changed then, in the form of {@link #wasPublished}. */
    public ArticleAssert wasModified(String iso) {
        return has(Field.MODIFIED, iso, ArticleDate::iso);
    }

    /** Its lead image is at this address. */
    public ArticleAssert hasImage(String url) {
        return has(Field.IMAGE, url, Image::url);
    }

    /** It has this value in a field, one of your own too. */
    public <T> ArticleAssert has(Field<T> field, T value) {
        return has(field, value, found -> found);
    }

    private <T, S> ArticleAssert has(Field<T> field, S expected, Function<T, S> shown) {
        Optional<Found<T>> found = actual.find(field);
        @Nullable S value = found.map(Found::value).map(shown).orElse(null);
        String told = found.isEmpty() ? "not there" : value + "\n  " + origin(found.get());
        return same(value, expected, "%s: expected%n  %s%nbut it is%n  %s", field.name(), expected, told);
    }

    /** It has nothing in these fields. */
    public ArticleAssert hasNo(Field<?>... fields) {
        for (Field<?> field : fields) {
            Found<?> found = actual.metadata().facts().get(field);
            if (found != null) {
                throw failure("%s: expected none, but it is%n  %s", field.name(), told(found));
            }
        }
        return this;
    }

    /** A field's value was found in this kind of place. */
    public ArticleAssert found(Field<?> field, Evidence evidence) {
        Found<?> found = present(field);
        return same(
                found.provenance().evidence(),
                evidence,
                "%s: expected to be found in %s, but it is%n  %s",
                field.name(),
                evidence,
                told(found));
    }

    /** The parser is at least this sure of a field's value. */
    public ArticleAssert isSureOf(Field<?> field, double confidence) {
        Found<?> found = present(field);
        return holds(
                found.confidence() >= confidence,
                "%s: expected a confidence of %s or more, but it is%n  %s",
                field.name(),
                confidence,
                told(found));
    }

    private Found<?> present(Field<?> field) {
        Found<?> found = actual.metadata().facts().get(field);
        if (found == null) {
            throw failure("%s: expected a value, but there is none", field.name());
        }
        return found;
    }

    /** The body holds these words, each somewhere. */
    public ArticleAssert bodyContains(String... words) {
        String body = body();
        for (String each : words) {
            holds(body.contains(plain(each)), "the body does not contain%n  %s%n%s", each, shownBody());
        }
        return this;
    }

    /** The body holds none of these words. */
    public ArticleAssert bodyDoesNotContain(String... words) {
        for (String each : words) {
            for (Block block : actual.blocks()) {
                boolean without = !plain(block.text()).contains(plain(each));
                holds(without, "the body contains%n  %s%nin the block%n  %s", each, block.text());
            }
            holds(!body().contains(plain(each)), "the body contains, over several blocks,%n  %s", each);
        }
        return this;
    }

    /** The body begins with these words. */
    public ArticleAssert bodyStartsWith(String words) {
        return holds(body().startsWith(plain(words)), "the body does not start with%n  %s%n%s", words, shownBody());
    }

    /** The body ends with these words. */
    public ArticleAssert bodyEndsWith(String words) {
        String body = body();
        String end = body.substring(Math.max(0, body.length() - SHOWN));
        return holds(body.endsWith(plain(words)), "the body does not end with%n  %s%nbut with%n  %s", words, end);
    }

    /** The body has this many paragraphs, lists and quotes not counted. */
    public ArticleAssert hasParagraphs(int number) {
        long found = actual.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .count();
        return same(found, (long) number, "expected %s paragraphs, but there are %s%n%s", number, found, shownBody());
    }

    /** The body has blocks of these kinds, {@code Block.Table.class} for one, each at least once. */
    @SafeVarargs
    public final ArticleAssert hasBlocks(Class<? extends Block>... kinds) {
        List<String> found = actual.blocks().stream()
                .map(block -> block.getClass().getSimpleName())
                .distinct()
                .toList();
        for (Class<? extends Block> kind : kinds) {
            holds(
                    actual.blocks().stream().anyMatch(kind::isInstance),
                    "the body has no %s, only %s",
                    kind.getSimpleName(),
                    found);
        }
        return this;
    }

    /** Fails, with both values for tools that show how they differ, unless they are equal. */
    private ArticleAssert same(@Nullable Object value, Object expected, String message, Object... words) {
        if (!expected.equals(value)) {
            throw failureWithActualExpected(value, expected, message, words);
        }
        return this;
    }

    private ArticleAssert holds(boolean condition, String message, Object... words) {
        if (!condition) {
            throw failure(message, words);
        }
        return this;
    }

    private String body() {
        return plain(actual.text());
    }

    private String shownBody() {
        String body = body();
        String start = body.length() > SHOWN ? body.substring(0, SHOWN) + "…" : body;
        return "the body, " + actual.blocks().size() + " blocks on a page of status " + actual.status() + ", is\n  "
                + start;
    }

    private static String told(Found<?> found) {
        return found.value() + "\n  " + origin(found);
    }

    private static String origin(Found<?> found) {
        return "from " + found.provenance().evidence() + ", "
                + found.provenance().where() + ", confidence " + found.confidence();
    }

    private static String plain(String text) {
        return String.join(" ", Arrays.asList(text.strip().split("\\s+", -1)));
    }
}
