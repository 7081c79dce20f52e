package io.github.broadsheet.model;

import java.io.Serializable;

/**
 * A value with where it was found and how sure the parser is of it.
 *
 * @param confidence from 0 to 1: of values given with 0.9, about nine in ten are right
 */
public record Found<T>(T value, Provenance provenance, double confidence) implements Serializable {}
