package io.github.broadsheet.body;

import io.github.broadsheet.outline.Outline;
import java.util.List;
import java.util.Locale;

/** What the page's address tells of its kind. Paths are named in English on sites of every language. */
final class AddressFeatures {
    static final List<Feature> FEATURES = List.of(
            new Feature("url.depth", "steps of the path", "steps, -1 for no address"),
            new Feature("url.hyphens", "hyphens and underscores in the last step", "signs"),
            new Feature("url.length", "length of the last step", "characters"),
            new Feature("url.year", "the path holds a year", "0 or 1"),
            new Feature("url.digits", "digits in the path", "digits"),
            new Feature("url.article", "the path names news, a blog, a story", "0 or 1"),
            new Feature("url.forum", "path or host name a forum, threads, questions", "0 or 1"),
            new Feature("url.docs", "path or host name documentation, a guide, a wiki", "0 or 1"),
            new Feature("url.product", "the path names a product, a shop", "0 or 1"),
            new Feature("url.list", "the path names a category, a tag, a search", "0 or 1"));

    private static final String[] ARTICLE = {
        "blog", "news", "article", "story", "stories", "/post", "/insight", "magazine"
    };
    private static final String[] FORUM = {
        "forum", "thread", "/topic", "/t/", "question", "discussion", "/comments", "community", "board"
    };
    private static final String[] FORUM_HOST = {"forum", "community", "discuss", "exchange", "boards"};
    private static final String[] DOCS = {
        "docs", "/doc/", "wiki", "guide", "tutorial", "manual", "reference", "/learn", "handbook"
    };
    private static final String[] DOCS_HOST = {"docs.", "wiki", "developer"};
    private static final String[] PRODUCT = {"/product", "/item", "/p/", "/dp/", "/itm/", "/shop", "/store", "/buy"};
    private static final String[] LIST = {
        "categor", "collection", "/c/", "/tag", "/topic", "/list", "search", "/browse", "/archive", "/section"
    };

    private final boolean known;
    private final String host;
    private final String path;

    AddressFeatures(Outline outline) {
        String url = outline.page().url().orElse("").toLowerCase(Locale.ROOT);
        known = !url.isEmpty();
        int from = url.indexOf("//");
        int start = from < 0 ? 0 : from + 2;
        int end = url.length();
        for (int i = start; i < end; i++) {
            char c = url.charAt(i);
            end = c == '?' || c == '#' ? i : end;
        }
        int slash = url.indexOf('/', start);
        int cut = slash < 0 || slash > end ? end : slash;
        host = url.substring(Math.min(start, cut), cut);
        path = url.substring(cut, end);
    }

    void write(Row row) {
        int depth = 0;
        int last = 0;
        int end = path.length();
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) != '/' && (i == 0 || path.charAt(i - 1) == '/')) {
                depth++;
                last = i;
            }
        }
        if (end > last && path.charAt(end - 1) == '/') {
            end--;
        }
        row.put(known ? depth : -1);
        row.put(count(last, end, '-', '_'));
        row.put(end - last);
        row.put(Years.in(path));
        row.put(count(0, path.length(), '0', '9'));
        row.put(any(path, ARTICLE));
        row.put(any(path, FORUM) || any(host, FORUM_HOST));
        row.put(any(path, DOCS) || any(host, DOCS_HOST));
        row.put(any(path, PRODUCT));
        row.put(any(path, LIST));
    }

    /** Counts one of two signs, or digits for 0 and 9. */
    private int count(int from, int end, char one, char other) {
        int count = 0;
        for (int i = from; i < end; i++) {
            char c = path.charAt(i);
            count += c == one || c == other || one == '0' && c >= one && c <= other ? 1 : 0;
        }
        return count;
    }

    /** Whether a text holds one of these parts. */
    static boolean any(String text, String... parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
