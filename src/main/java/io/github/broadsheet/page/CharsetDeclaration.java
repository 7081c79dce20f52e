package io.github.broadsheet.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the charset that a page declares near its beginning, in a meta element or an XML declaration. */
final class CharsetDeclaration {
    /** The standard asks for the first kilobyte; pages with a preamble of scripts need more. */
    private static final int LOOKED_AT = 16 << 10;

    private static final String NAME = "charset";

    private final String start;

    private CharsetDeclaration(byte[] bytes) {
        this.start = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }

    /** The charset declared, or null if there is none. */
    static @Nullable Charset in(byte[] bytes) {
        return new CharsetDeclaration(bytes).find();
    }

    private @Nullable Charset find() {
        Charset xml = start.startsWith("<?xml") ? valueOf("encoding", 0, end(0)) : null;
        if (xml != null) {
            return xml;
        }
        int at = start.indexOf('<');
        while (at >= 0) {
            if (start.startsWith("<!--", at)) {
                at = start.indexOf("-->", at);
            } else {
                Charset found = start.startsWith("<meta", at) ? valueOf(NAME, at, end(at)) : null;
                if (found != null) {
                    return found;
                }
                at++;
            }
            at = at < 0 ? at : start.indexOf('<', at);
        }
        return null;
    }

    private int end(int tag) {
        int end = start.indexOf('>', tag);
        return end < 0 ? start.length() : end;
    }

    /** The value after {@code name=}, whether an attribute or part of one. */
    private @Nullable Charset valueOf(String name, int from, int end) {
        for (int at = start.indexOf(name, from); at >= 0 && at < end; at = start.indexOf(name, at)) {
            at = afterBlanks(at + name.length(), end);
            if (at < end && start.charAt(at) == '=') {
                int first = afterBlanks(at + 1, end);
                int last = first;
                while (last < end && isLabel(start.charAt(last))) {
                    last++;
                }
                Charset charset = CharsetLabel.inside(start.substring(first, last));
                if (charset != null) {
                    return charset;
                }
            }
        }
        return null;
    }

    private int afterBlanks(int from, int end) {
        int i = from;
        while (i < end && (start.charAt(i) <= ' ' || start.charAt(i) == '"' || start.charAt(i) == '\'')) {
            i++;
        }
        return i;
    }

    private static boolean isLabel(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':' || c == '.';
    }
}
