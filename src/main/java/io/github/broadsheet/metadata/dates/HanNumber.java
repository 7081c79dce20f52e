package io.github.broadsheet.metadata.dates;

/** Numbers in Chinese characters, as they stand before the words for year, month and day. */
final class HanNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST = 5;

    private HanNumber() {}

    /** Where the number that starts here ends; {@code start} itself if there is none before 年, 月, 日 or 号. */
    static int end(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isDigit(text.charAt(end))) {
            end++;
        }
        boolean dated = end > start && end < text.length() && "年月日号號".indexOf(text.charAt(end)) >= 0;
        return dated ? end : start;
    }

    private static boolean isDigit(char c) {
        return c == '十' || c == '零' || c == '○' || DIGITS.indexOf(c) >= 0;
    }

    /** Digits one by one (二〇二四), or with a ten among them (二十一). */
    static long value(String text, int start, int end) {
        long value = 0;
        boolean fresh = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '十') {
                value = fresh ? 10 : value * 10;
                if (i + 1 < end) {
                    value += Math.max(0, DIGITS.indexOf(text.charAt(i + 1)));
                }
                return value;
            }
            value = value * 10 + Math.max(0, DIGITS.indexOf(c));
            fresh = false;
        }
        return value;
    }
}
