package io.github.broadsheet.model;

import java.io.Serializable;

/**
 * Where a value was found.
 *
 * @param evidence the kind of place
 * @param where the place itself: a path in the JSON-LD, the name of a meta tag, a short path of elements
 * @param raw what stood there, shortened to a few hundred characters
 */
public record Provenance(Evidence evidence, String where, String raw) implements Serializable {
    private static final int LONGEST_RAW = 300;

    public Provenance {
        if (raw.length() > LONGEST_RAW) {
            boolean pair = Character.isHighSurrogate(raw.charAt(LONGEST_RAW - 1));
            raw = raw.substring(0, pair ? LONGEST_RAW - 1 : LONGEST_RAW); // half a pair would not survive being written
        }
    }

    /** The kinds of place that values are found in. */
    public enum Evidence {
        /** The caller gave it. */
        GIVEN,
        /** A rule of the caller's for this site. */
        SITE_RULE,
        /** Code that the caller plugged in. */
        EXTRACTOR,
        /** A {@code script} of type {@code application/ld+json}. */
        JSON_LD,
        /** A {@code meta} tag. */
        META,
        /** An {@code itemprop} or RDFa {@code property} attribute. */
        MICRODATA,
        /** A {@code time} element. */
        TIME_ELEMENT,
        /** The {@code title} element. */
        TITLE_ELEMENT,
        /** A {@code link} element or the document's own attributes. */
        DOCUMENT,
        /** An element that its class, id or role names. */
        MARKUP,
        /** Text as the reader sees it. */
        VISIBLE_TEXT,
        /** The page's address. */
        ADDRESS,
        /** State that the page keeps for its own scripts. */
        SCRIPT_STATE
    }
}
