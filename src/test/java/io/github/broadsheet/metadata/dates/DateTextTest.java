package io.github.broadsheet.metadata.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateTextTest {
    static Stream<String> lines() throws IOException {
        try (InputStream in = DateTextTest.class.getResourceAsStream("dates.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsTheFormsOfManyLanguages(String line) {
        String[] cells = line.split("\t", -1);
        assertThat(dates(cells)).as(cells[1]).isEqualTo(cells[2]);
    }

    @Test
    void theTableHoldsMoreThanFortyLanguages() throws IOException {
        Set<String> languages =
                lines().map(line -> line.split("[-@\t]", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(languages).hasSizeGreaterThan(60);
    }

    @Test
    void doesNotDependOnTheMachinesLocaleOrZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(lines().map(line -> line.split("\t", -1)))
                    .allSatisfy(cells -> assertThat(dates(cells)).isEqualTo(cells[2]));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String dates(String[] cells) {
        String[] tag = cells[0].split("@", -1);
        Instant fetched = cells.length > 3 ? Instant.parse(cells[3]) : null;
        DateContext context = DateContext.of(tag[0], tag.length > 1 ? tag[1] : "", null, fetched);
        List<DateMatch> found = DateText.find(cells[1], context);
        return found.isEmpty()
                ? "-"
                : found.stream().map(match -> match.date().iso()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-01, 2024-09-01",
        "20240901, 2024-09-01",
        "20240901T065900Z, 2024-09-01T06:59Z",
        "20240901065900, 2024-09-01T06:59",
        "2024-09-01T06:59, 2024-09-01T06:59",
        "2024-09-01T06:59:00+0400, 2024-09-01T06:59+04:00",
        "2024-09-01T06:59:00.5-03:30, 2024-09-01T06:59:00.500-03:30",
        "2024-09-01 06:59:00 UTC, 2024-09-01T06:59Z",
        "2024-09-01 06:59 AM, 2024-09-01T06:59",
        "2024-9-1, 2024-09-01",
        "'Sun, 01 Sep 2024 06:59:12 +0400', 2024-09-01T06:59:12+04:00",
    })
    void readsWhatMachinesWrite(String value, String expected) {
        assertThat(DateText.value(value, PLAIN))
                .hasValueSatisfying(match -> assertThat(match.date().iso()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-13-01",
        "2024-02-30",
        "00000000",
        "1725173940",
        "version 2.10.2024.1",
        "tomorrow",
        "'{{date}}'",
        "0000-00-00T00:00:00"
    })
    void takesNothingThatIsNoDate(String value) {
        assertThat(DateText.value(value, PLAIN)).isEmpty();
    }

    @Test
    void readsSecondsAndMillisecondsOnlyWhereAskedTo() {
        assertThat(DateText.epoch("1725173940", PLAIN))
                .hasValueSatisfying(match -> assertThat(match.date().iso()).isEqualTo("2024-09-01T06:59Z"));
        assertThat(DateText.epoch("1725173940000", PLAIN)).isPresent();
        assertThat(DateText.epoch("172517394", PLAIN)).isEmpty();
        assertThat(DateText.find("1725173940", PLAIN)).isEmpty();
    }

    @Test
    void leavesOpenWhichIsTheMonthWhereThePageDoes() {
        DateMatch match = DateText.find("03/04/2024", PLAIN).get(0);
        assertThat(match.date().iso()).isEqualTo("2024-03-04");
        assertThat(match.other()).hasToString("2024-04-03");
        assertThat(DateText.find("25/04/2024", PLAIN).get(0).other()).isNull();
    }

    @Test
    void givesTheCallersZoneToTimesWithoutOne() {
        DateContext baku = DateContext.of("az", "", ZoneId.of("Asia/Baku"), null);
        assertThat(DateText.find("1 sentyabr 2024, 06:59", baku).get(0).date().iso())
                .isEqualTo("2024-09-01T06:59+04:00");
        assertThat(DateText.find("1 sentyabr 2024", baku).get(0).date().iso()).isEqualTo("2024-09-01");
    }

    @Test
    void readsALongHostileTextInOnePass() {
        String text = "1 1. 1 de . , 1:1 Sep 12 2024年".repeat(20_000);
        assertThat(DateText.find(text, PLAIN)).hasSizeLessThan(60_001);
    }

    private static final DateContext PLAIN = DateContext.of("en", "", null, null);
}
