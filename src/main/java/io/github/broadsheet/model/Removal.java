package io.github.broadsheet.model;

import java.io.Serializable;

/**
 * Why a block of the page was left out.
 *
 * @param rule the short name of the rule, such as {@code share-prompt}, or {@code model} for the classifier
 * @param reason a sentence for people
 */
public record Removal(String rule, String reason) implements Serializable {}
