package io.github.broadsheet.body;

/**
 * One number that the model looks at, the same for every segment of every page.
 *
 * @param name its name, as in the header of the model
 * @param meaning what it tells
 * @param unit what it counts, or its range
 */
record Feature(String name, String meaning, String unit) {}
