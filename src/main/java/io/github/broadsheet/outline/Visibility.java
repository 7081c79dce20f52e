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
    /** What a style says: that it hides an element from everybody, that it shows nothing of it. */
    static final int HIDES = 1;

    static final int CLIPS = 1 << 1;

    private static final List<String> CLIPPING = List.of("clip:rect(0", "clip:rect(1px", "clip-path:inset(50%");

    private Visibility() {}

    /** Whether an attribute hides an element from everybody. */
    static boolean isHidden(Attributes attributes) {
        return attributes.hasKey("hidden") && !attributes.get("hidden").equalsIgnoreCase("until-found");
    }

    /** Whether a class says that an element is there for screen readers alone. */
    static boolean isUnseen(String className) {
        return UNSEEN_NAMES.in(className) != 0 && !className.contains(SEEN);
    }

    /** What a style says of whether a reader sees the element, as bits, in whatever case and with whatever blanks. */
    static int says(String style) {
        int says = 0;
        for (int i = 0; i < style.length(); i++) {
            says |= switch (style.charAt(i)) {
                case 'd', 'D' -> saysAt(style, i, "display:none") ? HIDES : 0;
                case 'v', 'V' -> saysAt(style, i, "visibility:hidden") ? HIDES : 0;
                case 'c', 'C' -> clipsAt(style, i) ? CLIPS : 0;
                default -> 0;
            };
        }
        return says;
    }

    private static boolean clipsAt(String style, int start) {
        for (int k = 0; k < CLIPPING.size(); k++) {
            if (saysAt(style, start, CLIPPING.get(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule begins at an index of a style. */
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
