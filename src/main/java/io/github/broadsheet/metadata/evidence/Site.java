package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.metadata.dates.Spelling;
import io.github.broadsheet.outline.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a page's site is called, as far as the page says: names, and the host that it is at. */
public final class Site {
    private static final int SHORTEST_LABEL = 3;
    private static final char LAST_LATIN = '\u024f';
    private static final int LONGEST_TOP_LEVEL = 7;
    private static final int MOST_WORDS = 6;

    private final List<String> keys = new ArrayList<>();
    private final String host;
    private final String label;
    private final String hostKey;

    private Site(String host) {
        this.host = host;
        this.label = label(host);
        this.hostKey = Plain.key(host);
    }

    static Site of(Gathering all) {
        List<String> addresses = all.addresses();
        var site = new Site(addresses.isEmpty() ? "" : host(addresses.get(0)));
        String own = all.meta.first("og:site_name");
        site.add(own);
        int dash = Math.max(own.indexOf(" - "), own.indexOf(" | "));
        if (dash > 0 && isLatin(own, 0) != isLatin(own, dash + 3)) { // the name in two scripts
            site.add(own.substring(0, dash));
            site.add(own.substring(dash + 3));
        }
        site.add(all.meta.first("application-name"));
        site.add(all.meta.first("apple-mobile-web-app-title"));
        site.add(all.jsonLd
                .resolved(all.jsonLd.article().get("publisher"))
                .get("name")
                .text());
        for (JsonLd.Node node : all.jsonLd.nodes()) {
            if (node.is("WebSite") || node.is("NewsMediaOrganization")) {
                site.add(node.value().get("name").text());
                site.add(node.value().get("alternateName").text());
            }
        }
        return site;
    }

    private static boolean isLatin(String text, int at) {
        return at < text.length() && text.charAt(at) <= LAST_LATIN;
    }

    private void add(String name) {
        String key = Plain.key(name);
        if (key.length() >= 2 && key.length() <= 60) {
            keys.add(key);
        }
    }

    /** The host of an address without {@code www}, in lower case; empty where there is none. */
    public static String host(String address) {
        try {
            String host = new URI(address.strip()).getHost();
            String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
            return name.startsWith("www.") ? name.substring(4) : name;
        } catch (URISyntaxException e) {
            return ""; // an address that is none has no host
        }
    }

    /** The part of a host that names the site: {@code example} of {@code news.example.co.uk}. */
    private static String label(String host) {
        String longest = "";
        String[] parts = host.split("\\.", -1);
        int end = parts.length - 1;
        if (end >= 2 && parts[end - 1].length() <= 3) {
            end--; // co.uk, com.tr
        }
        if (end >= 1) {
            longest = parts[end - 1];
        }
        return Plain.key(longest);
    }

    /** Whether a text is a host's name and nothing else, such as {@code Example.org}. */
    public static boolean looksLikeHost(String text) {
        int dot = text.lastIndexOf('.');
        int end = text.length() - dot - 1;
        if (dot < 1 || end < 2 || end > LONGEST_TOP_LEVEL) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = Character.isLetter(c) || i <= dot && (Character.isDigit(c) || c == '-' || c == '.');
            if (!fits || c == '.' && text.charAt(i + 1) == '.') {
                return false;
            }
        }
        return true;
    }

    /** Its host without {@code www}, empty where unknown. */
    public String host() {
        return host;
    }

    /** Whether a host without {@code www} is the site's, or of one domain with it; true where the site's is unknown. */
    public boolean isHost(String other) {
        return host.isEmpty()
                || other.equals(host)
                || host.endsWith("." + other)
                || other.endsWith("." + host)
                || !label.isEmpty() && label(other).equals(label);
    }

    /** Whether a text names the site or a part of it, as {@code Example Sport} does. */
    public boolean isOwn(String text) {
        int blank = text.indexOf(' ');
        String first = blank < 0 ? "" : Plain.key(text.substring(0, blank));
        return isNamedBy(text) || first.length() >= SHORTEST_LABEL && (first.equals(label) || keys.contains(first));
    }

    /** Whether a text gives the site's address. */
    public boolean isAddressedIn(String text) {
        return host.length() > SHORTEST_LABEL && text.toLowerCase(Locale.ROOT).contains(host);
    }

    /** Whether a text names the site: one of its names, or much the same as its host. */
    public boolean isNamedBy(String text) {
        String key = Plain.key(text);
        if (key.isEmpty() || key.length() > 60) {
            return false;
        }
        for (String known : keys) {
            if (known.equals(key)
                    || known.length() >= 5 && key.contains(known) && key.length() < 2 * known.length()
                    || key.length() >= 5 && known.contains(key) && known.length() < 2 * key.length()) {
                return true;
            }
        }
        return isLikeHost(text, key);
    }

    /** Whether a text is much the same as the name in the host, whatever the page says that it is called. */
    public boolean isAtHost(String text) {
        String key = Plain.key(text);
        return !key.isEmpty() && key.length() <= 60 && isLikeHost(text, key);
    }

    /** Where a title's part ends that stands before a last bar or dash and the site's name, -1 if it does not end so. */
    public int cut(String title) {
        int cut = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" \u2013 ")));
        return cut > 0 && isNamedBy(title.substring(cut + 3)) ? cut : -1;
    }

    private boolean isLikeHost(String text, String key) {
        return isLikeHostAsWritten(text, key) || isLikeHostAsWritten(text, Spelling.plain(key));
    }

    private boolean isLikeHostAsWritten(String text, String key) {
        if (label.length() < SHORTEST_LABEL) {
            return !hostKey.isEmpty() && key.equals(hostKey);
        }
        return key.equals(label)
                || key.equals(hostKey)
                || key.contains(label) && words(text) <= MOST_WORDS && label.length() * 3 > key.length()
                || key.length() >= 5 && label.contains(key) && key.length() * 3 > label.length() * 2
                || initials(text).equals(label);
    }

    private static int words(String text) {
        return Words.count(text);
    }

    private static String initials(String text) {
        var out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (start) {
                    out.append(Character.toLowerCase(c));
                }
                start = false;
            } else if (c != '\'' && c != '\u2019') {
                start = true;
            }
        }
        return out.toString();
    }
}
