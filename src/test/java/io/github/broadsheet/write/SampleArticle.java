package io.github.broadsheet.write;

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
import io.github.broadsheet.model.Provenance.Evidence;
import io.github.broadsheet.model.Status;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article that has a value in every field and a block of every type. */
final class SampleArticle {
    private SampleArticle() {}

    static Article full() {
        return new Article(
                Status.ARTICLE,
                List.of("the page declared no charset"),
                new Metadata(facts()),
                List.of(
                        new Block.Figure(
                                "https://example.org/dam.jpg",
                                "The dam",
                                List.of(
                                        plain("The dam "),
                                        link("https://example.org/map", plain("near Orsk")),
                                        plain(".")),
                                "Photo: A. Lee"),
                        new Block.Paragraph(List.of(
                                plain("The gates "),
                                new Inline.Text("opened", true, false, false),
                                plain(" at "),
                                new Inline.Text("dawn", false, true, false),
                                plain(", says "),
                                link(
                                        "https://example.org/a?b=1&c=2",
                                        plain("the "),
                                        new Inline.Text("city", true, true, false)),
                                plain("."),
                                new Inline.LineBreak(),
                                plain("Run "),
                                new Inline.Text("gate --open", false, false, true),
                                plain(" to see."))),
                        new Block.Heading(2, List.of(plain("What came next"))),
                        new Block.ItemList(
                                false,
                                List.of(
                                        item(paragraph("Sand")),
                                        item(
                                                paragraph("Stone"),
                                                new Block.ItemList(
                                                        true,
                                                        List.of(item(paragraph("grey")), item(paragraph("red"))))))),
                        new Block.Quote(List.of(paragraph("We waited."), paragraph("Then it rained."))),
                        new Block.Table(List.of(
                                new Block.Row(List.of(cell(true, 1, 1, "Day"), cell(true, 2, 1, "Level, m"))),
                                new Block.Row(List.of(
                                        cell(false, 1, 2, "Monday"),
                                        cell(false, 1, 1, "3.1"),
                                        cell(false, 1, 1, "3.4"))),
                                new Block.Row(List.of(cell(false, 1, 1, "a|b"), cell(false, 1, 1, "3.9"))))),
                        new Block.Code("if (level > 3) {\n    open();\n}"),
                        new Block.Embed("https://video.example.org/watch?v=1", "The gates open"),
                        paragraph(
                                "\u0641\u062a\u062d\u062a \u0627\u0644\u0628\u0648\u0627\u0628\u0627\u062a. \u6c34\u4f4d\u4e0a\u5347\u3002")),
                52);
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(plain(text)));
    }

    static Article of(Block... blocks) {
        return new Article(Status.ARTICLE, List.of(), Metadata.none(), List.of(blocks), 0);
    }

    private static Inline.Text plain(String text) {
        return Inline.Text.plain(text);
    }

    private static Inline.Link link(String url, Inline.Text... content) {
        return new Inline.Link(url, List.of(content));
    }

    private static Block.Item item(Block... blocks) {
        return new Block.Item(List.of(blocks));
    }

    private static Block.Cell cell(boolean header, int columns, int rows, String text) {
        return new Block.Cell(header, columns, rows, List.of(plain(text)));
    }

    private static Map<Field<?>, Found<?>> facts() {
        var facts = new LinkedHashMap<Field<?>, Found<?>>();
        put(facts, Field.URL, Evidence.GIVEN, "https://example.org/world/dam");
        put(facts, Field.CANONICAL_URL, Evidence.DOCUMENT, "https://example.org/dam");
        put(facts, Field.SITE, Evidence.META, "The Herald");
        put(facts, Field.LANGUAGE, Evidence.DOCUMENT, "en");
        put(facts, Field.TITLE, Evidence.JSON_LD, "Dam opens *early*");
        put(facts, Field.SUBTITLE, Evidence.MARKUP, "Water reaches <Orsk>");
        put(facts, Field.SECTION, Evidence.VISIBLE_TEXT, "World");
        put(facts, Field.BREADCRUMBS, Evidence.MICRODATA, List.of("Home", "World"));
        put(
                facts,
                Field.AUTHORS,
                Evidence.META,
                List.of(
                        new Author("Ann Lee", Author.Kind.PERSON, "https://example.org/ann"),
                        new Author("AP", Author.Kind.ORGANIZATION, null)));
        put(
                facts,
                Field.PUBLISHED,
                Evidence.TIME_ELEMENT,
                ArticleDate.of(OffsetDateTime.parse("2024-09-01T06:59:10+04:00"), "1 September 2024, 06:59"));
        put(facts, Field.MODIFIED, Evidence.VISIBLE_TEXT, ArticleDate.of(LocalDate.of(2024, 9, 2), "2.9.2024"));
        put(facts, Field.VIEWS, Evidence.VISIBLE_TEXT, 127L);
        put(facts, Field.COMMENTS, Evidence.SCRIPT_STATE, 0L);
        put(facts, Field.TAGS, Evidence.META, List.of("dams", "Orsk"));
        put(facts, Field.DESCRIPTION, Evidence.META, "How the dam opened.");
        put(
                facts,
                Field.IMAGE,
                Evidence.META,
                new Image("https://example.org/lead.jpg", "A lake", "The lake", "Photo: B. Roe"));
        put(facts, Field.LICENSE, Evidence.DOCUMENT, "https://creativecommons.org/licenses/by/4.0/");
        put(facts, Field.AGENCY, Evidence.VISIBLE_TEXT, "AP");
        put(facts, Field.FREE, Evidence.JSON_LD, true);
        put(facts, Field.of("readingMinutes"), Evidence.EXTRACTOR, 4L);
        put(facts, Field.of("rating"), Evidence.EXTRACTOR, 3.5);
        put(facts, Field.of("reviewers"), Evidence.EXTRACTOR, List.of(Author.person("C. Poe")));
        put(facts, Field.of("checked"), Evidence.SITE_RULE, ArticleDate.of(LocalDate.of(2024, 9, 3), ""));
        return facts;
    }

    private static void put(Map<Field<?>, Found<?>> facts, Field<?> field, Evidence evidence, Object value) {
        facts.put(field, new Found<>(value, new Provenance(evidence, field.name(), value.toString()), 0.9));
    }
}
