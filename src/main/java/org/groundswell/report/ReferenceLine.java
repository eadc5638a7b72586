package org.groundswell.report;

/** A value that decides something, drawn as a line with its name: a quorum, a majority, a threshold of names. */
public record ReferenceLine(double at, String label) {
    public ReferenceLine {
        if (!Double.isFinite(at)) {
            throw new IllegalArgumentException(
                    "reference line \"" + label + "\" must be at a finite number, but is " + at);
        }
    }
}
