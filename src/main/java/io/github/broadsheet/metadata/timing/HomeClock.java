package io.github.broadsheet.metadata.timing;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the country that a page comes from, where the ending of its host or its language names one and the whole
 * country keeps one time. A moment that a system declares in UTC and that is midnight there to the second is a day alone.
 */
record HomeClock(@Nullable ZoneId zone) {
    private static final Map<String, String> BY_COUNTRY = zones(
            "Europe/Berlin DE AT CH LI FR BE NL LU IT PL CZ SK HU HR SI BA RS ME MK AL DK NO SE MT",
            "Europe/Helsinki FI EE LV LT RO BG GR CY UA",
            "Europe/Istanbul TR SA QA KW IQ",
            "Asia/Dubai AE OM AZ GE AM",
            "Asia/Kolkata IN LK",
            "Asia/Karachi PK UZ",
            "Asia/Dhaka BD KG",
            "Asia/Bangkok TH VN KH LA",
            "Asia/Shanghai CN TW HK SG MY PH",
            "Asia/Tokyo JP KR",
            "Asia/Jerusalem IL",
            "Asia/Tehran IR");
    private static final Map<String, String> BY_LANGUAGE = zones(
            "Europe/Berlin de it pl cs sk hu hr sl da nb nn no sv",
            "Europe/Helsinki fi et lv lt ro bg el uk",
            "Europe/Istanbul tr",
            "Asia/Dubai az ka hy",
            "Asia/Kolkata hi",
            "Asia/Bangkok th vi",
            "Asia/Tokyo ja ko",
            "Asia/Jerusalem he");

    private static Map<String, String> zones(String... lines) {
        var zones = new HashMap<String, String>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                zones.put(words[i], words[0]);
            }
        }
        return zones;
    }

    /**
     * The clock of a page.
     *
     * @param country a country's code in capitals, empty if unknown
     * @param language a language's code, empty if unknown
     */
    static HomeClock of(String country, String language) {
        String name = country.isEmpty() ? BY_LANGUAGE.get(language) : BY_COUNTRY.get(country);
        return new HomeClock(name == null ? null : ZoneId.of(name));
    }

    /** The offset at which a moment in UTC is midnight here, null where it is not, or where it is midnight in Greenwich. */
    @Nullable
    ZoneOffset midnight(LocalDateTime utc) {
        if (zone == null || utc.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return null;
        }
        ZoneOffset offset = zone.getRules().getOffset(utc.toInstant(ZoneOffset.UTC));
        boolean midnight =
                utc.plusSeconds(offset.getTotalSeconds()).toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? offset : null;
    }
}
