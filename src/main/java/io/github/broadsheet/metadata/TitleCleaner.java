package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Headline;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Site;
import java.util.ArrayList;
import java.util.List;

/** Takes the site's name and the like off a declared title: what stands before the first or after the last separator. */
final class TitleCleaner {
    private static final String SEPARATORS =
            "|-\u2013\u2014\u00b7\u2022\u00bb\u00ab\u203a\u2039/:~\u2015\uff5c_\u2502\u25cf";

    private static final int LONGEST = 1_000;
    private static final int SHORTEST = 10;

    private final Site site;
    private final String headline;
    private final String address;

    /**
     * A cleaner.
     *
     * @param address the page's address, empty where unknown
     */
    TitleCleaner(Site site, Headline headline, String address) {
        this.site = site;
        this.headline = Plain.key(headline.text());
        this.address = address;
    }

    /** The title alone. */
    String clean(String raw) {
        String text = withoutSection(raw.replace('\n', ' ').strip());
        boolean shown = Plain.key(text).equals(headline);
        if (text.isEmpty() || text.length() > LONGEST || shown && site.cut(text) <= SHORTEST) {
            return text;
        }
        List<int[]> cuts = cuts(text);
        int from = 0;
        int to = text.length();
        boolean again = true;
        while (again && !cuts.isEmpty()) {
            again = false;
            int[] last = cuts.get(cuts.size() - 1);
            if (isForeign(text.substring(last[1], to), text.substring(from, last[0]))) {
                to = last[0];
                cuts.remove(cuts.size() - 1);
                again = true;
                continue;
            }
            int[] first = cuts.get(0);
            if (isForeign(text.substring(from, first[0]), text.substring(first[1], to))) {
                from = first[1];
                cuts.remove(0);
                again = true;
            }
        }
        return text.substring(from, to).strip();
    }

    /** The title without a section after a last bar that the address names as well: {@code … | Opinion} at {@code /opinion/…}. */
    private String withoutSection(String title) {
        int bar = title.lastIndexOf(" | ");
        String key = bar > SHORTEST ? Plain.key(title.substring(bar + 3)) : "";
        if (key.isEmpty()) {
            return title;
        }
        int start = Math.max(0, address.indexOf("//") + 2);
        for (int slash = address.indexOf('/', start); slash >= 0; ) {
            int next = address.indexOf('/', slash + 1);
            if (next > slash && Plain.key(address.substring(slash + 1, next)).equals(key)) {
                return title.substring(0, bar).strip();
            }
            slash = next;
        }
        return title;
    }

    private boolean isForeign(String part, String rest) {
        String restKey = Plain.key(rest);
        if (restKey.isEmpty()) {
            return false;
        }
        if (restKey.equals(headline) && !headline.isEmpty()) {
            return true;
        }
        String partKey = Plain.key(part);
        if (partKey.equals(headline)) {
            return false;
        }
        return partKey.isEmpty() || site.isNamedBy(part.strip());
    }

    /** Where separators stand: a bar anywhere, another sign between blanks, a colon before a blank. */
    private static List<int[]> cuts(String text) {
        var cuts = new ArrayList<int[]>();
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (SEPARATORS.indexOf(c) < 0) {
                continue;
            }
            int start = i;
            while (i + 1 < text.length() && SEPARATORS.indexOf(text.charAt(i + 1)) >= 0) {
                i++;
            }
            boolean before = text.charAt(start - 1) == ' ';
            boolean after = i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (before && after || c == '|' || c == '\uff5c' || c == '_' && !before || c == ':' && after) {
                cuts.add(new int[] {start, i + 1});
            }
        }
        return cuts;
    }
}
