package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the kicker, which some sites put inside the headline's element, off the headline. */
final class HeadlineText {
    private static final int DEEPEST = 5;
    private static final int MOST_ELEMENTS = 60;
    private static final String[] KICKERS = {
        "kicker", "overline", "topline", "dach", "roof", "spitz", "pretitle", "pre-title", "supertitle", "super-title",
        "eyebrow", "label", "volanta", "topic", "categor", "rubri", "antetitulo", "surtitre", "occhiello", "tagline",
        "strapline", "visually-hidden", "visuallyhidden", "sr-only", "hidden", "u-hide"
    };

    private HeadlineText() {}

    private record Part(String text, String names) {}

    /**
     * The headline without its first part where that is named as a kicker or stands in an element of its own and a
     * declared title is the rest.
     *
     * @param declared the declared titles
     */
    static String withoutKicker(Box box, String whole, List<Pairs> declared) {
        if (box.children() == 0 || box.endBox() - box.index() > MOST_ELEMENTS) {
            return whole;
        }
        List<Part> parts = parts(box.element());
        if (parts.size() < 2) {
            return whole;
        }
        String rest = joined(parts, 1);
        String restKey = Plain.key(rest);
        if (restKey.length() < 5) {
            return whole;
        }
        String wholeKey = Plain.key(whole);
        boolean named = isKicker(parts.get(0).names());
        return named || startsOne(declared, restKey) && !startsOne(declared, wholeKey) ? rest : whole;
    }

    private static boolean startsOne(List<Pairs> declared, String key) {
        for (Pairs title : declared) {
            if (title.key().startsWith(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKicker(String names) {
        for (String kicker : KICKERS) {
            if (names.contains(kicker)) {
                return true;
            }
        }
        return false;
    }

    private static String joined(List<Part> parts, int from) {
        var out = new StringBuilder();
        for (Part part : parts.subList(from, parts.size())) {
            out.append(out.isEmpty() ? "" : " ").append(part.text());
        }
        int start = 0;
        while (start < out.length() && ":|-\u2013 ".indexOf(out.charAt(start)) >= 0) {
            start++;
        }
        return out.substring(start);
    }

    /** The texts side by side in the element, or in the only element inside it. */
    private static List<Part> parts(Element element) {
        Element at = element;
        for (int depth = 0; depth < DEEPEST; depth++) {
            var parts = new ArrayList<Part>();
            Element only = null;
            for (Node child : at.childNodes()) {
                String text = "";
                String names = "";
                if (child instanceof TextNode node) {
                    text = Plain.collapsed(node.getWholeText());
                } else if (child instanceof Element inner) {
                    text = Plain.collapsed(inner.wholeText());
                    names = (inner.className() + ' ' + inner.id()).toLowerCase(Locale.ROOT);
                    only = text.isEmpty() ? only : inner;
                }
                if (!text.isEmpty()) {
                    parts.add(new Part(text, names));
                }
            }
            if (parts.size() != 1 || only == null) {
                return parts;
            }
            at = only;
        }
        return List.of();
    }
}
