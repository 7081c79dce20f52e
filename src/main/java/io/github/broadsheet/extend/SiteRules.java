package io.github.broadsheet.extend;

import io.github.broadsheet.model.Field;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * What the user knows about one site, as CSS selectors: where the body is, what to drop, where fields stand. Immutable.
 * A selector that finds nothing on a page is as if it were not there.
 */
public final class SiteRules implements Serializable {
    private static final long serialVersionUID = 1;

    private final String host;
    private final @Nullable String body;
    private final List<String> drops;
    private final Map<Field<?>, String> fields;

    private SiteRules(String host, @Nullable String body, List<String> drops, Map<Field<?>, String> fields) {
        this.host = host;
        this.body = body;
        this.drops = Collections.unmodifiableList(drops);
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** Rules for a host and all hosts below it: {@code example.org} holds for {@code www.example.org}. */
    public static SiteRules forHost(String host) {
        return new SiteRules(host.toLowerCase(Locale.ROOT), null, List.of(), Map.of());
    }

    /** The same, with the body in the elements that this selector finds. */
    public SiteRules body(String selector) {
        return new SiteRules(host, checked(selector), drops, fields);
    }

    /** The same, leaving out of the body what this selector finds. */
    public SiteRules drop(String selector) {
        var all = new ArrayList<>(drops);
        all.add(checked(selector));
        return new SiteRules(host, body, all, fields);
    }

    /** The same, with a field's value in the first element that this selector finds. */
    public SiteRules field(Field<?> field, String selector) {
        var all = new LinkedHashMap<Field<?>, String>(fields);
        all.put(field, checked(selector));
        return new SiteRules(host, body, drops, all);
    }

    private static String checked(String selector) {
        try {
            QueryParser.parse(selector);
            return selector;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not a selector: " + selector + " (" + e.getMessage() + ")", e);
        }
    }

    /** The host that the rules are for. */
    public String host() {
        return host;
    }

    /** Whether the rules hold for a host. */
    public boolean holdFor(String other) {
        String name = other.toLowerCase(Locale.ROOT);
        return name.equals(host) || name.endsWith("." + host);
    }

    /** The selector of the body. */
    public Optional<String> body() {
        return Optional.ofNullable(body);
    }

    /** The selectors of what to drop. */
    public List<String> drops() {
        return drops;
    }

    /** The selectors of fields. */
    public Map<Field<?>, String> fields() {
        return fields;
    }
}
