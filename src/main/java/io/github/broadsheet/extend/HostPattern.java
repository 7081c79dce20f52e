package io.github.broadsheet.extend;

import java.io.Serializable;
import java.util.Locale;

/**
 * A host and all hosts below it, or those below it alone.
 *
 * @param host in lower case
 * @param belowOnly whether the host itself is meant too
 */
record HostPattern(String host, boolean belowOnly) implements Serializable {
    private static final String BELOW = "*.";

    /**
     * Reads {@code example.org} or {@code *.example.org}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static HostPattern of(String pattern) {
        boolean below = pattern.startsWith(BELOW);
        String host = (below ? pattern.substring(BELOW.length()) : pattern).toLowerCase(Locale.ROOT);
        boolean plain = host.chars().allMatch(sign -> Character.isLetterOrDigit(sign) || ".-_".indexOf(sign) >= 0);
        if (host.isEmpty() || !plain || host.startsWith(".") || host.endsWith(".")) {
            throw new IllegalArgumentException(
                    "not a host: " + pattern + " (write the name alone, such as example.org or *.example.org)");
        }
        return new HostPattern(host, below);
    }

    /** 0 where the pattern does not hold, else more the closer it is; a host itself is closer than those below it. */
    int closeness(String name) {
        if (name.equals(host)) {
            return belowOnly ? 0 : 2 * host.length() + 1;
        }
        return name.endsWith("." + host) ? 2 * host.length() : 0;
    }

    @Override
    public String toString() {
        return belowOnly ? BELOW + host : host;
    }
}
