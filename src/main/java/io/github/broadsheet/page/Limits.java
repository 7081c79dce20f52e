package io.github.broadsheet.page;

import java.io.Serializable;
import java.time.Duration;

/**
 * How much of a page is read and how long that may take. A page that passes a limit is cut there: what was found up to
 * it is returned, with status {@code TRUNCATED} and a note that names the limit. Only the depth cuts nothing: elements
 * that nest deeper are read as if they stood beside each other.
 *
 * @param maxBytes bytes of input that are read, compressed or not; of a string, as many characters
 * @param maxDecompressedBytes bytes that a compressed input may grow to
 * @param maxElements elements of the document that are looked at
 * @param maxDepth elements that may be open at one place of the document
 * @param maxJsonLdChars characters of JSON-LD that are read on one page
 * @param deadline how long parsing may take, checked in every loop over the page
 */
public record Limits(
        int maxBytes, int maxDecompressedBytes, int maxElements, int maxDepth, int maxJsonLdChars, Duration deadline)
        implements Serializable {
    private static final int LEAST_DEPTH = 8;

    public Limits {
        if (maxBytes < 1 || maxDecompressedBytes < 1 || maxElements < 1 || maxJsonLdChars < 1) {
            throw new IllegalArgumentException("limits start at 1");
        }
        if (maxDepth < LEAST_DEPTH) {
            throw new IllegalArgumentException("a page needs a depth of " + LEAST_DEPTH + " or more: " + maxDepth);
        }
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("the deadline must be positive: " + deadline);
        }
    }

    /**
     * 16 MiB of input, 32 MiB decompressed, 200,000 elements, 512 of them nested, 4 million characters of JSON-LD, 30
     * seconds.
     */
    public static Limits defaults() {
        return new Limits(16 << 20, 32 << 20, 200_000, 512, 4_000_000, Duration.ofSeconds(30));
    }

    /** The same with another number of bytes. */
    public Limits withMaxBytes(int bytes) {
        return new Limits(bytes, maxDecompressedBytes, maxElements, maxDepth, maxJsonLdChars, deadline);
    }

    /** The same with another number of decompressed bytes. */
    public Limits withMaxDecompressedBytes(int bytes) {
        return new Limits(maxBytes, bytes, maxElements, maxDepth, maxJsonLdChars, deadline);
    }

    /** The same with another number of elements. */
    public Limits withMaxElements(int elements) {
        return new Limits(maxBytes, maxDecompressedBytes, elements, maxDepth, maxJsonLdChars, deadline);
    }

    /** The same with another depth, at least 8. */
    public Limits withMaxDepth(int depth) {
        return new Limits(maxBytes, maxDecompressedBytes, maxElements, depth, maxJsonLdChars, deadline);
    }

    /** The same with another number of characters of JSON-LD. */
    public Limits withMaxJsonLdChars(int chars) {
        return new Limits(maxBytes, maxDecompressedBytes, maxElements, maxDepth, chars, deadline);
    }

    /** The same with another deadline. */
    public Limits withDeadline(Duration time) {
        return new Limits(maxBytes, maxDecompressedBytes, maxElements, maxDepth, maxJsonLdChars, time);
    }
}
