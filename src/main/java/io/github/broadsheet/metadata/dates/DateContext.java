package io.github.broadsheet.metadata.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a page before its dates are read.
 *
 * @param language the page's language as a two- or three-letter code, empty if unknown
 * @param order the order of day and month where the numbers leave it open
 * @param certain whether the order is known from the page, not just usual in its language
 * @param clock the zone of the page's clocks, null if the caller named none
 * @param fetch when the page was fetched, null if the caller did not say
 */
public record DateContext(
        String language,
        DayOrder order,
        boolean certain,
        @Nullable ZoneId clock,
        @Nullable Instant fetch) {
    private static final int ZONES_AHEAD_HOURS = 14;
    private static final Set<String> YEAR_FIRST = Set.of("ko", "ja", "zh", "hu", "lt", "mn");
    private static final Set<String> MONTH_FIRST_REGIONS = Set.of("US", "PH", "FM", "GU", "PR");

    /**
     * The context of a page.
     *
     * @param tag the page's language as a BCP 47 tag, empty if unknown; an English page without a region writes as in
     *     the United States
     * @param region a country that other evidence names, such as the ending of the host; empty if there is none
     */
    public static DateContext of(String tag, String region, @Nullable ZoneId clock, @Nullable Instant fetch) {
        String language = language(tag);
        String declared = region.isEmpty() ? region(tag) : region;
        boolean monthFirst = language.equals("en") || language.isEmpty()
                ? declared.isEmpty() || MONTH_FIRST_REGIONS.contains(declared)
                : declared.equals("PH");
        DayOrder order = YEAR_FIRST.contains(language)
                ? DayOrder.YEAR_FIRST
                : monthFirst ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        return new DateContext(language, order, false, clock, fetch);
    }

    /** The same page, now that its order is known from its own dates. */
    public DateContext withOrder(DayOrder known) {
        return new DateContext(language, known, true, clock, fetch);
    }

    private static String language(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return end == 2 || end == 3 ? Spelling.plain(tag.substring(0, end)) : "";
    }

    private static String region(String tag) {
        int dash = Math.max(tag.lastIndexOf('-'), tag.lastIndexOf('_'));
        return dash > 0 && tag.length() - dash == 3 ? tag.substring(dash + 1).toUpperCase(java.util.Locale.ROOT) : "";
    }

    /** The zone of the page's clocks. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(clock);
    }

    /** When the page was fetched. */
    public Optional<Instant> fetched() {
        return Optional.ofNullable(fetch);
    }

    /** Whether a day had not come anywhere on earth when the page was fetched. */
    boolean isFuture(LocalDate day) {
        Instant moment = fetch;
        return moment != null
                && day.isAfter(
                        moment.atOffset(ZoneOffset.ofHours(ZONES_AHEAD_HOURS)).toLocalDate());
    }
}
