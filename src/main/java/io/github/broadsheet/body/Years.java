package io.github.broadsheet.body;

/** Finds years of this age in text: 19xx and 20xx that stand alone. */
final class Years {
    private Years() {}

    /** Whether a text holds one. */
    static boolean in(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            char c = text.charAt(i);
            boolean century = c == '2' && text.charAt(i + 1) == '0' || c == '1' && text.charAt(i + 1) == '9';
            if (century
                    && isDigit(text, i + 2)
                    && isDigit(text, i + 3)
                    && !isDigit(text, i - 1)
                    && !isDigit(text, i + 4)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
