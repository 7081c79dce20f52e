package io.github.broadsheet.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How well bytes read as UTF-8.
 *
 * @param sequences characters of two bytes and more
 * @param errors bytes, or runs of bytes, that are none; a character cut off by the end is no error
 */
record Utf8(int sequences, int errors) {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** Of text that is UTF-8 but for a few broken places, most of the sequences are sound. */
    private static final int SEQUENCES_PER_ERROR = 2;

    static Utf8 scan(byte[] bytes) {
        int sequences = 0;
        int errors = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i = afterAscii(bytes, i);
                continue;
            }
            int length = sequenceAt(bytes, i);
            if (length > 0) {
                sequences++;
                i += length;
            } else {
                boolean cutOff = i - length >= bytes.length;
                errors += cutOff ? 0 : 1;
                i += Math.max(1, -length);
            }
        }
        return new Utf8(sequences, errors);
    }

    boolean isAscii() {
        return sequences == 0 && errors == 0;
    }

    boolean isValid() {
        return errors == 0;
    }

    boolean isMostlyValid() {
        return sequences >= (long) SEQUENCES_PER_ERROR * errors;
    }

    private static int afterAscii(byte[] bytes, int from) {
        int i = from;
        while (i + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
            i += Long.BYTES;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** The length of the character, or minus the number of bytes that began one and did not end it. */
    private static int sequenceAt(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length =
                lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
        if (length == 0) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || !continues(lead, i, bytes[at + i] & 0xff)) {
                return -i;
            }
        }
        return length;
    }

    /** The second byte is bound by the first: no overlong forms, no surrogates, nothing above U+10FFFF. */
    private static boolean continues(int lead, int index, int b) {
        int least = index > 1 ? 0x80 : lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = index > 1 ? 0xbf : lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        return b >= least && b <= most;
    }
}
