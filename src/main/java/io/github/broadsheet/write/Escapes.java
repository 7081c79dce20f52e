package io.github.broadsheet.write;

import java.util.Locale;
import java.util.Set;

/** Makes text and addresses harmless in HTML and Markdown. What comes in may be anything: articles can be made by hand. */
final class Escapes {
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");
    private static final Set<String> WEB_SCHEMES = Set.of("http", "https");

    private Escapes() {}

    /** Text for HTML, between tags or in a quoted attribute. Control characters go, halves of characters become U+FFFD. */
    static String html(String text) {
        String whole = JsonOutput.wellFormed(text);
        var out = new StringBuilder(whole.length() + whole.length() / 8);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '`' -> out.append("&#96;");
                default -> out.append(isControl(c) ? "" : String.valueOf(c));
            }
        }
        return out.toString();
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0;
    }

    /** The address of a link, or the empty string if it must not be followed. */
    static String link(String url) {
        return address(url, LINK_SCHEMES);
    }

    /** The address of a picture, or the empty string if it must not be loaded. */
    static String resource(String url) {
        return address(url, WEB_SCHEMES);
    }

    /** The address with what may not stand in one percent-encoded, if its scheme is allowed or it has none. */
    private static String address(String url, Set<String> schemes) {
        String whole = JsonOutput.wellFormed(url);
        var out = new StringBuilder(whole.length());
        boolean relative = false;
        boolean known = false;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c < ' ' || c >= 0x7f && c < 0xa0) {
                continue; // browsers drop these, and would then see another scheme
            }
            if (c == ':' && !relative && !known) {
                known = true;
                if (!schemes.contains(out.toString().strip().toLowerCase(Locale.ROOT))) {
                    return "";
                }
            }
            relative |= c == '/' || c == '?' || c == '#';
            if (" \"'<>`{}|\\^".indexOf(c) >= 0) {
                out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
