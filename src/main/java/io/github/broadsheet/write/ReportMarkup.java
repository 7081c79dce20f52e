package io.github.broadsheet.write;

import java.util.Locale;

/** HTML of a report in the making. What a page said enters as text only, with every sign that HTML knows escaped. */
final class ReportMarkup {
    private static final int LONGEST_TEXT = 1000;
    private static final int SHOWN_OF_LONG_TEXT = 300;
    private static final int TENTHS = 10;

    private final StringBuilder out = new StringBuilder();

    /** Markup of our own, as it is. */
    ReportMarkup html(String markup) {
        out.append(markup);
        return this;
    }

    ReportMarkup number(long value) {
        out.append(value);
        return this;
    }

    /** Words of the page, fit for an element or a quoted attribute. */
    ReportMarkup text(String words) {
        String wellFormed = JsonOutput.wellFormed(words);
        for (int i = 0; i < wellFormed.length(); i++) {
            escape(wellFormed.charAt(i));
        }
        return this;
    }

    private void escape(char sign) {
        switch (sign) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> out.append(sign);
            default -> out.append(Character.isISOControl(sign) ? '\ufffd' : sign);
        }
    }

    /** Words of the page in full; of very long ones only the beginning is open. */
    ReportMarkup longText(String words) {
        if (words.length() <= LONGEST_TEXT) {
            return text(words);
        }
        boolean splits = Character.isHighSurrogate(words.charAt(SHOWN_OF_LONG_TEXT - 1));
        int cut = splits ? SHOWN_OF_LONG_TEXT - 1 : SHOWN_OF_LONG_TEXT;
        text(words.substring(0, cut));
        html("…<details><summary>The rest of ").number(words.length()).html(" characters</summary>");
        return text(words.substring(cut)).html("</details>");
    }

    /** A probability or confidence, 0 to 1, as a number with a bar below it; a dash where it is none. */
    ReportMarkup sure(String label, double value) {
        if (Double.isNaN(value)) {
            return html("<span class=\"sure\">").html(label).html("–</span>");
        }
        double part = Math.max(0, Math.min(1, value));
        html("<span class=\"sure s")
                .number(Math.round(part * TENTHS))
                .html("\">")
                .html(label);
        return html(String.format(Locale.ROOT, "%.2f", part)).html("</span>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
