package io.github.broadsheet.model;

import java.io.Serializable;

/**
 * A value that was considered for a field.
 *
 * @param chosen whether it became the article's
 * @param reason why it was chosen or lost, a few words
 */
public record Candidate<T>(Field<T> field, Found<T> found, boolean chosen, String reason) implements Serializable {}
