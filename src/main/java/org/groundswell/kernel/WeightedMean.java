package org.groundswell.kernel;

/**
 * Means over contacts that weigh more or less: Σ w y / Σ |w|. Where a weight is below 0 the contact counts with the opposite
 * of its stance (Altafini 2013).
 */
public final class WeightedMean implements Means {
    private final int[] start;
    private final int[] target;
    private final double[] weight;
    private final double[] inverse;
    private float[][] x = {};

    /** @param weight by entry */
    public WeightedMean(int[] start, int[] target, double[] weight) {
        this.start = start;
        this.target = target;
        this.weight = weight;
        this.inverse = new double[start.length - 1];
        for (int i = 0; i < inverse.length; i++) {
            double sum = 0;
            for (int e = start[i]; e < start[i + 1]; e++) {
                sum += Math.abs(weight[e]);
            }
            inverse[i] = sum == 0 ? 0 : 1 / sum;
        }
    }

    @Override
    public void of(float[][] stances) {
        if (x.length != stances.length) {
            x = new float[stances.length][inverse.length];
        }
        for (int k = 0; k < x.length; k++) {
            System.arraycopy(stances[k], 0, x[k], 0, inverse.length);
        }
    }

    @Override
    public void block(int from, int to, float[][] out) {
        for (int k = 0; k < x.length; k++) {
            for (int i = from; i < to; i++) {
                double sum = 0;
                for (int e = start[i]; e < start[i + 1]; e++) {
                    sum += weight[e] * x[k][target[e]];
                }
                out[k][i - from] = inverse[i] == 0 ? x[k][i] : (float) (sum * inverse[i]);
            }
        }
    }
}
