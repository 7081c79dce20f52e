package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.dates.Spelling;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Pairs;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.evidence.Site;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.NameFinder;
import io.github.broadsheet.outline.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Offers what the site's own menu calls the folder that the page's address lies in, where nothing better is known. */
final class MenuReader {
    private static final double GOOD = 0.5;
    private static final double LIKE = 0.75;
    /** Folders that say what kind of text lies in them, not what it is about, as keys. */
    static final Set<String> FORMS = Set.of(
            "blog",
            "blogs",
            "resources",
            "articles",
            "article",
            "artikel",
            "posts",
            "questions",
            "products",
            "magazine",
            "magazin",
            "forum",
            "pages",
            "stories",
            "search",
            "archive",
            "archiv",
            "youtube",
            "\u90e8\u843d\u683c");

    private static final int MOST_BOXES = 20_000;
    private static final int MOST_LINKS = 400;
    private static final int MOST_NAMES = 10;
    private static final int SHORTEST_FOLDER = 4; // shorter ones are languages
    private static final double BY_NAME = 0.95;
    private static final int LONGEST_NAME = 40;
    private static final char LAST_LATIN = '\u024f';

    private final Reading reading;
    private final String host;
    /** Folders of people and of tags. */
    private static final NameFinder PERSONAL =
            new NameFinder("/blog /author /avtor /user /people /person /profil /tag /topic /columnist /opinion");

    private final String path;

    private MenuReader(Reading reading) {
        this.reading = reading;
        String address = reading.evidence().outline().page().url().orElse("");
        this.host = Site.host(address);
        this.path = path(address);
    }

    static void read(Reading reading, String title) {
        boolean known = reading.ballot()
                .best(Field.SECTION)
                .filter(found -> found.confidence() >= GOOD)
                .isPresent();
        var reader = new MenuReader(reading);
        if (known) {
            return;
        }
        LabelReader.read(reading, title);
        CurrentEntry.read(reading, title);
        if (reader.path.indexOf('/', 1) > 0) {
            reader.readLinks(title);
        }
        if (reader.path.length() > 1
                && reading.ballot()
                        .best(Field.SECTION)
                        .filter(found -> found.confidence() >= GOOD)
                        .isEmpty()) {
            reader.readNames(title);
        }
    }

    private void readLinks(String title) {
        Evidence evidence = reading.evidence();
        List<Box> boxes = evidence.outline().boxes();
        Box best = null;
        int longest = 0;
        for (Box box : boxes.subList(0, Math.min(MOST_BOXES, boxes.size()))) {
            int length = box.tag().equals("a") ? shared(box.attr("href").strip()) : 0;
            if (length > longest && isSection(name(box), length, title)) {
                best = box;
                longest = length;
            }
        }
        offer(best, 1, title);
    }

    private void offer(@Nullable Box entry, double share, String title) {
        if (entry != null) {
            String name =
                    SectionNames.read(name(entry), false, reading.site(), title).get(0);
            reading.ballot().add(Offer.on(Ranking.SECTION_MENU, name, entry.path(), name, share, Span.NONE));
        }
    }

    /** Reads the entry of the menu that the page's title names before the site, or that a folder of its address is called. */
    private void readNames(String title) {
        List<String> names = new ArrayList<>(folders());
        names.addAll(partsOfTitle());
        Box best = null;
        int last = -1;
        int links = 0;
        for (Box box : names.isEmpty() ? List.<Box>of() : reading.outline().boxes()) {
            boolean above = box.firstSegment()
                    < Math.max(1, reading.evidence().headline().first());
            if (!above || links > MOST_LINKS) {
                break;
            }
            if (box.tag().equals("a") && box.attr("href").length() > 1) {
                links++;
                String key = Plain.key(Spelling.plain(name(box)));
                int at = key.length() < SHORTEST_FOLDER && (key.isEmpty() || key.charAt(0) <= LAST_LATIN)
                        ? -1
                        : Math.max(names.lastIndexOf(key), names.lastIndexOf(Plain.key(german(name(box)))));
                if (at > last
                        && !FORMS.contains(key)
                        && !SectionNames.read(name(box), false, reading.site(), title)
                                .isEmpty()) {
                    best = box;
                    last = at;
                }
            }
        }
        String known = reading.ballot()
                .best(Field.SECTION)
                .map(found -> Plain.key(found.value()))
                .orElse("");
        if (best != null && !known.startsWith(Plain.key(name(best)))) {
            offer(best, BY_NAME, title);
        }
    }

    /** The folders that the page lies in, from the outermost, as keys. */
    private List<String> folders() {
        var folders = new ArrayList<String>();
        int from = 1;
        int query = path.indexOf('?');
        int end = query < 0 ? path.length() : query;
        for (int i = 1; i < end && folders.size() < MOST_NAMES; i++) {
            if (path.charAt(i) == '/') {
                folders.add(Plain.key(path.substring(from, i)));
                from = i + 1;
            }
        }
        return folders;
    }

    /** The parts of the page's title between the headline and the last part, which is the site's, as keys. */
    private List<String> partsOfTitle() {
        var parts = new ArrayList<String>();
        String title = reading.evidence().titleElement();
        int from = -1;
        for (int i = 1; i + 1 < title.length() && parts.size() < MOST_NAMES; i++) {
            boolean sign = title.charAt(i - 1) == ' '
                    && title.charAt(i + 1) == ' '
                    && "|-\u2013\u2014\u00bb\u2022".indexOf(title.charAt(i)) >= 0;
            if (sign) {
                if (from >= 0) {
                    parts.add(Plain.key(Spelling.plain(title.substring(from, i))));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** German umlauts as addresses write them. */
    private static String german(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.replace("\u00e4", "ae")
                .replace("\u00f6", "oe")
                .replace("\u00fc", "ue")
                .replace("\u00df", "ss");
    }

    /** Whether a link's text is the name of a section, much the same as its folder's. */
    private boolean isSection(String name, int length, String title) {
        String key = Plain.key(name);
        String folder = Plain.key(path.substring(path.lastIndexOf('/', length - 1) + 1, length));
        return !key.isEmpty()
                && !FORMS.contains(key)
                && (Pairs.of(key).likeness(Pairs.of(folder)) >= LIKE
                        || Pairs.of(Plain.key(Spelling.plain(name))).likeness(Pairs.of(folder)) >= LIKE
                        || key.charAt(0) > LAST_LATIN && isTopic(folder, length))
                && !SectionNames.read(name, false, reading.site(), title).isEmpty();
    }

    /** Whether a folder that is named otherwise than its link may be a section's all the same. */
    private boolean isTopic(String folder, int length) {
        return folder.length() > 2
                && folder.charAt(0) >= 'a'
                && folder.charAt(0) <= 'z'
                && PERSONAL.in(path, 0, length) == 0;
    }

    private String name(Box link) {
        String text = reading.evidence().text(link);
        return text.length() > LONGEST_NAME ? "" : text;
    }

    /** How much of the page's path a link's address is, where it is the address of a folder around the page; else 0. */
    private int shared(String address) {
        boolean local = address.startsWith("/") && !address.startsWith("//");
        String folder = local ? address : isOfSite(address) ? path(address) : "";
        int end = folder.length();
        while (end > 0 && folder.charAt(end - 1) == '/') {
            end--;
        }
        boolean around = end > 1 && path.length() > end + 1 && path.startsWith(folder.substring(0, end));
        return around && path.charAt(end) == '/' ? end : 0;
    }

    private boolean isOfSite(String address) {
        int start = address.indexOf("//") + 2;
        start += address.startsWith("www.", start) ? 4 : 0;
        return start > 1 && !host.isEmpty() && address.startsWith(host, start);
    }

    /** What follows the host in an address, empty if nothing does. */
    private static String path(String address) {
        int host = address.indexOf("//");
        int start = host < 0 ? -1 : address.indexOf('/', host + 2);
        return start < 0 ? "" : address.substring(start);
    }
}
