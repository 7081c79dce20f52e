package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.dates.DateContext;
import io.github.broadsheet.metadata.dates.DateMatch;
import io.github.broadsheet.metadata.dates.DateText;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Link;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The date in the page's address: /2024/09/01/, /2024-09-01-story, /20240901/. */
final class AddressDates {
    private static final double PATH = 0.80;
    private static final int LONGEST_PATH = 200;

    private AddressDates() {}

    static void read(Evidence evidence, DateContext context, List<Clue> clues) {
        String address = evidence.outline().page().url().orElse("");
        ArticleDate date = in(address, context);
        for (Link link : evidence.links()) {
            if (date == null && link.rel().equals("canonical")) {
                address = link.href();
                date = in(address, context);
            }
        }
        if (date != null) {
            var match = new DateMatch(date, 0, address.length(), DateMatch.Form.ISO, null);
            clues.add(new Clue(Role.PUBLISHED, true, Provenance.Evidence.ADDRESS, PATH, match, address, Span.NONE));
        }
    }

    private static @Nullable ArticleDate in(String address, DateContext context) {
        int path = address.indexOf('/', address.indexOf("//") + 2);
        for (int i = Math.max(0, path); path >= 0 && i < address.length(); i++) {
            boolean starts = isDigit(address, i) && !isDigit(address, i - 1);
            String day = starts ? day(address, i) : "";
            ArticleDate date = day.isEmpty()
                    ? null
                    : DateText.value(day, context).map(DateMatch::date).orElse(null);
            if (date != null) {
                return ArticleDate.of(date.day(), day);
            }
        }
        String named = path < 0 ? "" : address.substring(path, Math.min(address.length(), path + LONGEST_PATH));
        for (DateMatch match : DateText.find(named, context)) {
            if (match.form() == DateMatch.Form.NAMED) {
                return ArticleDate.of(match.date().day(), match.date().raw());
            }
        }
        return null;
    }

    /** What looks like year, month and day from here on, as ISO 8601; else empty. */
    private static String day(String address, int start) {
        int digits = digits(address, start);
        if (digits == 8 && (address.startsWith("20", start) || address.startsWith("19", start))) {
            return address.substring(start, start + 4)
                    + '-'
                    + address.substring(start + 4, start + 6)
                    + '-'
                    + address.substring(start + 6, start + 8);
        }
        if (digits != 4 || !address.startsWith("20", start) && !address.startsWith("19", start)) {
            return "";
        }
        int month = start + 5;
        int monthDigits = digits(address, month);
        int day = month + monthDigits + 1;
        int dayDigits = digits(address, day);
        boolean parted = isSeparator(address, start + 4) && isSeparator(address, day - 1);
        if (!parted || monthDigits < 1 || monthDigits > 2 || dayDigits < 1 || dayDigits > 2) {
            return "";
        }
        return address.substring(start, start + 4)
                + '-'
                + address.substring(month, month + monthDigits)
                + '-'
                + address.substring(day, day + dayDigits);
    }

    private static boolean isSeparator(String address, int i) {
        return i < address.length() && "/-_.".indexOf(address.charAt(i)) >= 0;
    }

    private static boolean isDigit(String address, int i) {
        return i >= 0 && i < address.length() && address.charAt(i) >= '0' && address.charAt(i) <= '9';
    }

    private static int digits(String address, int start) {
        int end = start;
        while (isDigit(address, end)) {
            end++;
        }
        return end - start;
    }
}
