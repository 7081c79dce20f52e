package io.github.broadsheet.phrases;

/**
 * The topics that a text's set phrases are about, each a set of {@link Topic#bit bits}.
 *
 * @param whole of which the whole text is a phrase, or a row of phrases
 * @param opening with whose phrase it begins, more following
 * @param closing with whose phrase it ends, more before
 * @param label whose phrase stands before its first colon
 */
public record Hits(long whole, long opening, long closing, long label) {
    /** Those of a text without any. */
    public static final Hits NONE = new Hits(0, 0, 0, 0);

    /** Whether there is no phrase at all. */
    public boolean isNone() {
        return (whole | opening | closing | label) == 0;
    }
}
