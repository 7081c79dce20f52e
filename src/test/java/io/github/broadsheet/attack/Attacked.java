package io.github.broadsheet.attack;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Candidate;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.model.Inline;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.model.Provenance.Evidence;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.model.Verdict;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Articles with a payload in every place: made by hand, since articles can be, and read from a page. */
final class Attacked {
    private static final String LINE =
            "The harbour of the old town was closed on Monday after a storm, said the mayor. ";

    private Attacked() {}

    /** An article and its explanation made by hand, one text in all places for text, one address in all for addresses. */
    static Explanation byHand(String text, String address) {
        var facts = new LinkedHashMap<Field<?>, Found<?>>();
        var candidates = new ArrayList<Candidate<?>>();
        for (Field<String> field : List.of(
                Field.TITLE,
                Field.SUBTITLE,
                Field.SECTION,
                Field.DESCRIPTION,
                Field.SITE,
                Field.LANGUAGE,
                Field.AGENCY,
                Field.<String>of("own " + text))) {
            put(field, text, text, facts, candidates);
        }
        for (Field<String> field : List.of(Field.URL, Field.CANONICAL_URL, Field.LICENSE)) {
            put(field, address, text, facts, candidates);
        }
        put(Field.TAGS, List.of(text, text), text, facts, candidates);
        put(Field.BREADCRUMBS, List.of(text), text, facts, candidates);
        put(Field.AUTHORS, List.of(new Author(text, Author.Kind.PERSON, address)), text, facts, candidates);
        put(Field.IMAGE, new Image(address, text, text, text), text, facts, candidates);
        var article = new Article(Status.ARTICLE, List.of(text), new Metadata(facts), blocks(text, address), 9);
        return new Explanation(
                article,
                candidates,
                List.of(
                        new Verdict(text, text, 0.9, null),
                        new Verdict(text, text, 0.1, new Removal("rule " + text, text))));
    }

    private static List<Block> blocks(String text, String address) {
        var plain = Inline.Text.plain(text);
        List<Inline> words = List.of(
                plain,
                new Inline.Link(address, List.of(plain)),
                new Inline.LineBreak(),
                new Inline.Text(text, true, true, true));
        var paragraph = new Block.Paragraph(words);
        return List.of(
                paragraph,
                new Block.Heading(2, words),
                new Block.ItemList(true, List.of(new Block.Item(List.of(paragraph)))),
                new Block.Quote(List.of(paragraph)),
                new Block.Figure(address, text, words, text),
                new Block.Embed(address, text),
                new Block.Code(text),
                new Block.Table(List.of(new Block.Row(List.of(new Block.Cell(true, 2, 1, words))))));
    }

    private static <T> void put(
            Field<T> field, T value, String text, Map<Field<?>, Found<?>> facts, List<Candidate<?>> candidates) {
        var found = new Found<>(value, new Provenance(Evidence.META, text, text), 0.5);
        facts.put(field, found);
        candidates.add(new Candidate<>(field, found, true, text));
        candidates.add(new Candidate<>(field, found, false, text));
    }

    /** What is made of a page that has the payload raw, escaped, in attributes, in JSON-LD, and where site rules look. */
    static Explanation fromPage(String payload) throws IOException {
        String attribute = payload.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        String json = payload.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c");
        json = json.replaceAll("\\p{Cntrl}", " ");
        String html = "<html lang=\"" + attribute + "\"><head><title>" + attribute + "</title>"
                + "<meta property='og:title' content=\"" + attribute + "\"><meta property='og:image' content=\""
                + attribute + "\"><meta name=author content=\"" + attribute + "\">"
                + "<link rel=canonical href=\"" + attribute + "\"><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"" + json
                + "\",\"author\":{\"@type\":\"Person\",\"name\":\""
                + json + "\",\"url\":\"" + json + "\"},\"articleSection\":\"" + json + "\"}</script></head>"
                + "<body><article><h1>" + attribute + "</h1><p class=own>" + attribute + "</p><p>" + LINE + attribute
                + "</p><figure><img src=\"" + attribute + "\" alt=\"" + attribute + "\" width=800><figcaption>"
                + attribute
                + "</figcaption></figure><p>" + LINE + "<a href=\"" + attribute + "\">" + attribute + "</a></p>"
                + "<iframe src=\"" + attribute + "\" title=\"" + attribute
                + "\"></iframe><blockquote class=tweet cite=\""
                + attribute + "\"><p>" + LINE + "</blockquote><pre><code>" + attribute + "</code></pre><p>" + LINE
                + LINE + payload + "</p></article></body></html>";
        Field<String> own = Field.of("own " + payload);
        return ArticleParser.builder()
                .site(SiteRules.forHost("example.org").body("article").field(own, ".own"))
                .build()
                .explain(Source.html(html).at("https://example.org/world/harbour"));
    }
}
