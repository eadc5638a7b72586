package org.groundswell.report;

/**
 * What stands around a chart.
 *
 * @param name of the chart's files: lower-case letters, digits and hyphens
 * @param title the question that the chart answers
 * @param subtitle how to read it: runs, scale, what the bands hold
 * @param source scenario and variant, printed at the foot
 */
public record Heading(String name, String title, String subtitle, String source) {
    public Heading {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "name of a chart must be lower-case letters, digits and single hyphens, but is \"" + name + "\"");
        }
    }
}
