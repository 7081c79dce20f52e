package io.github.broadsheet.extend;

import io.github.broadsheet.page.Page;
import java.io.Serializable;

/** Code of the user's that reads fields from a page, their own or the library's. Must be free of state. */
@FunctionalInterface
public interface FieldExtractor extends Serializable {
    /** Reads the page's document, which must not be changed, and offers what it finds. */
    void extract(Page page, Offers offers);
}
