package org.groundswell.kernel;

/** Sums of stances and of their squares, in double and in a fixed order: four sums side by side, added at the end. */
public final class Moments {
    private static final int LANES = 4;

    private double sum;
    private double squares;

    /** Takes the first so many stances, and forgets those before. */
    public void of(float[] stance, int count) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        double squares0 = 0;
        double squares1 = 0;
        double squares2 = 0;
        double squares3 = 0;
        int whole = count / LANES * LANES;
        for (int i = 0; i < whole; i += LANES) {
            double a = stance[i];
            double b = stance[i + 1];
            double c = stance[i + 2];
            double d = stance[i + 3];
            sum0 += a;
            sum1 += b;
            sum2 += c;
            sum3 += d;
            squares0 += a * a;
            squares1 += b * b;
            squares2 += c * c;
            squares3 += d * d;
        }
        for (int i = whole; i < count; i++) {
            double a = stance[i];
            sum0 += a;
            squares0 += a * a;
        }
        sum = sum0 + sum1 + (sum2 + sum3);
        squares = squares0 + squares1 + (squares2 + squares3);
    }

    /** Of the stances last taken. */
    public double sum() {
        return sum;
    }

    /** Sum of the squares of the stances last taken. */
    public double squares() {
        return squares;
    }
}
