package io.github.broadsheet.metadata.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The nodes of a page's JSON-LD, and which of them describes its article. */
public final class JsonLd {
    private static final int MOST_NODES = 2_000;
    private static final String[] CONTAINERS = {
        "@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item", "subjectOf", "@list"
    };

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Json> byId = new HashMap<>();
    private Json article = Json.None.NONE;

    /**
     * An object with a type.
     *
     * @param value the object
     * @param path where it stands, for people
     */
    public record Node(Json value, String path) {
        /** Whether one of its types is this one; a comparison without case. */
        public boolean is(String type) {
            return isType(value, type);
        }

        boolean isArticle() {
            for (String type : typesOf(value)) {
                if (Property.isArticle(type.toLowerCase(Locale.ROOT)) && !type.equalsIgnoreCase("WebPage")) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Step(Json value, String path) {}

    JsonLd() {}

    /** Adds what one script holds. */
    void add(String script) {
        Deque<Step> open = new ArrayDeque<>();
        for (Json root : JsonReader.read(script)) {
            open.add(new Step(root, ""));
        }
        while (!open.isEmpty() && nodes.size() < MOST_NODES) {
            Step step = open.remove();
            if (step.value() instanceof Json.Arr array) {
                for (Json element : array.elements()) {
                    open.add(new Step(element, step.path()));
                }
            } else if (step.value() instanceof Json.Obj object) {
                take(object, step.path(), open);
            }
        }
    }

    private void take(Json.Obj object, String path, Deque<Step> open) {
        List<String> types = typesOf(object);
        String here = types.isEmpty() ? path : path + (path.isEmpty() ? "" : " ") + types.get(0);
        if (!types.isEmpty()) {
            nodes.add(new Node(object, here));
        }
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            remember(member.getValue());
        }
        remember(object);
        for (String name : CONTAINERS) {
            Json inner = object.get(name);
            if (!inner.isNone()) {
                open.add(new Step(inner, name.equals("@graph") ? here : here + " " + name));
            }
        }
    }

    /** Keeps the fullest object of each {@code @id}. */
    private void remember(Json value) {
        if (value instanceof Json.Obj object) {
            String id = object.get("@id").raw();
            if (!id.isEmpty() && object.members().size() > 1) {
                byId.merge(id, object, (old, other) -> size(other) > size(old) ? other : old);
            }
        }
    }

    private static int size(Json value) {
        return value instanceof Json.Obj object ? object.members().size() : 0;
    }

    /** The types of an object without the vocabulary's prefix. */
    public static List<String> typesOf(Json value) {
        if (!(value instanceof Json.Obj object)) {
            return List.of();
        }
        var types = new ArrayList<String>(1);
        Json declared = object.members().getOrDefault("@type", object.members().getOrDefault("type", Json.None.NONE));
        for (Json type : declared.items()) {
            String name = type.raw();
            int cut = Math.max(name.lastIndexOf('/'), name.lastIndexOf(':'));
            if (!name.isBlank()) {
                types.add(name.substring(cut + 1).strip());
            }
        }
        return types;
    }

    /** Whether one of an object's types is this one; a comparison without case. */
    public static boolean isType(Json value, String type) {
        return typesOf(value).stream().anyMatch(type::equalsIgnoreCase);
    }

    /** Every typed object at the top, in {@code @graph} and the like, in the order of the page. */
    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** The object itself, or the one that it refers to by its {@code @id}. */
    public Json resolved(Json value) {
        if (value instanceof Json.Obj object && !object.get("@id").isNone()) {
            Json known = byId.getOrDefault(object.get("@id").raw(), value);
            return size(known) > size(value) ? known : value;
        }
        return value;
    }

    /** The object that describes the page's article, {@link Json.None#NONE} where no object does. */
    public Json article() {
        return article;
    }

    /** Chooses the article among the nodes: by type, by its headline, by its address. */
    void choose(List<String> titles, List<String> addresses) {
        double best = 0;
        for (Node node : nodes) {
            double score = score(node, titles, addresses);
            if (score > best) {
                best = score;
                article = node.value();
            }
        }
    }

    private double score(Node node, List<String> titles, List<String> addresses) {
        if (!node.isArticle() && !node.is("VideoObject") && !node.is("Recipe") && !node.is("Review")) {
            return 0;
        }
        double score = node.isArticle() ? 2 : 1;
        Json value = node.value();
        String headline = Plain.key(value.get("headline").text());
        String name = headline.isEmpty() ? Plain.key(value.get("name").text()) : headline;
        double alike = 0;
        for (String title : titles) {
            alike = Math.max(alike, Plain.similarity(name, Plain.key(title)));
        }
        score += 4 * alike;
        score += mentions(value, addresses) ? 3 : 0;
        score += value.get("articleBody").isNone() ? 0 : 0.5;
        score += value.get("datePublished").isNone() ? 0 : 0.5;
        score -= node.path().contains("itemListElement") || node.path().contains("hasPart") ? 2 : 0;
        return score;
    }

    private boolean mentions(Json value, List<String> addresses) {
        Json page = value.get("mainEntityOfPage");
        String[] own = {
            value.get("url").raw(),
            page.raw(),
            page.get("@id").raw(),
            page.get("url").raw(),
            value.get("@id").raw()
        };
        for (String address : own) {
            String key = addressKey(address);
            if (!key.isEmpty() && addresses.stream().anyMatch(known -> key.equals(addressKey(known)))) {
                return true;
            }
        }
        return false;
    }

    /** An address without scheme, {@code www}, query, fragment and closing slash. */
    static String addressKey(String address) {
        int scheme = address.indexOf("//");
        String rest = scheme < 0 ? address : address.substring(scheme + 2);
        int end = rest.length();
        for (int i = 0; i < rest.length() && end == rest.length(); i++) {
            end = rest.charAt(i) == '?' || rest.charAt(i) == '#' ? i : end;
        }
        while (end > 0 && rest.charAt(end - 1) == '/') {
            end--;
        }
        String key = rest.substring(0, end).strip().toLowerCase(Locale.ROOT);
        return key.startsWith("www.") ? key.substring(4) : key;
    }
}
