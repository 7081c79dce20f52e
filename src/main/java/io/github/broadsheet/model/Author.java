package io.github.broadsheet.model;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who wrote the article: a person, or an agency or desk. {@code link} is the author's page, null where none is given. */
public record Author(String name, Kind kind, @Nullable String link) implements Serializable {

    /** What stands behind the name. */
    public enum Kind {
        /** A person with a name. */
        PERSON,
        /** An agency, a desk, the newsroom. */
        ORGANIZATION
    }

    /** A person of whom only the name is known. */
    public static Author person(String name) {
        return new Author(name, Kind.PERSON, null);
    }

    /** The address of the author's page, if the page links one. */
    public Optional<String> url() {
        return Optional.ofNullable(link);
    }
}
