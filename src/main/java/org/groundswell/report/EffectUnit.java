package org.groundswell.report;

import org.groundswell.world.OutcomeKind;

/**
 * How the change of an outcome is written.
 *
 * @param factor from the outcome's values to the number that is written
 * @param words for the unit; empty if it has none
 */
public record EffectUnit(double factor, String words) {
    private static final int MOST_DECIMALS = 4;
    /** What sums that cancel leave of themselves. */
    private static final double NOUGHT = 1e-9;

    /** The unit of an outcome: points of a chance or share, days of a date. */
    public static EffectUnit of(OutcomeKind kind) {
        return switch (kind.type()) {
            case EVENT, SHARE -> new EffectUnit(100, "points");
            case DATE -> new EffectUnit(1, "days");
            case COUNT, STANCE, SPREAD, LABEL -> new EffectUnit(1, "");
        };
    }

    /** "34", "0.12", "5,200". */
    public String write(double value) {
        return Words.number(value * factor, decimals(value));
    }

    /** The same with its sign. */
    public String signed(double value) {
        return Words.signed(value * factor, decimals(value));
    }

    /** "34 (20–48)". */
    public String write(double value, Interval interval) {
        int decimals = Math.max(decimals(value), decimals(interval.high()));
        return Words.number(value * factor, decimals) + " (" + Words.number(interval.low() * factor, decimals) + "–"
                + Words.number(interval.high() * factor, decimals) + ")";
    }

    /** Two digits of what is small, none after the point of what is large. */
    private int decimals(double value) {
        double size = Math.abs(value * factor);
        return size < NOUGHT || !Double.isFinite(size)
                ? 0
                : Math.max(0, Math.min(MOST_DECIMALS, 1 - (int) Math.floor(Math.log10(size))));
    }
}
