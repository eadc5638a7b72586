package org.groundswell.world;

/**
 * A number that a stage tells every day, from the first of the calendar on.
 *
 * @param name within its stage: {@code cast}, as in {@code vote.cast}
 */
public record Measure(String name, String doc) {}
