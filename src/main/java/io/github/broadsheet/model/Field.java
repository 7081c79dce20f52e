package io.github.broadsheet.model;

import java.io.Serializable;
import java.util.List;

/**
 * The key of one fact about an article, with the type of its value. Two fields of one name are equal; define your own
 * with {@link #of}. Values are immutable and serializable.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("UnusedTypeParameter") // it types what is found under the key
public record Field<T>(String name) implements Serializable {
    /** The headline as shown. */
    public static final Field<String> TITLE = new Field<>("title");
    /** The standfirst: what the page shows below the headline. */
    public static final Field<String> SUBTITLE = new Field<>("subtitle");
    /** The section of the newspaper that the article stands in, as shown. */
    public static final Field<String> SECTION = new Field<>("section");
    /** The trail from the front page to the article, outermost first, without the article itself. */
    public static final Field<List<String>> BREADCRUMBS = new Field<>("breadcrumbs");
    /** Who wrote it, in the order of the page. */
    public static final Field<List<Author>> AUTHORS = new Field<>("authors");
    /** When it was first published. */
    public static final Field<ArticleDate> PUBLISHED = new Field<>("published");
    /** When it was last changed. */
    public static final Field<ArticleDate> MODIFIED = new Field<>("modified");
    /** How often the page says that this article was viewed. */
    public static final Field<Long> VIEWS = new Field<>("views");
    /** How many comments the page says that this article has. */
    public static final Field<Long> COMMENTS = new Field<>("comments");
    /** Keywords and topics that the page gives the article. */
    public static final Field<List<String>> TAGS = new Field<>("tags");
    /** The summary that the page declares, shown or not. */
    public static final Field<String> DESCRIPTION = new Field<>("description");
    /** The name of the site. */
    public static final Field<String> SITE = new Field<>("site");
    /** The language of the text as a BCP 47 tag. */
    public static final Field<String> LANGUAGE = new Field<>("language");
    /** The address that the caller gave. */
    public static final Field<String> URL = new Field<>("url");
    /** The address that the page declares as its own. */
    public static final Field<String> CANONICAL_URL = new Field<>("canonicalUrl");
    /** The lead image. */
    public static final Field<Image> IMAGE = new Field<>("image");
    /** The licence of the text, as a name or an address. */
    public static final Field<String> LICENSE = new Field<>("license");
    /** The news agency that the text comes from. */
    public static final Field<String> AGENCY = new Field<>("agency");
    /** The page's own claim whether the text is free to read. */
    public static final Field<Boolean> FREE = new Field<>("free");

    private static final List<Field<?>> ALL = List.of(
            URL,
            CANONICAL_URL,
            SITE,
            LANGUAGE,
            TITLE,
            SUBTITLE,
            SECTION,
            BREADCRUMBS,
            AUTHORS,
            PUBLISHED,
            MODIFIED,
            VIEWS,
            COMMENTS,
            TAGS,
            DESCRIPTION,
            IMAGE,
            LICENSE,
            AGENCY,
            FREE);

    /** The library's own fields, in the order in which they are written. */
    public static List<Field<?>> all() {
        return ALL;
    }

    /** A field of your own. */
    public static <T extends Serializable> Field<T> of(String name) {
        return new Field<>(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
