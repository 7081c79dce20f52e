package io.github.broadsheet.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The facts about an article: for each field at most one value, with where it was found. */
public record Metadata(Map<Field<?>, Found<?>> facts) implements Serializable {
    private static final Metadata NONE = new Metadata(Map.of());

    public Metadata {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** No facts at all. */
    public static Metadata none() {
        return NONE;
    }

    /** The value of a field with where it was found. */
    @SuppressWarnings("unchecked") // whoever fills the map puts values of the field's own type
    public <T> Optional<Found<T>> find(Field<T> field) {
        return Optional.ofNullable((Found<T>) facts.get(field));
    }

    /** The value of a field. */
    public <T> Optional<T> get(Field<T> field) {
        return find(field).map(Found::value);
    }
}
