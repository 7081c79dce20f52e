package io.github.broadsheet.metadata.ranking;

import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Provenance;

/**
 * One row of the ranking table: how far a kind of evidence is to be believed about a field.
 *
 * @param field the field
 * @param kind the kind of evidence
 * @param trust how often such a value is right where it stands alone, 0 to 1
 */
public record Basis<T>(Field<T> field, Provenance.Evidence kind, double trust) {}
