package io.github.broadsheet.metadata.evidence;

import java.util.List;
import java.util.Map;

/** A value of a JSON document, as far as metadata needs it. Asking for what is not there gives {@link None#NONE}. */
public sealed interface Json {
    /** Nothing: {@code null}, or a member that is not there. */
    enum None implements Json {
        /** Nothing. */
        NONE
    }

    /** An object; its members in the order of the page. */
    record Obj(Map<String, Json> members) implements Json {}

    /** An array. */
    record Arr(List<Json> elements) implements Json {}

    /** A string as written, HTML entities and all. */
    record Text(String value) implements Json {}

    /** A number or truth value, as written. */
    record Literal(String value) implements Json {}

    /** A member of an object, or of the first object in an array. */
    default Json get(String name) {
        if (this instanceof Obj object) {
            return object.members().getOrDefault(name, None.NONE);
        }
        if (this instanceof Arr array) {
            for (Json element : array.elements()) {
                if (element instanceof Obj) {
                    return element.get(name);
                }
            }
        }
        return None.NONE;
    }

    /** The elements of an array; a single value is an array of one, nothing an empty one. */
    default List<Json> items() {
        if (this instanceof Arr array) {
            return array.elements();
        }
        return this instanceof None ? List.of() : List.of(this);
    }

    /** The text of a string, number or truth value, or of the first of an array; else empty. */
    default String raw() {
        if (this instanceof Text text) {
            return text.value();
        }
        if (this instanceof Literal literal) {
            return literal.value();
        }
        if (this instanceof Arr array
                && !array.elements().isEmpty()
                && !(array.elements().get(0) instanceof Arr)) {
            return array.elements().get(0).raw();
        }
        return "";
    }

    /** {@link #raw()} as plain text: entities decoded, tags dropped, blanks collapsed. */
    default String text() {
        return Plain.text(raw());
    }

    /** Whether there is nothing. */
    default boolean isNone() {
        return this instanceof None;
    }
}
