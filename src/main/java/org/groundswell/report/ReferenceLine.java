package org.groundswell.report;

/**
 * A value that decides something, drawn as a line with its name: a quorum, a majority, a threshold of names.
 *
 * @param minor whether it decides less than others, and is drawn thinner
 */
public record ReferenceLine(double at, String label, boolean minor) {
    public ReferenceLine {
        if (!Double.isFinite(at)) {
            throw new IllegalArgumentException(
                    "reference line \"" + label + "\" must be at a finite number, but is " + at);
        }
    }

    public ReferenceLine(double at, String label) {
        this(at, label, false);
    }
}
