package io.github.broadsheet.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Reads a source's bytes into memory and unpacks them, both within the limits. */
final class Intake {
    private static final int FIRST_BUFFER = 1 << 16;
    private static final int MOST_BYTES = Integer.MAX_VALUE - 16;
    private static final int GZIP_LEAST = 18;
    /** No gzip data grows by more; the DEFLATE format cannot express it. */
    private static final long GZIP_GROWTH = 1032;

    private final Limits limits;
    private final Deadline deadline;
    private final Notes notes;

    Intake(Limits limits, Deadline deadline, Notes notes) {
        this.limits = limits;
        this.deadline = deadline;
        this.notes = notes;
    }

    /**
     * All bytes, unpacked if they are gzip data. The stream is left open.
     *
     * @param expected how many bytes there will be, or 0 where that is unknown
     */
    byte[] read(InputStream in, long expected) throws IOException {
        int buffer = (int) Math.min(limits.maxBytes(), expected < 1 ? FIRST_BUFFER : expected);
        return unpacked(take(in, limits.maxBytes(), buffer, "input"));
    }

    /** The same of bytes in memory. */
    byte[] read(byte[] bytes) {
        if (bytes.length <= limits.maxBytes()) {
            return unpacked(bytes);
        }
        notes.truncated("the input is longer than " + limits.maxBytes() + " bytes");
        return unpacked(Arrays.copyOf(bytes, limits.maxBytes()));
    }

    private byte[] unpacked(byte[] raw) {
        return isGzip(raw) ? unpack(raw) : raw;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
    }

    private byte[] unpack(byte[] packed) {
        int block = Math.min(FIRST_BUFFER, packed.length);
        // In memory, because GZIPInputStream asks available() whether another member follows.
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed), block)) {
            return take(new Lenient(in), limits.maxDecompressedBytes(), unpackedSize(packed), "decompressed input");
        } catch (IOException e) {
            notes.truncated(Lenient.NOTE);
            return new byte[0];
        }
    }

    /** The size that the data claim for themselves, as far as it is possible. */
    private int unpackedSize(byte[] packed) {
        if (packed.length < GZIP_LEAST) {
            return FIRST_BUFFER;
        }
        int at = packed.length - 4;
        long claimed = packed[at] & 0xffL
                | (packed[at + 1] & 0xffL) << 8
                | (packed[at + 2] & 0xffL) << 16
                | (packed[at + 3] & 0xffL) << 24;
        long possible = Math.min(limits.maxDecompressedBytes(), packed.length * GZIP_GROWTH);
        return claimed == 0 || claimed > possible ? FIRST_BUFFER : (int) claimed;
    }

    private byte[] take(InputStream in, int limit, int expected, String what) throws IOException {
        int most = Math.min(limit, MOST_BYTES);
        byte[] buffer = new byte[Math.min(expected, most)];
        int size = 0;
        while (true) {
            if (size == buffer.length) {
                int next = in.read();
                if (next < 0) {
                    return buffer;
                }
                if (size == most) {
                    notes.truncated("the " + what + " is longer than " + limit + " bytes");
                    return buffer;
                }
                buffer = Arrays.copyOf(buffer, (int) Math.min(most, 2L * size));
                buffer[size++] = (byte) next;
            }
            int read = in.read(buffer, size, buffer.length - size);
            if (read < 0) {
                return Arrays.copyOf(buffer, size);
            }
            size += read;
            if (deadline.passed()) {
                notes.truncated("the deadline passed while the input was read");
                return Arrays.copyOf(buffer, size);
            }
        }
    }

    /** Ends where the packed data cannot be read on, so that what came before is kept. */
    private final class Lenient extends InputStream {
        static final String NOTE = "the gzip data are damaged or cut off";

        private final InputStream in;

        Lenient(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            try {
                return in.read(buffer, offset, length);
            } catch (IOException e) {
                notes.truncated(NOTE);
                return -1;
            }
        }
    }
}
