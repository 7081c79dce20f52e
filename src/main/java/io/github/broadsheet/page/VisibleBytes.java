package io.github.broadsheet.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The words of a page that are not plain ASCII, as bytes with a blank between: what tells one charset from another.
 * Markup is skipped; that is safe before the charset is known, because none of those in question uses the bytes of
 * {@code <} and {@code >} within a character.
 */
final class VisibleBytes {
    private static final int ENOUGH = 6_000;
    private static final int LONGEST_WORD = 2_000;

    private final byte[] bytes;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(ENOUGH);

    private VisibleBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The words outside of the tags, or of the whole input if those are ASCII. */
    static byte[] of(byte[] bytes) {
        var visible = new VisibleBytes(bytes);
        visible.outsideTags();
        if (visible.out.size() == 0) {
            visible.words(0, bytes.length);
        }
        return visible.out.toByteArray();
    }

    private void outsideTags() {
        int at = 0;
        while (at < bytes.length && out.size() < ENOUGH) {
            int tag = indexOf('<', at);
            words(at, tag);
            at = afterTag(tag);
        }
    }

    private int afterTag(int tag) {
        if (isAt(tag, "<!--")) {
            return indexOf("-->", tag);
        }
        int end = indexOf('>', tag);
        if (isAt(tag, "<script")) {
            return indexOf("</script", end);
        }
        return isAt(tag, "<style") ? indexOf("</style", end) : end + 1;
    }

    private void words(int from, int end) {
        int word = from;
        boolean high = false;
        for (int i = from; i <= end && out.size() < ENOUGH; i++) {
            if (i == end || bytes[i] >= 0 && bytes[i] <= ' ' || i - word >= LONGEST_WORD) {
                if (high) {
                    out.write(bytes, word, i - word);
                    out.write(' ');
                }
                word = i;
                high = false;
            }
            high |= i < end && bytes[i] < 0;
        }
    }

    private int indexOf(char c, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != c) {
            i++;
        }
        return i;
    }

    private int indexOf(String text, int from) {
        int i = from;
        while (i < bytes.length && !isAt(i, text)) {
            i++;
        }
        return i;
    }

    private boolean isAt(int at, String text) {
        if (at + text.length() > bytes.length) {
            return false;
        }
        if (bytes[at] != text.charAt(0)) {
            return false;
        }
        String found = new String(bytes, at, text.length(), StandardCharsets.ISO_8859_1);
        return found.toLowerCase(Locale.ROOT).equals(text);
    }
}
