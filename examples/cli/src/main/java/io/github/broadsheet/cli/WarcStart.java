package io.github.broadsheet.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Where a record of a WARC file begins: at {@code WARC/1.}, or at a gzip member that unpacks to that. */
final class WarcStart {
    private static final byte[] VERSION = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLAIN = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PACKED = {0x1f, (byte) 0x8b, 8};
    private static final int WINDOW = 1 << 16;
    /** Enough of a gzip member for its first block to give a few bytes. */
    private static final int OVERLAP = 1 << 12;

    private WarcStart() {}

    /** The first beginning of a record after a position, or -1. */
    static long after(long position, FileChannel channel) throws IOException {
        var window = ByteBuffer.allocate(WINDOW + OVERLAP);
        for (long start = position + 1; start < channel.size(); start += WINDOW) {
            window.clear();
            while (window.hasRemaining() && channel.read(window, start + window.position()) > 0) {
                // until the window is full or the file ends
            }
            for (int i = 0; i < Math.min(WINDOW, window.position()); i++) {
                if (startsWith(PLAIN, window, i)) {
                    return start + i + 1;
                }
                if (startsWith(PACKED, window, i) && unpacksToRecord(window, i)) {
                    return start + i;
                }
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, ByteBuffer window, int at) {
        return window.position() - at >= bytes.length
                && Arrays.equals(window.array(), at, at + bytes.length, bytes, 0, bytes.length);
    }

    private static boolean unpacksToRecord(ByteBuffer window, int at) {
        var in = new ByteArrayInputStream(window.array(), at, window.position() - at);
        try (var unpacked = new GZIPInputStream(in)) {
            return Arrays.equals(unpacked.readNBytes(VERSION.length), VERSION);
        } catch (IOException e) {
            return false; // these three bytes stood there by chance
        }
    }
}
