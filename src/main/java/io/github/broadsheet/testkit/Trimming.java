package io.github.broadsheet.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;

/**
 * Takes out of a document what no article comes from: scripts but JSON-LD, styles, comments, templates, tracking pixels and
 * frames, tokens, and the attributes that serve them.
 */
final class Trimming {
    private static final int LONGEST_DATA = 200;
    private static final Set<String> LINKS = Set.of(
            "canonical",
            "alternate",
            "amphtml",
            "author",
            "license",
            "shortlink",
            "image_src",
            "publisher",
            "next",
            "prev");
    private static final List<String> SECRETS = List.of(
            "verif", "csrf", "token", "nonce", "fb:app_id", "fb:pages", "msapplication", "viewport", "theme-color");
    private static final List<String> TRACKING = List.of(
            "track",
            "analytic",
            "gtm",
            "beacon",
            "pixel",
            "event",
            "click",
            "layer",
            "session",
            "uuid",
            "token",
            "nonce",
            "impression",
            "metric",
            "telemetry");
    private static final List<String> TRACKERS = List.of(
            "googletagmanager",
            "google-analytics",
            "doubleclick",
            "scorecardresearch",
            "facebook.com/tr",
            "pixel",
            "/beacon",
            "mc.yandex",
            "counter");
    private static final List<String> STYLES = List.of("display", "visibility", "background", "width", "height");
    private static final List<String> PARAMETERS =
            List.of("utm_", "fbclid", "gclid", "yclid", "msclkid", "mc_eid", "mc_cid", "_ga", "igshid");

    private Trimming() {}

    static void apply(Document document) {
        var useless = new ArrayList<Node>();
        for (Node node : document.nodeStream().toList()) {
            if (isUseless(node)) {
                useless.add(node);
            } else if (node instanceof Element element) {
                trimAttributes(element);
            }
        }
        useless.forEach(node -> {
            if (node.parent() != null) {
                node.remove();
            }
        });
        declareCharset(document);
    }

    private static boolean isUseless(Node node) {
        if (node instanceof Element element) {
            return isUseless(element);
        }
        return node instanceof Comment || node instanceof XmlDeclaration;
    }

    private static boolean isUseless(Element element) {
        return switch (element.normalName()) {
            case "script" -> !isJsonLd(element);
            case "style", "template", "object", "applet" -> true;
            case "link" -> !LINKS.contains(element.attr("rel").toLowerCase(Locale.ROOT));
            case "meta" -> isUselessMeta(element);
            case "img", "iframe" -> isTracker(element);
            default -> element.parent() != null && element.parent().normalName().equals("svg");
        };
    }

    static boolean isJsonLd(Element script) {
        return script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json");
    }

    private static boolean isUselessMeta(Element meta) {
        String name = (meta.attr("name") + " " + meta.attr("property")).toLowerCase(Locale.ROOT);
        String equivalent = meta.attr("http-equiv").toLowerCase(Locale.ROOT);
        return meta.hasAttr("charset")
                || !equivalent.isEmpty() && !equivalent.equals("content-language")
                || SECRETS.stream().anyMatch(name::contains);
    }

    private static boolean isTracker(Element element) {
        String address = element.attr("src").toLowerCase(Locale.ROOT);
        return isTiny(element.attr("width"))
                || isTiny(element.attr("height"))
                || TRACKERS.stream().anyMatch(address::contains);
    }

    private static boolean isTiny(String size) {
        return size.equals("0") || size.equals("1") || size.equals("0px") || size.equals("1px");
    }

    private static void trimAttributes(Element element) {
        for (Attribute attribute : new ArrayList<>(element.attributes().asList())) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            if (isUseless(key, value)
                    || key.equals("value") && element.attr("type").equalsIgnoreCase("hidden")) {
                element.removeAttr(attribute.getKey());
            } else if (key.equals("style")) {
                keepStyles(element, value);
            } else if (key.equals("href") && value.indexOf('?') >= 0) {
                element.attr("href", withoutTracking(value));
            }
        }
    }

    private static boolean isUseless(String key, String value) {
        if (key.startsWith("on") || key.equals("nonce") || key.equals("integrity") || key.equals("crossorigin")) {
            return true;
        }
        if (value.startsWith("data:")) {
            return true; // a picture inside the page
        }
        boolean address = value.startsWith("http") || value.startsWith("/") || key.contains("src");
        return key.startsWith("data-")
                && (value.length() > LONGEST_DATA && !address
                        || TRACKING.stream().anyMatch(key::contains));
    }

    /** What a style says about whether and how large an element is shown, and its picture. */
    private static void keepStyles(Element element, String style) {
        var kept = new StringBuilder();
        for (String declaration : style.split(";", -1)) {
            String lower = declaration.strip().toLowerCase(Locale.ROOT);
            if (STYLES.stream().anyMatch(lower::startsWith) && !lower.contains("data:")) {
                kept.append(kept.isEmpty() ? "" : "; ").append(declaration.strip());
            }
        }
        if (kept.isEmpty()) {
            element.removeAttr("style");
        } else {
            element.attr("style", kept.toString());
        }
    }

    private static String withoutTracking(String address) {
        int question = address.indexOf('?');
        int hash = address.indexOf('#', question);
        String query = address.substring(question + 1, hash < 0 ? address.length() : hash);
        var kept = new StringBuilder();
        for (String parameter : query.split("&", -1)) {
            if (PARAMETERS.stream().noneMatch(parameter::startsWith)) {
                kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
            }
        }
        return address.substring(0, question) + kept + (hash < 0 ? "" : address.substring(hash));
    }

    private static void declareCharset(Document document) {
        document.head().prependElement("meta").attr("charset", "utf-8");
    }

    /** Puts data in the place of a script's own. */
    static void setData(Element script, String data) {
        script.empty();
        script.appendChild(new DataNode(data));
    }
}
