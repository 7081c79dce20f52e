package io.github.broadsheet.write;

import java.io.Serializable;

/**
 * What of an article a writer for people writes. Immutable; each method gives another one.
 *
 * @param head headline, standfirst, byline and date before the body
 * @param links where words lead; without it the words alone
 * @param images pictures
 * @param captions the captions and credits of pictures; without the pictures they are paragraphs
 * @param tables tables of data
 * @param embeds links to what the page embeds from elsewhere
 */
public record Rendition(boolean head, boolean links, boolean images, boolean captions, boolean tables, boolean embeds)
        implements Serializable {

    /** Everything. */
    public static Rendition full() {
        return new Rendition(true, true, true, true, true, true);
    }

    /** The words of {@link io.github.broadsheet.model.Article#text()}, with the form that they have: no head, no pictures, no embeds. */
    public static Rendition body() {
        return new Rendition(false, true, false, false, true, false);
    }

    /** The same without headline, standfirst, byline and date. */
    public Rendition withoutHead() {
        return new Rendition(false, links, images, captions, tables, embeds);
    }

    /** The same with the words of links alone. */
    public Rendition withoutLinks() {
        return new Rendition(head, false, images, captions, tables, embeds);
    }

    /** The same without pictures. */
    public Rendition withoutImages() {
        return new Rendition(head, links, false, captions, tables, embeds);
    }

    /** The same without captions and credits. */
    public Rendition withoutCaptions() {
        return new Rendition(head, links, images, false, tables, embeds);
    }

    /** The same with captions and credits. */
    public Rendition withCaptions() {
        return new Rendition(head, links, images, true, tables, embeds);
    }

    /** The same without tables. */
    public Rendition withoutTables() {
        return new Rendition(head, links, images, captions, false, embeds);
    }

    /** The same without embeds. */
    public Rendition withoutEmbeds() {
        return new Rendition(head, links, images, captions, tables, false);
    }
}
