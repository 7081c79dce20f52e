package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;
import org.jspecify.annotations.Nullable;

/**
 * An {@code itemprop} or RDFa {@code property} with the item that it belongs to.
 *
 * @param name its name without the vocabulary's prefix, in lower case
 * @param box the element
 * @param item the element of the item that it describes, null where it stands outside any
 * @param type the item's type without the vocabulary's prefix, in lower case, empty where unknown
 * @param ownType the type of the item that is the property's value, empty where the value is plain
 */
public record Property(String name, Box box, @Nullable Box item, String type, String ownType) {
    /** The attribute that carries the value, where one does; else empty. */
    public String attribute() {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (!box.attr(attribute).isEmpty()) {
                return box.attr(attribute);
            }
        }
        return switch (box.tag()) {
            case "img", "source", "audio", "video", "iframe", "embed" -> box.attr("src");
            case "link" -> box.attr("href");
            case "data", "meter" -> box.attr("value");
            default -> "";
        };
    }

    /** Whether it says something about an article. */
    public boolean ofArticle() {
        return type.isEmpty() || isArticle(type);
    }

    /** Whether a schema.org type, in lower case, is an article's. */
    static boolean isArticle(String type) {
        return type.endsWith("article")
                || type.endsWith("posting")
                || type.endsWith("webpage")
                || type.endsWith("creativework")
                || type.endsWith("report")
                || type.equals("post");
    }
}
