package io.github.broadsheet.model;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The article of a page: what is known about it, and its body as blocks in reading order.
 *
 * @param status what kind of page it is
 * @param notes what the caller should know about how the input was read, a sentence each; mostly empty
 * @param metadata the facts, each with its provenance
 * @param blocks the body
 * @param wordCount the number of words in {@link #text()}; where a script has no blanks, every two characters count as one
 */
public record Article(Status status, List<String> notes, Metadata metadata, List<Block> blocks, int wordCount)
        implements Serializable {

    public Article {
        notes = List.copyOf(notes);
        blocks = List.copyOf(blocks);
    }

    /** The body as plain text, blocks apart by blank lines. Captions and credits are not part of it. */
    public String text() {
        return Prose.of(blocks);
    }

    /** The value of any field with where it was found. */
    public <T> Optional<Found<T>> find(Field<T> field) {
        return metadata.find(field);
    }

    /** The headline as shown. */
    public Optional<String> title() {
        return metadata.get(Field.TITLE);
    }

    /** The standfirst as shown. */
    public Optional<String> subtitle() {
        return metadata.get(Field.SUBTITLE);
    }

    /** The section as shown. */
    public Optional<String> section() {
        return metadata.get(Field.SECTION);
    }

    /** The trail from the front page to the article, outermost first. */
    public List<String> breadcrumbs() {
        return metadata.get(Field.BREADCRUMBS).orElse(List.of());
    }

    /** Who wrote it, in the order of the page. */
    public List<Author> authors() {
        return metadata.get(Field.AUTHORS).orElse(List.of());
    }

    /** When it was first published. */
    public Optional<ArticleDate> published() {
        return metadata.get(Field.PUBLISHED);
    }

    /** When it was last changed. */
    public Optional<ArticleDate> modified() {
        return metadata.get(Field.MODIFIED);
    }

    /** The page's own view counter for this article. */
    public OptionalLong views() {
        return number(Field.VIEWS);
    }

    /** The page's own comment counter for this article. */
    public OptionalLong comments() {
        return number(Field.COMMENTS);
    }

    /** Keywords and topics. */
    public List<String> tags() {
        return metadata.get(Field.TAGS).orElse(List.of());
    }

    /** The summary that the page declares. */
    public Optional<String> description() {
        return metadata.get(Field.DESCRIPTION);
    }

    /** The name of the site. */
    public Optional<String> site() {
        return metadata.get(Field.SITE);
    }

    /** The language as a BCP 47 tag. */
    public Optional<String> language() {
        return metadata.get(Field.LANGUAGE);
    }

    /** The address that the caller gave. */
    public Optional<String> url() {
        return metadata.get(Field.URL);
    }

    /** The address that the page declares as its own. */
    public Optional<String> canonicalUrl() {
        return metadata.get(Field.CANONICAL_URL);
    }

    /** The lead image. */
    public Optional<Image> image() {
        return metadata.get(Field.IMAGE);
    }

    /**
     * The images of the article: the lead image first, then those of the body, none twice. Where the lead image stands in
     * the body too, it comes as it does there, with its caption.
     */
    public List<Image> images() {
        var images = new LinkedHashMap<String, Image>();
        image().ifPresent(lead -> images.put(lead.url(), lead));
        collectImages(blocks, images);
        return List.copyOf(images.values());
    }

    private static void collectImages(List<Block> blocks, Map<String, Image> images) {
        for (Block block : blocks) {
            if (block instanceof Block.Figure figure) {
                images.merge(
                        figure.url(),
                        figure.image(),
                        (seen, other) -> seen.caption().isEmpty() ? other : seen);
            } else if (block instanceof Block.Quote quote) {
                collectImages(quote.blocks(), images);
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> collectImages(item.blocks(), images));
            }
        }
    }

    private OptionalLong number(Field<Long> field) {
        return metadata.get(field).map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
