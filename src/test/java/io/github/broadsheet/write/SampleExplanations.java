package io.github.broadsheet.write;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Explanations for tests of the report: a small page, a long one, and one where every string is an attack. */
final class SampleExplanations {
    /** Sets {@code window.hit} if anything of it ever runs. */
    static final String ATTACK = "</style></script></title>--><script>window.hit = 1</script>"
            + "<img src=\"https://evil.example/x.png\" onerror=\"window.hit = 1\">"
            + "<a href=\"javascript:window.hit = 1\">x</a>\"'><svg onload=window.hit=1>\u202e\u0000\ud83d";

    private static final Removal MENU = new Removal("model", "unlike body text");
    private static final Removal SHARE = new Removal("share-prompt", "asks to share the page");

    private SampleExplanations() {}

    static Explanation small() {
        var facts = new LinkedHashMap<Field<?>, Found<?>>();
        var candidates = new ArrayList<Candidate<?>>();
        add(facts, candidates, Field.URL, "https://herald.example/world/dam", Evidence.GIVEN, "Source.at", 1);
        add(facts, candidates, Field.LANGUAGE, "en", Evidence.DOCUMENT, "html@lang", 0.97);
        add(facts, candidates, Field.TITLE, "Dam opens after nine years", Evidence.MARKUP, "h1.headline", 0.96);
        lose(candidates, Field.TITLE, "Dam opens after nine years | Herald", Evidence.TITLE_ELEMENT, "holds the site");
        add(
                facts,
                candidates,
                Field.AUTHORS,
                List.of(Author.person("Ann Lee"), new Author("Newsdesk", Author.Kind.ORGANIZATION, "/desk")),
                Evidence.JSON_LD,
                "author",
                0.9);
        var date = ArticleDate.of(LocalDateTime.of(2024, 9, 1, 6, 59), "01 September 2024 06:59");
        add(facts, candidates, Field.PUBLISHED, date, Evidence.TIME_ELEMENT, "time.posted", 0.93);
        lose(candidates, Field.VIEWS, 91827L, Evidence.VISIBLE_TEXT, "belongs to another story");
        var image = new Image("https://herald.example/dam.jpg", "The dam", "The dam at dawn", "A. Lee");
        add(facts, candidates, Field.IMAGE, image, Evidence.META, "og:image", 0.8);
        var verdicts = List.of(
                new Verdict("World Politics Sport", "nav.menu > ul > li", 0.01, MENU),
                new Verdict("Dam opens after nine years", "article > h1.headline", 0.4, MENU),
                new Verdict("The gates opened at dawn,\nand the valley filled.", "div.text > p", 0.98, null),
                new Verdict("“We waited,” said the mayor & left.", "div.text > p", 0.91, null),
                new Verdict("Share this", "div.share > span", 0.52, SHARE));
        return explanation(facts, candidates, verdicts);
    }

    static Explanation longPage(int segments) {
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < segments; i++) {
            boolean body = i % 1000 > 100 && i % 1000 < 160;
            String text = body ? "Sentence " + i + " of a long report, one of very many. ".repeat(8) : "Entry " + i;
            Removal why = body ? null : i % 17 == 3 ? SHARE : MENU;
            verdicts.add(new Verdict(text, "div.c" + i % 9 + " > p", body ? 0.9 : 0.07, why));
        }
        verdicts.set(130, new Verdict("endless ".repeat(4000), "div.c > p", 0.9, null));
        var facts = new LinkedHashMap<Field<?>, Found<?>>();
        var candidates = new ArrayList<Candidate<?>>();
        add(facts, candidates, Field.TITLE, "A long page", Evidence.MARKUP, "h1", 0.9);
        for (int i = 0; i < 40; i++) {
            lose(candidates, Field.TITLE, "Another headline, number " + i, Evidence.VISIBLE_TEXT, "less agreement");
        }
        return explanation(facts, candidates, verdicts);
    }

    static Explanation hostile() {
        var facts = new LinkedHashMap<Field<?>, Found<?>>();
        var candidates = new ArrayList<Candidate<?>>();
        for (Field<String> field :
                List.of(Field.TITLE, Field.URL, Field.LANGUAGE, Field.SITE, Field.<String>of(ATTACK))) {
            add(facts, candidates, field, ATTACK, Evidence.META, ATTACK, 0.5);
            lose(candidates, field, ATTACK, Evidence.META, ATTACK);
        }
        add(facts, candidates, Field.TAGS, List.of(ATTACK, ATTACK), Evidence.META, ATTACK, 7);
        add(
                facts,
                candidates,
                Field.AUTHORS,
                List.of(new Author(ATTACK, Author.Kind.PERSON, "javascript:window.hit=1")),
                Evidence.META,
                ATTACK,
                -1);
        add(facts, candidates, Field.IMAGE, new Image(ATTACK, ATTACK, ATTACK, ATTACK), Evidence.META, "", Double.NaN);
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(new Verdict(ATTACK, ATTACK, Double.NaN, new Removal(ATTACK, ATTACK)));
        verdicts.add(new Verdict(ATTACK.repeat(20), ATTACK, Double.POSITIVE_INFINITY, null));
        verdicts.add(new Verdict("x".repeat(5000), "p", 0.5, null));
        for (int i = 0; i < 60; i++) {
            verdicts.add(new Verdict(ATTACK, ATTACK, 0.5, new Removal("rule" + i + ATTACK, ATTACK)));
        }
        return explanation(facts, candidates, verdicts);
    }

    private static Explanation explanation(
            Map<Field<?>, Found<?>> facts, List<Candidate<?>> candidates, List<Verdict> verdicts) {
        var block = new Block.Paragraph(List.of(Inline.Text.plain("The gates opened at dawn.")));
        var notes = List.of("The page declares one charset & is written in another.");
        var article = new Article(Status.ARTICLE, notes, new Metadata(facts), List.of(block), 13);
        return new Explanation(article, candidates, verdicts);
    }

    private static <T> void add(
            Map<Field<?>, Found<?>> facts,
            List<Candidate<?>> candidates,
            Field<T> field,
            T value,
            Evidence evidence,
            String where,
            double confidence) {
        var found = new Found<>(value, new Provenance(evidence, where, "raw " + value), confidence);
        facts.put(field, found);
        candidates.add(new Candidate<>(field, found, true, "the best"));
    }

    private static <T> void lose(
            List<Candidate<?>> candidates, Field<T> field, T value, Evidence evidence, String reason) {
        var provenance = new Provenance(evidence, "title", String.valueOf(value));
        candidates.add(new Candidate<>(field, new Found<>(value, provenance, 0.3), false, reason));
    }
}
