package io.github.broadsheet.extend;

import java.util.List;
import org.jsoup.select.QueryParser;

/** CSS selectors in the form that jsoup reads. */
final class Selectors {
    private Selectors() {}

    /**
     * The same selector.
     *
     * @throws IllegalArgumentException if it is none
     */
    static String checked(String selector) {
        try {
            QueryParser.parse(selector);
            return selector;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not a selector: " + selector + " (" + e.getMessage() + ")", e);
        }
    }

    /** One selector that finds what the first of these does that finds anything in a document. */
    static String firstOf(List<String> selectors) {
        var out = new StringBuilder();
        var before = new StringBuilder("html");
        for (String selector : selectors) {
            if (out.isEmpty()) {
                out.append(selector);
            } else {
                out.append(", ").append(before).append(" :is(").append(selector).append(')');
            }
            before.append(":not(:has(").append(selector).append("))");
        }
        return out.toString();
    }
}
