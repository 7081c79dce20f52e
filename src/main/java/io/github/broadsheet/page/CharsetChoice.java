package io.github.broadsheet.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Settles the charset of a page: a byte order mark, then what the caller declares, then what the page declares, then a
 * guess. A declaration counts only as far as the bytes allow it.
 */
final class CharsetChoice {
    /** Fewer characters of UTF-8 may be chance in a charset of two bytes a letter. */
    private static final int CHANCE = 4;

    private static final byte ESCAPE = 0x1b;

    private CharsetChoice() {}

    /** The charset to read the bytes in. */
    static Charset of(byte[] bytes, @Nullable Charset declared) {
        WideUnits wide = WideUnits.of(bytes);
        if (wide != null) {
            return wide.charset();
        }
        Utf8 utf8 = Utf8.scan(bytes);
        if (utf8.isAscii()) {
            return escapes(bytes) ? jisOrUtf8() : StandardCharsets.UTF_8;
        }
        if (utf8.isValid() && utf8.sequences() > CHANCE) {
            return StandardCharsets.UTF_8;
        }
        Charset hint = hint(bytes, declared);
        if (utf8.isMostlyValid()) {
            boolean chance = utf8.isValid() && hint != null && hint.newEncoder().maxBytesPerChar() > 1;
            return chance && hint != null ? hint : StandardCharsets.UTF_8;
        }
        return CharsetDetector.detect(bytes, hint);
    }

    /** The first declaration that is possible in text that is no UTF-8. */
    private static @Nullable Charset hint(byte[] bytes, @Nullable Charset declared) {
        Charset outside = declared == null ? null : CharsetLabel.meant(declared);
        if (outside != null && !isUnicode(outside)) {
            return outside;
        }
        Charset inside = CharsetDeclaration.in(bytes);
        return inside == null || isUnicode(inside) ? null : inside;
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    /** Whether ASCII holds the sequences by which ISO-2022-JP changes to Japanese letters. */
    private static boolean escapes(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    private static Charset jisOrUtf8() {
        Charset jis = CharsetLabel.named("ISO-2022-JP");
        return jis == null ? StandardCharsets.UTF_8 : jis;
    }
}
