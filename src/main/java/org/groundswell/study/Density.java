package org.groundswell.study;

/**
 * How stances of a body on an issue are spread, day by day, over the runs of one variant.
 *
 * @param of {@code body.issue}
 * @param shares share of members by day and bin, 40 bins from −1 to 1
 */
public record Density(String variant, String of, double[][] shares) {}
