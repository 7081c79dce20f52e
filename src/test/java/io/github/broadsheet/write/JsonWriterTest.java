package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.model.Inline;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Status;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final Provenance META = new Provenance(Provenance.Evidence.META, "og:title", "Dam opens | Herald");

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(new JsonWriter().write(article(Status.EMPTY, Map.of())))
                .isEqualTo("{\"status\":\"empty\",\"wordCount\":0}");
    }

    @Test
    void writesFactsInTheOrderOfTheContract() {
        var facts = new LinkedHashMap<Field<?>, Found<?>>();
        put(facts, Field.VIEWS, 127L);
        put(facts, Field.TITLE, "Dam opens");
        put(
                facts,
                Field.AUTHORS,
                List.of(Author.person("Ann Lee"), new Author("AP", Author.Kind.ORGANIZATION, "https://ap.org/")));
        put(facts, Field.PUBLISHED, ArticleDate.of(LocalDateTime.of(2024, 9, 1, 6, 59), "01 September 2024 06:59"));
        put(facts, Field.IMAGE, Image.at("https://example.org/a.jpg"));
        put(facts, Field.of("readingTime"), 4);
        String json = new JsonWriter().withoutEvidence().write(article(Status.CONSENT_WALL, facts));
        assertThat(json)
                .isEqualTo("{'status':'consent_wall','title':'Dam opens',"
                        .concat(
                                "'authors':[{'name':'Ann Lee'},{'name':'AP','url':'https://ap.org/','kind':'organization'}],")
                        .concat("'published':{'value':'2024-09-01T06:59','raw':'01 September 2024 06:59'},'views':127,")
                        .concat(
                                "'image':{'url':'https://example.org/a.jpg'},'images':[{'url':'https://example.org/a.jpg'}],")
                        .concat("'wordCount':0,'fields':{'readingTime':4}}")
                        .replace('\'', '"'));
    }

    @Test
    void tellsWhereAValueWasFound() {
        var facts = new LinkedHashMap<Field<?>, Found<?>>();
        put(facts, Field.TITLE, "Dam opens");
        assertThat(new JsonWriter().write(article(Status.ARTICLE, facts)))
                .endsWith(
                        "'evidence':{'title':{'kind':'meta','where':'og:title','raw':'Dam opens | Herald','confidence':0.75}}}"
                                .replace('\'', '"'));
    }

    @Test
    void givesStructureBesidePlainWords() {
        Block paragraph = new Block.Paragraph(List.of(
                Inline.Text.plain("See "),
                new Inline.Link("https://example.org/", List.of(new Inline.Text("this", true, false, false)))));
        String json =
                new JsonWriter().write(new Article(Status.ARTICLE, List.of(), Metadata.none(), List.of(paragraph), 2));
        assertThat(json)
                .contains("'blocks':[{'type':'paragraph','text':'See this','content':[{'type':'text','text':'See '},"
                        .concat("{'type':'link','url':'https://example.org/','text':'this',")
                        .concat("'content':[{'type':'text','text':'this','strong':true}]}]}]")
                        .replace('\'', '"'));
    }

    @Test
    void addsTheCallersStringsFirst() {
        assertThat(new JsonWriter().with("source", "a/b.html").write(article(Status.EMPTY, Map.of())))
                .startsWith("{\"source\":\"a/b.html\",\"status\"");
    }

    @Test
    void indentsWithTheSameLineEndsEverywhere() {
        assertThat(new JsonWriter().indented().write(article(Status.EMPTY, Map.of())))
                .isEqualTo("{\n  \"status\" : \"empty\",\n  \"wordCount\" : 0\n}");
    }

    @Test
    void replacesUnpairedSurrogates() {
        var facts = new LinkedHashMap<Field<?>, Found<?>>();
        put(facts, Field.TITLE, "a\ud83d b\udcf7 \ud83d\udcf7");
        assertThat(new JsonWriter().write(article(Status.ARTICLE, facts))).contains("\"a\ufffd b\ufffd \ud83d\udcf7\"");
    }

    private static void put(Map<Field<?>, Found<?>> facts, Field<?> field, Object value) {
        facts.put(field, new Found<>(value, META, 0.75));
    }

    private static Article article(Status status, Map<Field<?>, Found<?>> facts) {
        return new Article(status, List.of(), new Metadata(facts), List.of(), 0);
    }
}
