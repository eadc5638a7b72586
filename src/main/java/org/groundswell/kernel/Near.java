package org.groundswell.kernel;

/**
 * Whether a gap between two stances lies within a tolerance, where both are decimals that floats only come near to: gaps
 * within {@link #TIE} of the tolerance are taken for just as wide.
 */
public final class Near {
    /**
     * A millionth of the range of stances. Stances, their difference and a tolerance are each rounded by at most 6e-8; what is
     * left is for the rounding of the days before.
     */
    public static final float TIE = 2e-6f;

    private Near() {}

    /** {@code gap ≤ tolerance}. */
    public static boolean within(float gap, float tolerance) {
        return gap <= tolerance + TIE;
    }

    /** {@code gap < tolerance}. */
    public static boolean closer(float gap, float tolerance) {
        return gap < tolerance - TIE;
    }
}
