package io.github.broadsheet.cli;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What many pages gave: how many, of what kind, which fields, in what time. */
final class Summary {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> fields = new LinkedHashMap<>();
    private long[] nanos = new long[64];
    private int pages;
    private int skipped;
    private int failed;
    private String slowest = "";
    private long longest = -1;

    Summary() {
        for (Field<?> field : Field.all()) {
            fields.put(field.name(), 0);
        }
    }

    /** Adds a page and how long it took. */
    void add(String page, Article article, long time) {
        statuses.merge(article.status().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
        article.metadata().facts().keySet().forEach(field -> fields.merge(field.name(), 1, Integer::sum));
        if (pages == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * pages);
        }
        nanos[pages++] = time;
        if (time > longest) {
            longest = time;
            slowest = page;
        }
    }

    /** Adds a page that was there from an earlier run. */
    void skip() {
        skipped++;
    }

    /** Adds a page that could not be read. */
    void fail() {
        failed++;
    }

    /** The summary for people, a line each. */
    List<String> lines() {
        String first = counted(pages, "page")
                + (skipped > 0 ? ", " + skipped + " more there already" : "")
                + (failed > 0 ? ", " + failed + " not read" : "");
        if (pages == 0) {
            return List.of(first);
        }
        return List.of(first, "status  " + listed(statuses), "fields  " + listed(fields), "time    " + times());
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String listed(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private String times() {
        long[] sorted = Arrays.copyOf(nanos, pages);
        Arrays.sort(sorted);
        return "half of the pages within " + millis(sorted[(pages - 1) / 2]) + ", 95 % within "
                + millis(sorted[(int) Math.ceil(pages * 0.95) - 1]) + ", the slowest " + millis(longest) + " ("
                + slowest + ")";
    }

    private static String millis(long time) {
        return String.format(Locale.ROOT, "%.1f ms", time / NANOS_PER_MILLI);
    }
}
