package io.github.broadsheet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.page.Source;
import io.github.broadsheet.saved.SavedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixtureTest {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final String URL = "https://herald.example/world/dam-opens-at-last.html";

    @Test
    void takesOutWhatNoArticleComesFrom() throws IOException {
        String page = Herald.page("Dam opens at last")
                .replace("</head>", """
                        <style>p {}</style><script>var tracker = 1</script><link rel=stylesheet href=x.css>
                        <link rel=canonical href="%s"><meta name=csrf-token content=secret><!-- a comment --></head>""".formatted(URL))
                .replace("<article>", """
                        <article onclick="spy()" style="color: red; display: block" data-gtm-event=read data-id=7>
                        <img src="https://tracker.example/p.gif" width=1 height=1><svg><path d="M0 0"/></svg>
                        <a href="/more?utm_source=rss&id=7">More</a><img alt="" src="data:image/png;base64,AAAA">
                        <input type=hidden name=t value=secret>""");
        Fixture fixture = fixture(page);
        assertThat(fixture.html())
                .doesNotContain(
                        "p {}",
                        "tracker",
                        "x.css",
                        "secret",
                        "a comment",
                        "spy",
                        "color",
                        "gtm",
                        "M0 0",
                        "utm_source",
                        "base64")
                .contains("ld+json", "canonical", "display: block", "data-id=\"7\"", "/more?id=7", "charset=\"utf-8\"");
        assertThat(fixture.losses()).isEmpty();
        assertThat(fixture.article()).isEqualTo(PARSER.parse(page, URL));
    }

    @Test
    void tellsWhatTheTrimmedPageGivesOtherwise() throws IOException {
        ArticleParser withScript = ArticleParser.builder()
                .extractor((page, offers) -> {
                    if (page.document().selectFirst("script.state") != null) {
                        offers.offer(Field.of("state"), "there", 1, "script");
                    }
                })
                .build();
        String page = Herald.page("Dam").replace("</head>", "<script class=state>1</script></head>");
        Fixture fixture = Fixture.of(SavedPage.of(Source.html(page)), withScript);
        assertThat(fixture.losses()).containsExactly("state: came, but does not any more");
    }

    @Test
    void theExpectationsAreThoseOfTheTrimmedPage() throws IOException {
        Fixture fixture = fixture(Herald.page("Dam opens at last"));
        ExpectedArticle expected = ExpectedArticle.read(fixture.expected());
        assertThat(expected.url()).contains(URL);
        assertThat(expected.differences(PARSER.parse(fixture.html(), URL))).isEmpty();
    }

    @Test
    void fillerKeepsShapeAndDates() throws IOException {
        Fixture filled = fixture(Herald.page("Dam opens at last")).withFiller();
        Article article = filled.article();
        assertThat(filled.losses()).isEmpty();
        assertThat(article.published().map(ArticleDate::iso)).contains("2024-09-01T06:59");
        assertThat(article.section()).contains("World");
        assertThat(article.title().orElseThrow())
                .matches("Dam [a-z]{5} at [a-z]{4}")
                .isNotEqualTo("Dam opens at last");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Ann Lee"); // too short to be anybody's
        assertThat(filled.url().orElseThrow())
                .matches("https://herald\\.example/world/dam-[a-z]{5}-at-[a-z]{4}\\.html")
                .isNotEqualTo(URL);
        assertThat(filled.html()).contains("1 September 2024 06:59", "All rights reserved", ">World</a>");
        assertThat(fixture(Herald.page("Dam opens at last")).withFiller().html())
                .isEqualTo(filled.html());
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples/pages"))) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ofThePagesOfManyLanguagesNoWordOfTheBodyStays(Path file) throws IOException {
        Fixture fixture = Fixture.of(SavedPage.open(file), PARSER);
        assertThat(fixture.losses()).isEmpty();
        Article article = fixture.withFiller().article();
        Set<String> before = longWords(fixture.article().text());
        Set<String> after = longWords(article.text());
        after.retainAll(before);
        assertThat(before).hasSizeGreaterThan(15);
        assertThat(after.size()).as("%s", after).isLessThanOrEqualTo(before.size() / 15); // dates, and chance
        assertThat(article.find(Field.TITLE)).isPresent();
        assertThat(article.find(Field.PUBLISHED)).isPresent();
    }

    /** Words of seven letters or more; or where words are not set apart, whole clauses. */
    private static Set<String> longWords(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> word.length() >= 7)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://herald.example/world/dam-opens-at-last",
                "https://herald.example/a/b?dam-opens-at-last",
                "/world/dam_opens_at_last.html#dam",
                "https://herald.example/%D0%BF%D0%BB%D0%BE%D1%82%D0%B8%D0%BD%D0%B0-%D0%B8-%D1%80%D0%B5%D0%BA%D0%B0/",
                "https://herald.example/100%-of-all-dams",
                "https://herald.example",
                "relative",
                ""
            })
    void addressesStayAddresses(String address) {
        String filled = new Filler().address(address);
        assertThat(filled.split("[/?#.-]", -1)).hasSameSizeAs(address.split("[/?#.-]", -1));
        assertThat(filled.isEmpty()).isEqualTo(address.isEmpty());
    }

    @Test
    void wordsKeepLengthCaseAndScript() {
        String text = "Плотина ОТКРЫТА 3 мая: «вода» — 12,5 м; Größe, ναός, مدينة, 水坝已经打开, 댐이 열렸다";
        String filled = new Filler().text(text);
        assertThat(filled).hasSameSizeAs(text).contains(" 3 мая: «", "12,5 м", "öß");
        for (int i = 0; i < text.length(); i++) {
            assertThat(Character.getType(filled.charAt(i))).isEqualTo(Character.getType(text.charAt(i)));
            assertThat(Character.UnicodeScript.of(filled.charAt(i)))
                    .isEqualTo(Character.UnicodeScript.of(text.charAt(i)));
        }
        assertThat(filled).doesNotContain("Плотина", "ОТКРЫТА", "مدينة", "水坝", "열렸다");
    }

    @Test
    void jsonThatNobodyCanReadIsTakenOut() {
        assertThat(new JsonFiller(value -> "x").refilled("{\"a\": ")).isEmpty();
        assertThat(new JsonFiller(value -> "x").refilled("{\"@type\": \"NewsArticle\", \"a\": [\"b\", 1, null]}"))
                .isEqualTo("{\"@type\":\"NewsArticle\",\"a\":[\"x\",1,null]}");
    }

    private static Fixture fixture(String page) throws IOException {
        return Fixture.of(SavedPage.of(Source.html(page).at(URL)), PARSER);
    }
}
