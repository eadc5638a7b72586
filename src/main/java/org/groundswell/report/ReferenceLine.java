package org.groundswell.report;

/**
 * A value that decides something, drawn as a line with its name: a quorum, a majority, a threshold of names.
 *
 * @param strictly whether it must be exceeded (more than half) and not only reached (at least two thirds)
 * @param minor whether it decides less than others, and is drawn thinner
 * @param said what is known of the runs at a line that each of them draws elsewhere, so that values cannot be counted
 *     against it; empty for one that is the same in all
 */
public record ReferenceLine(double at, String label, boolean strictly, boolean minor, String said) {
    public ReferenceLine {
        if (!Double.isFinite(at)) {
            throw new IllegalArgumentException(
                    "reference line \"" + label + "\" must be at a finite number, but is " + at);
        }
    }

    /** What is to be reached. */
    public ReferenceLine(double at, String label) {
        this(at, label, false, false, "");
    }

    /** What is to be exceeded. */
    public static ReferenceLine above(double at, String label) {
        return new ReferenceLine(at, label, true, false, "");
    }

    /** What is to be reached, and decides less than others. */
    public static ReferenceLine minor(double at, String label) {
        return new ReferenceLine(at, label, false, true, "");
    }

    /** The middle of a line that each run draws anew. */
    public static ReferenceLine middle(double at, String label, String said) {
        return new ReferenceLine(at, label, false, false, said);
    }

    /** Whether it is the same in all runs. */
    boolean isFixed() {
        return said.isEmpty();
    }

    boolean isMetBy(double value) {
        return strictly ? value > at : value >= at;
    }
}
