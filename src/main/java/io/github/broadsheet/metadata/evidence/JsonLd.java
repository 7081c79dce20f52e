package io.github.broadsheet.metadata.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

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
     * @param types its types, without the vocabulary's prefix
     * @param path where it stands, for people
     */
    public record Node(Json value, List<String> types, String path) {
        /** Whether one of its types is this one; a comparison without case. */
        public boolean is(String type) {
            return holds(types, type);
        }

        boolean isArticle() {
            for (String type : types) {
                if (Property.isArticle(type.toLowerCase(Locale.ROOT)) && !type.equalsIgnoreCase("WebPage")) {
                    return true;
                }
            }
            return false;
        }

        boolean isPart() {
            return path.contains("itemListElement") || path.contains("hasPart");
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
            nodes.add(new Node(object, types, here));
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
        return holds(typesOf(value), type);
    }

    private static boolean holds(List<String> types, String type) {
        for (String one : types) {
            if (type.equalsIgnoreCase(one)) {
                return true;
            }
        }
        return false;
    }

    /** Every typed object at the top, in {@code @graph} and the like, in the order of the page. */
    public List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
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
    void choose(Supplier<List<String>> titles, Supplier<List<String>> addresses) {
        List<Node> open = new ArrayList<>();
        for (Node node : nodes) {
            if (node.isArticle() || node.is("VideoObject") || node.is("Recipe") || node.is("Review")) {
                open.add(node);
            }
        }
        if (open.size() == 1 && !open.get(0).isPart()) {
            article = open.get(0).value();
        } else if (!open.isEmpty()) {
            List<Pairs> titlePairs = new ArrayList<>();
            titles.get().forEach(title -> titlePairs.add(Pairs.of(Plain.key(title))));
            Set<String> addressKeys = new HashSet<>();
            addresses.get().forEach(address -> addressKeys.add(addressKey(address)));
            choose(open, titlePairs, addressKeys);
        }
    }

    private void choose(List<Node> open, List<Pairs> titles, Set<String> addresses) {
        double best = 0;
        for (Node node : open) {
            double score = score(node, titles, addresses);
            if (score > best) {
                best = score;
                article = node.value();
            }
        }
    }

    private static double score(Node node, List<Pairs> titles, Set<String> addresses) {
        double score = node.isArticle() ? 2 : 1;
        Json value = node.value();
        String headline = Plain.key(value.get("headline").text());
        Pairs name = Pairs.of(headline.isEmpty() ? Plain.key(value.get("name").text()) : headline);
        double alike = 0;
        for (Pairs title : titles) {
            alike = Math.max(alike, name.likeness(title));
        }
        score += 4 * alike;
        score += mentions(value, addresses) ? 3 : 0;
        score += value.get("articleBody").isNone() ? 0 : 0.5;
        score += value.get("datePublished").isNone() ? 0 : 0.5;
        score -= node.isPart() ? 2 : 0;
        return score;
    }

    private static boolean mentions(Json value, Set<String> addresses) {
        Json page = value.get("mainEntityOfPage");
        return isOneOf(addresses, value.get("url"))
                || isOneOf(addresses, page)
                || isOneOf(addresses, page.get("@id"))
                || isOneOf(addresses, page.get("url"))
                || isOneOf(addresses, value.get("@id"));
    }

    private static boolean isOneOf(Set<String> addresses, Json address) {
        String key = addressKey(address.raw());
        return !key.isEmpty() && addresses.contains(key);
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
