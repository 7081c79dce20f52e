package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Json;
import io.github.broadsheet.metadata.evidence.JsonLd;
import io.github.broadsheet.metadata.evidence.Link;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Property;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Span;
import java.util.ArrayList;
import java.util.List;

/** Offers authors from what the page declares; {@link BylineReader} offers those that it shows. */
final class AuthorReader {
    private static final int MOST_PROPERTIES = 100;
    private static final String[] TAGS = {
        "author",
        "article:author_name",
        "parsely-author",
        "sailthru.author",
        "byl",
        "byline",
        "dc.creator",
        "dcterms.creator",
        "dc.contributor",
        "citation_author",
        "article:author",
        "og:article:author",
        "og:author",
        "author_name",
        "cxenseparse:author",
        "vr:author",
        "mediator_author",
        "rbauthors",
        "creator",
        "dc:creator",
        "shareaholic:article_author_name"
    };

    private final Reading reading;

    private AuthorReader(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        var reader = new AuthorReader(reading);
        reader.readJsonLd();
        reader.readTags();
        reader.readCard();
        reader.readMicrodata();
        reader.readLinks();
    }

    private void readJsonLd() {
        JsonLd jsonLd = reading.evidence().jsonLd();
        for (String name : new String[] {"author", "creator"}) {
            var authors = new ArrayList<Author>();
            var raw = new StringBuilder();
            for (Json one : jsonLd.article().get(name).items()) {
                read(jsonLd.resolved(one), authors, raw);
            }
            if (!authors.isEmpty()) {
                AuthorOffers.offer(
                        reading,
                        Ranking.AUTHORS_LD,
                        authors,
                        name,
                        raw.toString(),
                        name.equals("author") ? 1 : 0.85,
                        Span.NONE);
                return;
            }
        }
    }

    private void read(Json value, List<Author> authors, StringBuilder raw) {
        Json name = value instanceof Json.Obj ? value.get("name") : value;
        String link = value.get("url").raw();
        for (Json one : name.items()) {
            String text = one.text();
            raw.append(raw.isEmpty() ? "" : ", ").append(text);
            boolean organisation =
                    JsonLd.isType(value, "Organization") || JsonLd.isType(value, "NewsMediaOrganization");
            for (Author author : organisation ? organisation(text) : Byline.names(text, true)) {
                Author.Kind kind = organisation ? Author.Kind.ORGANIZATION : author.kind();
                add(authors, new Author(author.name(), kind, reading.absolute(link)));
            }
        }
    }

    /** The organisation that a text names, whose name may hold signs that part those of people: {@code Doe & Roe}. */
    private static List<Author> organisation(String text) {
        List<Author> authors = Byline.names(text, true);
        boolean words = authors.stream().anyMatch(author -> author.name().indexOf(' ') < 0);
        Author whole = words ? Names.read(text, true) : null;
        return whole == null ? authors : List.of(whole);
    }

    static void add(List<Author> authors, Author one) {
        String key = Plain.key(one.name());
        for (Author author : authors) {
            if (Plain.key(author.name()).equals(key)) {
                return;
            }
        }
        authors.add(one);
    }

    private void readTags() {
        for (String tag : TAGS) {
            var authors = new ArrayList<Author>();
            List<String> contents = reading.evidence().meta().all(tag);
            for (String content : contents) {
                String names = Plain.text(content);
                boolean turned = tag.equals("citation_author") || isFamilyFirst(names);
                for (Author author : Byline.names(turned ? givenFirst(names) : names, true)) {
                    add(authors, author);
                }
            }
            if (!authors.isEmpty()) {
                AuthorOffers.offer(
                        reading,
                        Ranking.AUTHORS_META,
                        authors,
                        "meta " + tag,
                        String.join(", ", contents),
                        1,
                        Span.NONE);
            }
        }
    }

    /** Whether a text is one word, a comma and one or two words more, all of them such as names are: {@code Doe, Jane}. */
    private static boolean isFamilyFirst(String text) {
        int comma = text.indexOf(',');
        String family = comma < 0 ? "" : text.substring(0, comma).strip();
        String given = comma < 0 ? "" : text.substring(comma + 1).strip();
        int blank = given.indexOf(' ');
        return isWordOfName(family)
                && isWordOfName(blank < 0 ? given : given.substring(0, blank))
                && (blank < 0 || isWordOfName(given.substring(blank + 1)));
    }

    private static boolean isWordOfName(String word) {
        boolean letters = word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && !Names.isDesk(word)
                && !Names.isTitle(word)
                && !Names.isInitials(word);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters &= Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019' || c == '.';
        }
        return letters;
    }

    /** A scholarly author's name, which those tags write with the family name first, as people say it. */
    private static String givenFirst(String name) {
        int comma = name.indexOf(',');
        boolean turned = comma > 0 && name.indexOf(',', comma + 1) < 0 && name.indexOf(';') < 0;
        return turned
                ? name.substring(comma + 1).strip()
                        + ' '
                        + name.substring(0, comma).strip()
                : name;
    }

    /** The labelled lines of Twitter's cards: a label such as "Written by" and what belongs to it. */
    private void readCard() {
        for (String number : new String[] {"1", "2"}) {
            String label = reading.evidence().meta().first("twitter:label" + number);
            String data = reading.evidence().meta().first("twitter:data" + number);
            if (Byline.isOpener(label) && !data.isEmpty()) {
                List<Author> authors = Byline.names(data, true);
                AuthorOffers.offer(
                        reading, Ranking.AUTHORS_META, authors, "meta twitter:data" + number, data, 0.95, Span.NONE);
            }
        }
    }

    private void readMicrodata() {
        var authors = new ArrayList<Author>();
        Evidence evidence = reading.evidence();
        Property first = null;
        int read = 0;
        for (Property property : evidence.properties()) {
            boolean author = property.name().equals("author") || property.name().equals("creator");
            if (author && read < MOST_PROPERTIES && property.ofArticle() && !evidence.isAside(property.box())) {
                read++;
                first = first == null ? property : first;
                for (Author one : namesOf(property)) {
                    add(authors, one);
                }
            }
        }
        if (first != null) {
            AuthorOffers.offer(
                    reading,
                    Ranking.AUTHORS_MICRODATA,
                    authors,
                    first.box().path(),
                    evidence.text(first.box()),
                    1,
                    Span.NONE);
        }
    }

    private List<Author> namesOf(Property author) {
        Evidence evidence = reading.evidence();
        if (!author.ownType().isEmpty() || author.box().element().hasAttr("itemscope")) {
            for (Property inner : evidence.propertiesOf(author.box())) {
                if (inner.name().equals("name")) {
                    return Byline.names(valueOf(inner), true);
                }
            }
        }
        return Byline.names(valueOf(author), !author.attribute().isEmpty());
    }

    private String valueOf(Property property) {
        String attribute = property.attribute();
        return attribute.isEmpty() ? reading.evidence().text(property.box()) : Plain.text(attribute);
    }

    private void readLinks() {
        var authors = new ArrayList<Author>();
        Box first = null;
        for (Link link : reading.evidence().anchors()) {
            if (link.isFor("author") && reading.isNearArticle(link.box())) {
                for (Author author : Byline.names(reading.evidence().stretches(link.box()), false)) {
                    first = first == null ? link.box() : first;
                    add(authors, new Author(author.name(), author.kind(), reading.absolute(link.href())));
                }
            }
        }
        if (first != null) {
            AuthorOffers.offer(
                    reading,
                    Ranking.AUTHORS_REL,
                    authors,
                    first.path(),
                    reading.evidence().text(first),
                    1,
                    reading.lineOf(first));
        }
    }
}
