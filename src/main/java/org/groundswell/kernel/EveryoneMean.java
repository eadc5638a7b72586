package org.groundswell.kernel;

/** Means over all other members: the sum of all, without oneself, over N − 1. */
public final class EveryoneMean implements Means {
    private float[][] x = {};
    private double[] sum = {};

    @Override
    public void of(float[][] stances) {
        if (x.length != stances.length || x[0].length != stances[0].length) {
            x = new float[stances.length][stances[0].length];
            sum = new double[stances.length];
        }
        for (int k = 0; k < x.length; k++) {
            System.arraycopy(stances[k], 0, x[k], 0, x[k].length);
            sum[k] = 0;
            for (float one : x[k]) {
                sum[k] += one;
            }
        }
    }

    @Override
    public void block(int from, int to, float[][] out) {
        for (int k = 0; k < x.length; k++) {
            for (int i = from; i < to; i++) {
                out[k][i - from] = (float) ((sum[k] - x[k][i]) / (x[k].length - 1));
            }
        }
    }
}
