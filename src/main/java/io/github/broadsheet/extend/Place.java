package io.github.broadsheet.extend;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where a field's value stands on a site's pages.
 *
 * @param selector of the elements
 * @param attribute that holds the value, empty where it is the element's own way of saying
 */
record Place(String selector, String attribute) implements Serializable {

    /** Reads {@code selector} or {@code selector @attribute}. */
    static Place of(String text) {
        int at = text.lastIndexOf(" @");
        boolean named = at > 0 && text.indexOf(']', at) < 0 && text.indexOf(')', at) < 0;
        String attribute = named ? text.substring(at + 2).strip() : "";
        return new Place(Selectors.checked(named ? text.substring(0, at).strip() : text), attribute);
    }

    /** The elements that say something. */
    List<Element> elements(Document document) {
        var elements = new ArrayList<Element>();
        for (Element element : document.select(selector)) {
            if (!value(element).isBlank()) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** What an element says, as it stands there. */
    String value(Element element) {
        if (!attribute.isEmpty()) {
            return element.attr(attribute);
        }
        String own = switch (element.normalName()) {
            case "meta" -> element.attr("content");
            case "time" -> element.attr("datetime");
            default -> "";
        };
        return own.isBlank() ? element.text() : own;
    }

    @Override
    public String toString() {
        return attribute.isEmpty() ? selector : selector + " @" + attribute;
    }
}
