package io.github.broadsheet.page;

import java.io.Serializable;
import java.time.Duration;

/**
 * How much of a page is read and how long that may take. A page that passes a limit is cut there: what was found up to
 * it is returned, with status {@code TRUNCATED} and a note.
 *
 * @param maxBytes bytes of input that are read, compressed or not
 * @param maxDecompressedBytes bytes that a compressed input may grow to
 * @param maxElements elements of the document that are looked at
 * @param maxJsonLdChars characters of JSON-LD that are read on one page
 * @param deadline how long parsing may take, checked in every loop over the page
 */
public record Limits(int maxBytes, int maxDecompressedBytes, int maxElements, int maxJsonLdChars, Duration deadline)
        implements Serializable {

    public Limits {
        if (maxBytes < 1 || maxDecompressedBytes < 1 || maxElements < 1 || maxJsonLdChars < 1) {
            throw new IllegalArgumentException("limits start at 1");
        }
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("the deadline must be positive: " + deadline);
        }
    }

    /** 16 MiB of input, 32 MiB decompressed, 200,000 elements, 4 million characters of JSON-LD, 30 seconds. */
    public static Limits defaults() {
        return new Limits(16 << 20, 32 << 20, 200_000, 4_000_000, Duration.ofSeconds(30));
    }

    /** The same with another number of bytes. */
    public Limits withMaxBytes(int bytes) {
        return new Limits(bytes, maxDecompressedBytes, maxElements, maxJsonLdChars, deadline);
    }

    /** The same with another number of decompressed bytes. */
    public Limits withMaxDecompressedBytes(int bytes) {
        return new Limits(maxBytes, bytes, maxElements, maxJsonLdChars, deadline);
    }

    /** The same with another number of elements. */
    public Limits withMaxElements(int elements) {
        return new Limits(maxBytes, maxDecompressedBytes, elements, maxJsonLdChars, deadline);
    }

    /** The same with another number of characters of JSON-LD. */
    public Limits withMaxJsonLdChars(int chars) {
        return new Limits(maxBytes, maxDecompressedBytes, maxElements, chars, deadline);
    }

    /** The same with another deadline. */
    public Limits withDeadline(Duration time) {
        return new Limits(maxBytes, maxDecompressedBytes, maxElements, maxJsonLdChars, time);
    }
}
