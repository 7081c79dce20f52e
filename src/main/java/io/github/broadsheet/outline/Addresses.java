package io.github.broadsheet.outline;

import io.github.broadsheet.page.Page;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns the addresses that a page's elements give into absolute ones. Only {@code http} and {@code https} pass, and {@code
 * mailto} for links: what runs or carries content of its own ({@code javascript:}, {@code data:}, {@code blob:}) does not.
 * Where the page's own address is unknown, a relative one stays as it is written.
 */
public final class Addresses {
    private static final int LONGEST = 8_192;
    private static final char DELETE = 0x7f;
    private static final String UNSAFE = " \"<>`{}|^";
    private static final boolean[] CLEAN = clean();
    private static final String HEX = "0123456789ABCDEF";

    private final @Nullable URL base;

    private Addresses(@Nullable URL base) {
        this.base = base;
    }

    /** For the addresses on a page; a {@code base} element counts. */
    public static Addresses of(Page page) {
        String base = page.document().baseUri();
        String scheme = scheme(base);
        return new Addresses(scheme != null && isWeb(scheme) ? parsed(null, base) : null);
    }

    /** What a link leads to, or null where it leads nowhere outside the page or must not be followed. */
    public @Nullable String link(String written) {
        String address = cleaned(written);
        if (address.isEmpty() || address.charAt(0) == '#') {
            return null;
        }
        String scheme = scheme(address);
        return scheme != null && scheme.equals("mailto") ? address : absolute(address, scheme);
    }

    /** Where something that the page shows is kept, an image or a video, or null where that is not on the web. */
    public @Nullable String resource(String written) {
        String address = cleaned(written);
        return address.isEmpty() || address.charAt(0) == '#' ? null : absolute(address, scheme(address));
    }

    private @Nullable String absolute(String address, @Nullable String scheme) {
        if (scheme != null) {
            return isWeb(scheme) && address.length() > scheme.length() + "://".length() ? address : null;
        }
        if (base == null) {
            return address.startsWith("//") ? "https:" + address : address;
        }
        // java.net.URL takes a query alone for the name of a file
        URL resolved = parsed(base, address.charAt(0) == '?' ? base.getPath() + address : address);
        return resolved == null ? null : resolved.toExternalForm();
    }

    private static @Nullable URL parsed(@Nullable URL base, String address) {
        try {
            return new URL(base, address);
        } catch (MalformedURLException e) {
            return null; // pages hold anything
        }
    }

    private static boolean isWeb(String scheme) {
        return scheme.equals("http") || scheme.equals("https");
    }

    /** What stands before the first colon if that comes before any slash, in lower case, or null for a relative address. */
    private static @Nullable String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return address.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return null;
            }
        }
        return null;
    }

    /**
     * The address as browsers read it (WHATWG URL Standard, basic URL parser): blanks around it and line ends inside are
     * dropped, a backslash is a slash, and what may not stand in an address is percent-encoded. Empty if it is too long.
     */
    private static String cleaned(String written) {
        if (written.length() > LONGEST) {
            return "";
        }
        int start = 0;
        int end = written.length();
        while (start < end && written.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && written.charAt(end - 1) <= ' ') {
            end--;
        }
        return isClean(written, start, end) ? written.substring(start, end) : escaped(written, start, end);
    }

    private static boolean isClean(String written, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = written.charAt(i);
            if (c >= DELETE || !CLEAN[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] clean() {
        var clean = new boolean[DELETE];
        for (char c = ' ' + 1; c < DELETE; c++) {
            clean[c] = c != '\\' && UNSAFE.indexOf(c) < 0;
        }
        return clean;
    }

    private static String escaped(String written, int start, int end) {
        var out = new StringBuilder(end - start);
        boolean query = false;
        for (int i = start; i < end; i++) {
            char c = Glyphs.wellFormed(written, i);
            query |= c == '?' || c == '#';
            if (c == '\\' && !query) {
                out.append('/');
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r'
                    || c == 0x7f
                    || UNSAFE.indexOf(c) >= 0
                    || c == '\\') {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            } else if (c >= ' ') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
