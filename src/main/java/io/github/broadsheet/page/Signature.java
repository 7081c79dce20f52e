package io.github.broadsheet.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What an input is that is no page at all, told by its first bytes. */
final class Signature {
    private static final int LOOKED_AT = 4096;
    private static final int LEAST = 32;
    private static final int CONTROLS_PER_HUNDRED = 4;

    /** A name, then the bytes it starts with, after as many as the offset says. */
    private record Magic(String name, int offset, String start) {}

    private static final Magic[] KNOWN = {
        new Magic("a JPEG image", 0, "\u00ff\u00d8\u00ff"),
        new Magic("a PNG image", 0, "\u0089PNG"),
        new Magic("a GIF image", 0, "GIF87a"),
        new Magic("a GIF image", 0, "GIF89a"),
        new Magic("a WebP image", 8, "WEBPVP8"),
        new Magic("a TIFF image", 0, "II*\0"),
        new Magic("a TIFF image", 0, "MM\0*"),
        new Magic("an icon", 0, "\0\0\u0001\0"),
        new Magic("an AVIF image", 4, "ftypavif"),
        new Magic("a HEIF image", 4, "ftyphei"),
        new Magic("a video", 4, "ftyp"),
        new Magic("a video", 0, "\u001aE\u00df\u00a3"),
        new Magic("a sound file", 0, "ID3\u0003"),
        new Magic("a sound file", 0, "ID3\u0004"),
        new Magic("a sound file", 0, "OggS\0"),
        new Magic("a sound file", 0, "fLaC\0"),
        new Magic("a PDF document", 0, "%PDF-"),
        new Magic("a PostScript document", 0, "%!PS-"),
        new Magic("an RTF document", 0, "{\\rtf"),
        new Magic("an Office document", 0, "\u00d0\u00cf\u0011\u00e0"),
        new Magic("a ZIP archive", 0, "PK\u0003\u0004"),
        new Magic("a ZIP archive", 0, "PK\u0005\u0006"),
        new Magic("a gzip archive", 0, "\u001f\u008b\u0008"),
        new Magic("a bzip2 archive", 0, "BZh91AY&SY"),
        new Magic("an xz archive", 0, "\u00fd7zXZ\0"),
        new Magic("a Zstandard archive", 0, "(\u00b5/\u00fd"),
        new Magic("a 7z archive", 0, "7z\u00bc\u00af'\u001c"),
        new Magic("a RAR archive", 0, "Rar!\u001a\u0007"),
        new Magic("a web font", 0, "wOFF\0"),
        new Magic("a web font", 0, "wOF2\0"),
        new Magic("a program", 0, "\u007fELF"),
        new Magic("a Java class", 0, "\u00ca\u00fe\u00ba\u00be"),
        new Magic("a web archive (WARC)", 0, "WARC/1."),
    };

    private Signature() {}

    /** What the bytes are if they are no text, with the article. */
    static Optional<String> of(byte[] bytes) {
        return of(new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1));
    }

    /** The same for characters that somebody took for text. */
    static Optional<String> of(String text) {
        for (Magic magic : KNOWN) {
            if (text.startsWith(magic.start(), magic.offset())) {
                return Optional.of(magic.name());
            }
        }
        return isBinary(text) ? Optional.of("binary data") : Optional.empty();
    }

    /** Text has hardly any control characters, unless every other byte is zero. */
    private static boolean isBinary(String text) {
        int end = Math.min(LOOKED_AT, text.length());
        int controls = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean blank = c >= '\t' && c <= '\r' || c == 0x1b;
            controls += c < ' ' && !blank ? 1 : 0;
        }
        return end >= LEAST
                && controls * 100 > end * CONTROLS_PER_HUNDRED
                && WideUnits.of(text.substring(0, end).getBytes(StandardCharsets.ISO_8859_1)) == null;
    }
}
