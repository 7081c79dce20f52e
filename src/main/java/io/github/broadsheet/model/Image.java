package io.github.broadsheet.model;

import java.io.Serializable;

/**
 * A picture of the article: its address, and the caption and the credit as plain text, each empty where the page shows
 * none.
 */
public record Image(String url, String alt, String caption, String credit) implements Serializable {
    /** A picture of which only the address is known. */
    public static Image at(String url) {
        return new Image(url, "", "", "");
    }
}
