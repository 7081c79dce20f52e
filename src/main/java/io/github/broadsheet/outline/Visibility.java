package io.github.broadsheet.outline;

import java.util.List;
import org.jsoup.nodes.Attributes;

/** What the markup of an element tells of whether a reader sees it. */
public final class Visibility {
    /** Names of classes, or parts of them, for text that is there for screen readers alone. */
    public static final List<String> UNSEEN =
            List.of("visually-hidden", "visuallyhidden", "sr-only", "screen-reader", "offscreen");

    private static final NameFinder UNSEEN_NAMES = new NameFinder(List.of(UNSEEN));
    private static final String SEEN = "not-sr-only"; // on some widths at least
    private static final List<String> HIDING = List.of("display:none", "visibility:hidden");
    private static final List<String> CLIPPING = List.of("clip:rect(0", "clip:rect(1px", "clip-path:inset(50%");

    private Visibility() {}

    /** Whether an element is hidden from everybody, by an attribute or by its style. */
    static boolean isHidden(Attributes attributes) {
        return attributes.hasKey("hidden") && !attributes.get("hidden").equalsIgnoreCase("until-found")
                || says(attributes.get("style"), HIDING);
    }

    /** Whether a class says that an element is there for screen readers alone. */
    static boolean isUnseen(String className) {
        return UNSEEN_NAMES.in(className) != 0 && !className.contains(SEEN);
    }

    /** Whether the style of an element shows nothing of it, which leaves it to screen readers. */
    static boolean isClipped(Attributes attributes) {
        return says(attributes.get("style"), CLIPPING);
    }

    /** Whether a style has one of these beginnings of rules, in whatever case and with whatever blanks. */
    private static boolean says(String style, List<String> rules) {
        for (int start = 0; start < style.length(); start++) {
            int c = style.charAt(start) | ' '; // a small letter, if it is one
            for (int k = 0; k < rules.size(); k++) {
                if (c == rules.get(k).charAt(0) && saysAt(style, start, rules.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean saysAt(String style, int start, String rule) {
        int matched = 0;
        for (int i = start; i < style.length() && matched < rule.length(); i++) {
            char c = style.charAt(i);
            if (c == ' ') {
                continue;
            }
            if (Character.toLowerCase(c) != rule.charAt(matched)) {
                return false;
            }
            matched++;
        }
        return matched == rule.length();
    }
}
