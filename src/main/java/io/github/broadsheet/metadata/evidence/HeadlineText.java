package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.NameFinder;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the kicker and the subtitle, which some sites put inside the headline's element, off the headline. */
final class HeadlineText {
    private static final String SEPARATORS = ":|-\u2013 ";
    private static final int DEEPEST = 5;
    private static final int MOST_ELEMENTS = 60;
    private static final int SHORTEST = 5;
    private static final int SHORTEST_HEAD = 12;
    private static final NameFinder NAMES = new NameFinder(
            "kicker overline topline dach roof spitz pretitle pre-title supertitle super-title eyebrow "
                    + "label volanta topic categor rubri antetitulo surtitre occhiello tagline strapline "
                    + "visually-hidden visuallyhidden sr-only hidden u-hide",
            "subtitle sub-title subline subhead sub-head untertitel subtitulo sous-titre soustitre "
                    + "tagline strapline visually-hidden visuallyhidden sr-only");
    private static final long KICKER = 1;
    private static final long SUBTITLE = 2;

    private HeadlineText() {}

    /** A text inside the headline's element; {@code apart} if an element of its own holds it,
     * whose names tell what it is. */
    private record Part(String text, long names, boolean apart, boolean small, boolean headline) {}

    /**
     * The headline without the parts at its ends that are named or set as others, or that stand in elements of their
     * own where a declared title is the rest.
     *
     * @param declared the declared titles
     */
    static String alone(Box box, String whole, List<Pairs> declared) {
        if (box.children() == 0 || box.endBox() - box.index() > MOST_ELEMENTS) {
            return whole;
        }
        List<Part> parts = parts(box.element());
        if (parts.size() < 2) {
            return whole;
        }
        List<Part> marked = parts.stream().filter(Part::headline).toList();
        if (marked.size() == 1) {
            return marked.get(0).text();
        }
        boolean declaredWhole = startsOne(declared, Plain.key(whole));
        List<Part> rest = withoutSubtitle(withoutKicker(parts, declaredWhole, declared), declaredWhole, declared);
        return rest.size() == parts.size() ? whole : joined(rest);
    }

    private static List<Part> withoutKicker(List<Part> parts, boolean declaredWhole, List<Pairs> declared) {
        Part first = parts.get(0);
        List<Part> rest = parts.subList(1, parts.size());
        String key = Plain.key(joined(rest));
        boolean other =
                (first.names() & KICKER) != 0 || !declaredWhole && (isSubtitle(first) || startsOne(declared, key));
        return other && key.length() >= SHORTEST ? rest : parts;
    }

    private static List<Part> withoutSubtitle(List<Part> parts, boolean declaredWhole, List<Pairs> declared) {
        for (int head = declaredWhole ? 0 : parts.size() - 1; head > 0; head--) {
            List<Part> rest = parts.subList(0, head);
            String key = Plain.key(joined(rest));
            boolean other = isSubtitle(parts.get(head))
                    || parts.get(head).apart() && key.length() >= SHORTEST_HEAD && isOne(declared, key);
            if (other && key.length() >= SHORTEST) {
                return rest;
            }
        }
        return parts;
    }

    /** Whether a part is named as a subtitle, or set as one. */
    private static boolean isSubtitle(Part part) {
        return part.small() || (part.names() & SUBTITLE) != 0;
    }

    /** Whether a declared title begins with a text's key. */
    static boolean startsOne(List<Pairs> declared, String key) {
        for (Pairs title : declared) {
            if (title.key().startsWith(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(List<Pairs> declared, String key) {
        for (Pairs title : declared) {
            if (title.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static String joined(List<Part> parts) {
        var out = new StringBuilder();
        for (Part part : parts) {
            out.append(out.isEmpty() ? "" : " ").append(part.text());
        }
        int start = 0;
        while (start < out.length() && SEPARATORS.indexOf(out.charAt(start)) >= 0) {
            start++;
        }
        int end = out.length();
        while (end > start && SEPARATORS.indexOf(out.charAt(end - 1)) >= 0) {
            end--;
        }
        return out.substring(start, end);
    }

    /** The texts side by side in the element, or in the only element inside it; none where there is but one. */
    private static List<Part> parts(Element element) {
        Element at = element;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            List<Node> shown = shown(at);
            if (shown.size() > 1) {
                return shown.stream().map(HeadlineText::part).toList();
            }
            at = shown.size() == 1 && shown.get(0) instanceof Element only ? only : null;
        }
        return List.of();
    }

    private static List<Node> shown(Element element) {
        var shown = new ArrayList<Node>(2);
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text
                    ? !Plain.collapsed(text.getWholeText()).isEmpty()
                    : child instanceof Element inner && inner.hasText()) {
                shown.add(child);
            }
        }
        return shown;
    }

    private static Part part(Node node) {
        if (node instanceof TextNode text) {
            return new Part(Plain.collapsed(text.getWholeText()), 0, false, false, false);
        }
        if (!(node instanceof Element element)) {
            return new Part("", 0, false, false, false);
        }
        long names = NAMES.in(element.className()) | NAMES.in(element.id());
        boolean headline = element.attr("itemprop").contains("headline");
        return new Part(Plain.collapsed(element.wholeText()), names, true, element.nameIs("small"), headline);
    }
}
