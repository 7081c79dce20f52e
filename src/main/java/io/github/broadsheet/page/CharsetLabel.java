package io.github.broadsheet.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the names of charsets mean on the web, after the labels of WHATWG's Encoding Standard: pages say "iso-8859-1" and
 * mean windows-1252. A charset that this Java lacks, as a run-time without module jdk.charsets does, is none.
 */
final class CharsetLabel {
    private static final int MAX_LENGTH = 40;

    /** Names for which Java's charset is another, or too small. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("iso88591", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("x-user-defined", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gb_2312", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("chinese", "GB18030"),
            Map.entry("csgb2312", "GB18030"),
            Map.entry("x-euc-cn", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("x-x-big5", "Big5-HKSCS"),
            Map.entry("cn-big5", "Big5-HKSCS"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601-1989", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("ksc_5601", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("korean", "x-windows-949"),
            Map.entry("windows-949", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ms_kanji", "windows-31j"),
            Map.entry("x-euc-jp", "EUC-JP"),
            Map.entry("koi", "KOI8-R"),
            Map.entry("koi8", "KOI8-R"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("logical", "ISO-8859-8"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
            Map.entry("unicode-1-1-utf-8", "UTF-8"));

    private CharsetLabel() {}

    /** The charset that a label means, or null if there is none. */
    static @Nullable Charset charset(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        return name.length() > MAX_LENGTH ? null : named(MEANT.getOrDefault(name, name));
    }

    /** The charset that a page means which declares this one. */
    static Charset meant(Charset declared) {
        Charset meant = charset(declared.name());
        return meant == null ? declared : meant;
    }

    /** The charset that a page means by a label inside itself: one that could be read cannot be UTF-16. */
    static @Nullable Charset inside(String label) {
        Charset charset = charset(label);
        boolean wide = charset != null && charset.name().startsWith("UTF-");
        return wide ? StandardCharsets.UTF_8 : charset;
    }

    /** Java's charset of that name, or null where it is missing or cannot be read. */
    static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            // Auto-detecting charsets cannot be asked for what they hold.
            return charset.canEncode() ? charset : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
