package io.github.broadsheet.extend;

import io.github.broadsheet.model.Field;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the user knows about one site, as CSS selectors: where the body is, what to drop, where fields stand. Immutable.
 * A selector for the body or a field that finds nothing on a page, or nothing plausible, is as if it were not there, and
 * a note of the article says so.
 *
 * <pre>{@code
 * SiteRules.forHost("example.org").body(".post_body").drop(".promo").field(Field.VIEWS, ".post_hits")
 * }</pre>
 *
 * <p>The same as a JSON file, read by {@link #load}:
 *
 * <pre>{@code
 * {
 *   "hosts": ["example.org", "*.example.net"],
 *   "body": ".post_body",
 *   "drop": [".promo", ".related"],
 *   "fields": {"views": ".post_hits", "published": ["time.posted @datetime", ".post_time"]},
 *   "zone": "Asia/Baku",
 *   "testPages": ["https://example.org/world/story"]
 * }
 * }</pre>
 *
 * <p>Only {@code hosts} must be there. Where a list of selectors stands for one thing, the first that finds something on
 * a page counts; {@code drop} counts whole. Names in {@code fields} are those of {@link Field}; any other name is a field
 * of your own, its value the text.
 */
public final class SiteRules implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<HostPattern> hosts;
    private final List<String> bodies;
    private final List<String> drops;
    private final Map<Field<?>, List<Place>> places;
    private final @Nullable ZoneId clockZone;
    private final List<String> testPages;

    private SiteRules(
            List<HostPattern> hosts,
            List<String> bodies,
            List<String> drops,
            Map<Field<?>, List<Place>> places,
            @Nullable ZoneId clockZone,
            List<String> testPages) {
        this.hosts = List.copyOf(hosts);
        this.bodies = List.copyOf(bodies);
        this.drops = List.copyOf(drops);
        this.places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        this.clockZone = clockZone;
        this.testPages = List.copyOf(testPages);
    }

    /**
     * Rules for a host and all hosts below it: {@code example.org} holds for {@code www.example.org} too. {@code
     * *.example.org} holds only for those below.
     *
     * @throws IllegalArgumentException if it is no host
     */
    public static SiteRules forHost(String host) {
        return new SiteRules(List.of(HostPattern.of(host)), List.of(), List.of(), Map.of(), null, List.of());
    }

    /**
     * Reads the rules of one site from a JSON file.
     *
     * @throws IOException if the file cannot be read
     * @throws SiteRulesException if what it says is wrong, with the place and what to do
     */
    public static SiteRules load(Path file) throws IOException {
        return SiteRulesReader.load(file);
    }

    /**
     * Reads the rules of one site from JSON.
     *
     * @throws SiteRulesException if what it says is wrong
     */
    public static SiteRules read(String json) {
        return SiteRulesReader.read("site rules", json);
    }

    /**
     * Reads every {@code .json} file of a folder, in the order of their names. Folders within are not entered.
     *
     * @throws IOException if the folder or a file cannot be read
     * @throws SiteRulesException if a file is wrong
     */
    public static List<SiteRules> loadAll(Path folder) throws IOException {
        return SiteRulesReader.loadAll(folder);
    }

    /** The same, for a further host. */
    public SiteRules alsoFor(String host) {
        return new SiteRules(with(hosts, HostPattern.of(host)), bodies, drops, places, clockZone, testPages);
    }

    /** The same, with the body in the elements that this selector finds; of several, the first that finds any counts. */
    public SiteRules body(String selector, String... otherwise) {
        var all = new ArrayList<String>();
        all.add(Selectors.checked(selector));
        Arrays.stream(otherwise).map(Selectors::checked).forEach(all::add);
        return new SiteRules(hosts, all, drops, places, clockZone, testPages);
    }

    /** The same, leaving out of the body what this selector finds. */
    public SiteRules drop(String selector) {
        return new SiteRules(hosts, bodies, with(drops, Selectors.checked(selector)), places, clockZone, testPages);
    }

    /**
     * The same, with a field's value in the element that this selector finds. {@code time.posted @datetime} names the
     * attribute that holds it; else it is the text, or the {@code content} of a {@code meta} and the {@code datetime} of
     * a {@code time} element. Of several selectors, the first that finds a value counts.
     */
    public SiteRules field(Field<?> field, String selector, String... otherwise) {
        var all = new ArrayList<Place>();
        all.add(Place.of(selector));
        Arrays.stream(otherwise).map(Place::of).forEach(all::add);
        var more = new LinkedHashMap<>(places);
        more.put(field, List.copyOf(all));
        return new SiteRules(hosts, bodies, drops, more, clockZone, testPages);
    }

    /** The same, with the zone of the site's clock: times that it shows without an offset are meant there. */
    public SiteRules zone(ZoneId zone) {
        return new SiteRules(hosts, bodies, drops, places, zone, testPages);
    }

    /** The same, with the address of a page to try the rules on. */
    public SiteRules testPage(String url) {
        return new SiteRules(hosts, bodies, drops, places, clockZone, with(testPages, url));
    }

    private static <T> List<T> with(List<T> list, T one) {
        var all = new ArrayList<>(list);
        all.add(one);
        return all;
    }

    /** The host that the rules are for, the first of several. */
    public String host() {
        return hosts.get(0).toString();
    }

    /** The hosts that the rules are for, as they were given. */
    public List<String> hosts() {
        return hosts.stream().map(HostPattern::toString).toList();
    }

    /** Whether the rules hold for a host. */
    public boolean holdFor(String host) {
        return closeness(host) > 0;
    }

    /** How closely the rules are made for a host: the more, the closer; 0 where they do not hold. */
    int closeness(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        int closest = 0;
        for (HostPattern pattern : hosts) {
            closest = Math.max(closest, pattern.closeness(name));
        }
        return closest;
    }

    /** The selector of the body. Where several were given, it finds what the first of them that finds any does. */
    public Optional<String> body() {
        return bodies.isEmpty() ? Optional.empty() : Optional.of(Selectors.firstOf(bodies));
    }

    /** The selectors of what to drop. */
    public List<String> drops() {
        return drops;
    }

    /** The selectors of fields, without the attributes that they name; {@link #elements} heeds those. */
    public Map<Field<?>, String> fields() {
        var selectors = new LinkedHashMap<Field<?>, String>();
        places.forEach((field, list) -> selectors.put(
                field, Selectors.firstOf(list.stream().map(Place::selector).toList())));
        return Collections.unmodifiableMap(selectors);
    }

    /** The selectors of a field as they were given, for people; empty where the rules do not name it. */
    public String place(Field<?> field) {
        return places.getOrDefault(field, List.of()).stream()
                .map(Place::toString)
                .collect(Collectors.joining(" or "));
    }

    /**
     * What a page says in a field's place: those elements of the first selector that say something, in order. Where the
     * rules name an attribute, a {@code meta} element that says the same stands for each, outside the document.
     */
    public List<Element> elements(Field<?> field, Document document) {
        for (Place place : places.getOrDefault(field, List.of())) {
            List<Element> elements = place.elements(document);
            if (!elements.isEmpty()) {
                return place.attribute().isEmpty()
                        ? List.copyOf(elements)
                        : elements.stream()
                                .map(element -> document.createElement("meta").attr("content", place.value(element)))
                                .toList();
            }
        }
        return List.of();
    }

    /** The zone of the site's clock, if the rules name one. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(clockZone);
    }

    /** Addresses of pages to try the rules on. */
    public List<String> testPages() {
        return testPages;
    }

    @Override
    public String toString() {
        return "SiteRules for " + String.join(", ", hosts());
    }
}
