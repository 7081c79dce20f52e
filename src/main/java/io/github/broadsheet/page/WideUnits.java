package io.github.broadsheet.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The Unicode encodings whose units are wider than a byte, told by a byte order mark or by where zeros stand. */
enum WideUnits {
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    UTF_32LE(Charset.forName("UTF-32LE")),
    UTF_32BE(Charset.forName("UTF-32BE"));

    private static final int LOOKED_AT = 2048;
    /** Markup is ASCII, so that a page has at least this share of zeros: one in as many bytes. */
    private static final int ZERO_IN = 5;

    private final Charset charset;

    WideUnits(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /** What the bytes are written in, or null where they have units of one byte. */
    static @Nullable WideUnits of(byte[] bytes) {
        if (starts(bytes, 0xff, 0xfe)) {
            return starts(bytes, 0xff, 0xfe, 0, 0) ? UTF_32LE : UTF_16LE;
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return UTF_16BE;
        }
        if (starts(bytes, 0, 0, 0xfe, 0xff)) {
            return UTF_32BE;
        }
        return byZeros(bytes);
    }

    private static @Nullable WideUnits byZeros(byte[] bytes) {
        int end = Math.min(LOOKED_AT, bytes.length) & ~3;
        var zeros = new int[4];
        for (int i = 0; i < end; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (even + odd < Math.max(2, end / ZERO_IN)) {
            return null;
        }
        if (zeros[2] > end / ZERO_IN && zeros[1] > end / ZERO_IN) {
            return zeros[3] > zeros[0] ? UTF_32LE : UTF_32BE;
        }
        if (even < odd / 4) {
            return UTF_16LE;
        }
        return odd < even / 4 ? UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
